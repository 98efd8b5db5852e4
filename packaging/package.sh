#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the packages (deb, rpm, tgz) and checks them: build/packages.
#
#   packaging/package.sh                        installs what is needed, builds the preset "release" and packs it
#   packaging/package.sh --of BUILD [TO]        packs what a build folder holds, installs nothing; code 77: a tool is missing
set -euo pipefail
cd "$(dirname "$0")/.."

to=$PWD/build/packages
if [ "${1-}" = --of ]; then
    build=$2
    to=${3-$to}
else
    packaging/dependencies.sh package
    cmake --preset release --log-level=WARNING
    cmake --build --preset release
    build=build/release
fi

# The checks below are of a deb. Where there is none, the rpm is made that belongs there, and nothing is said of it.
if [ ! -e /etc/debian_version ]; then
    mkdir -p "$to"
    cpack --config "$build/CPackConfig.cmake" -B "$to" -G 'RPM;TGZ'
    echo "package: made, and not checked: that is done on Debian" >&2
    exit 0
fi

missing=
for tool in cpack dpkg-deb dpkg-shlibdeps rpmbuild lintian man mandoc bash zsh fish desktop-file-validate appstreamcli \
    update-mime-database readelf; do
    command -v "$tool" >/dev/null || missing="$missing $tool"
done
if [ -n "$missing" ]; then
    echo "package: not made, since these are missing:$missing (packaging/dependencies.sh package installs them)" >&2
    exit 77
fi

mkdir -p "$to"
rm -f "$to"/penstock[-_]*.deb "$to"/penstock-*.rpm "$to"/penstock-*.tar.gz
cpack --config "$build/CPackConfig.cmake" -B "$to" -G 'DEB;RPM;TGZ' >"$to/cpack.log" || { cat "$to/cpack.log"; exit 1; }
rm -rf "$to/_CPack_Packages"
deb=$(ls "$to"/*.deb) rpm=$(ls "$to"/*.rpm) tgz=$(ls "$to"/*.tar.gz)

tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
bad=0
# check WHAT COMMAND…: it must succeed and say nothing of a warning.
check() {
    local what=$1 said
    shift
    if said=$("$@" 2>&1) && [ -z "$said" ]; then
        echo "package: $what: good"
    else
        echo "package: $what: $said" >&2
        bad=1
    fi
}
quietly() { "$@" >/dev/null; }
lists_alike() { diff <(sed 's|^\./||; s|/$||' <<<"$1" | sort -u) <(sed 's|^/||; s|^\./||; s|/$||' <<<"$2" | sort -u); }

dpkg-deb -x "$deb" "$tree"
share=$tree/usr/share
id=io.github.penstock.Penstock
check "lintian" lintian --allow-root --fail-on error --display-level '>=warning' "$deb"
check "desktop file" desktop-file-validate "$share/applications/$id.desktop"
check "metainfo" quietly appstreamcli validate --no-net "$share/metainfo/$id.metainfo.xml"
for size in 16 22 24 32 48 64 128 256 512; do
    check "icon of $size" diff <(od -A n -t u1 -j 16 -N 8 "$share/icons/hicolor/${size}x$size/apps/$id.png" | tr -s ' ') \
        <(printf ' 0 0 %s %s 0 0 %s %s\n' $((size / 256)) $((size % 256)) $((size / 256)) $((size % 256)))
done
check "drawing of the icon" grep -qs '<svg' "$share/icons/hicolor/scalable/apps/$id.svg"
check "kinds of files" env XDG_DATA_DIRS="$share" update-mime-database "$share/mime"
for page in penstock penstock-cli; do
    check "$page(1), man" env LC_ALL=C.UTF-8 MANROFFSEQ= MANWIDTH=80 bash -c \
        "man --warnings -E UTF-8 -l -Tutf8 -Z '$share/man/man1/$page.1.gz' >/dev/null"
    check "$page(1), mandoc" mandoc -T lint -W error "$share/man/man1/$page.1.gz"
    check "$page, bash" bash -n "$share/bash-completion/completions/$page"
    check "$page, zsh" zsh -n "$share"/zsh/*/_$page
    check "$page, fish" fish -n "$share/fish/vendor_completions.d/$page.fish"
    check "$page, no path of the build" bash -c "! readelf -d '$tree/usr/bin/$page' | grep -E 'RPATH|RUNPATH'"
done
version=$(sed -n 's/^set(CPACK_PACKAGE_VERSION "\(.*\)")$/\1/p' "$build/CPackConfig.cmake")
check "version" diff <(LC_ALL=C.UTF-8 "$tree/usr/bin/penstock-cli" --version) <(echo "penstock-cli $version")
# The same in all of them, but for Debian's own files.
files=$(cd "$tree" && find usr -type f ! -path 'usr/share/lintian/*' ! -path 'usr/share/mime/[!p]*')
check "rpm has the same files" lists_alike "$files" "$(rpm -qlp --nosignature "$rpm" 2>/dev/null |
    while read -r file; do [ -f "$tree$file" ] && echo "$file" || true; done)"
# What it says that it needs is what its programs load, and which system that is of can be read.
check "rpm needs what is loaded" diff \
    <(readelf -d "$tree"/usr/bin/* | sed -n 's/.*(NEEDED).*\[\(lib[^]]*\)\]/\1/p' | sort -u) \
    <(rpm -qp --requires --nosignature "$rpm" 2>/dev/null | sed -n 's/^\(lib[^(]*\)(.*/\1/p' | sort -u)
check "rpm says what it is for" quietly bash -c \
    ". /etc/os-release && rpm -qip --nosignature '$rpm' 2>/dev/null | grep -F \"Made on \$PRETTY_NAME\""
check "tgz has the same files" lists_alike "${files//usr\//}" \
    "$(tar tzf "$tgz" | grep -v '/$' | sed 's|^[^/]*/||')"
[ "$bad" = 0 ] && ls -lh "$deb" "$rpm" "$tgz"
exit "$bad"
