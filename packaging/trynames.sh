#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The names of packages are the same in packaging/dependencies.sh and packaging/platforms.md; on Fedora the script asks dnf for
# its names; on Debian somebody who is not root asks by sudo, and is asked nothing. Nothing is installed: other programs stand in
# for dnf and rpm, for apt, dpkg and sudo.
set -euo pipefail
cd "$(dirname "$0")"

bad=0
# said N: the names in column N of the table in platforms.md
said() {
    sed -n '/^## Names of packages/,/^## Windows/p' platforms.md | grep '^|' | tail -n +3 | cut -d'|' -f"$(($1 + 1))" |
        grep -v "authors' repository" | tr -d ' ' | tr ',' '\n' | sort -u
}
# known N: those of column N in dependencies.sh
known() {
    sed -n "/^run_packages='/,/^'/p" dependencies.sh | awk -v column="$1" 'NF > 2 && $column != "-" { print $column }' | sort -u
}
same() {
    diff <(known "$1") <(said "$1") || {
        echo "names: dependencies.sh and platforms.md differ for $2" >&2
        bad=1
    }
}
same 1 Debian
same 2 Fedora

stand_ins=$(mktemp -d)
trap 'rm -rf "$stand_ins"' EXIT
for tool in bash awk cut getent dirname env; do
    ln -s "$(command -v "$tool")" "$stand_ins/$tool"
done
printf '#!/bin/bash\necho 0\n' >"$stand_ins/id" # root, who needs no sudo
printf '#!/bin/bash\n[ "${!#}" = cmake ]\n' >"$stand_ins/rpm" # which alone is there
printf '#!/bin/bash\nprintf "%%s\\n" "$@" >"%s/asked"\n' "$stand_ins" >"$stand_ins/dnf"
chmod +x "$stand_ins"/{id,rpm,dnf}
env -i HOME="$stand_ins" PATH="$stand_ins" ./dependencies.sh package >/dev/null
diff <((known 2; echo rpm-build) | grep -vx cmake | sort -u) <(grep -v -e '^install$' -e '^-' "$stand_ins/asked" | sort -u) || {
    echo "names: dnf is asked for others" >&2
    bad=1
}

rm "$stand_ins"/{dnf,rpm,id}
ln -s "$(command -v grep)" "$stand_ins/grep"
printf '#!/bin/bash\necho 1000\n' >"$stand_ins/id"
printf '#!/bin/bash\nexec env -i PATH="$PATH" "$@"\n' >"$stand_ins/sudo" # it passes no environment on
printf '#!/bin/bash\n[ "${!#}" = cmake ] || echo installed\n' >"$stand_ins/dpkg-query"
for tool in apt-get dpkg; do
    printf '#!/bin/bash\necho "%s $DEBIAN_FRONTEND ${!#} $*" >>"%s/asked-apt"\n' "$tool" "$stand_ins" >"$stand_ins/$tool"
done
chmod +x "$stand_ins"/{id,sudo,dpkg-query,apt-get,dpkg}
env -i HOME="$stand_ins" PATH="$stand_ins" ./dependencies.sh run >/dev/null
diff <(cut -d' ' -f1-3 "$stand_ins/asked-apt") <(printf '%s noninteractive %s\n' apt-get -q dpkg -a apt-get cmake) &&
    [ "$(grep -c -e ' install .*--no-install-recommends' "$stand_ins/asked-apt")" = 1 ] || {
    echo "names: apt is asked otherwise" >&2
    bad=1
}
[ "$bad" = 0 ] && echo "names: $(known 1 | wc -l) of Debian, $(known 2 | wc -l) of Fedora"
exit "$bad"
