#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy (.clang-tidy) over the program's sources that differ from main, on main over those of the last commit; a
# finding fails.
#
#   packaging/tidy.sh            the changed lines of at most 30 changed sources: it takes 10 to 20 s of a core for each
#   packaging/tidy.sh --all      every source, those of tests too, whole
set -euo pipefail
cd "$(dirname "$0")/.."
most=30
# Also for root in somebody else's clone, as in a container.
git() { command git -c safe.directory="$PWD" "$@"; }
git rev-parse --git-dir >/dev/null || {
    echo "tidy: what has changed is not known here (see above): nothing was looked at"
    exit 0
}

if [ "${1-}" = --all ]; then
    mapfile -t files < <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' 'tests/*.cpp')
else
    base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null || true)
    if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
        base=$(git rev-parse --verify -q HEAD^) || {
            echo "tidy: no commit before this one is here to compare with (a shallow clone?): nothing was looked at"
            exit 0
        }
    fi
    # Those with the most new lines first; a file that moved is named "core/{old => new}/file.cpp".
    mapfile -t files < <(git diff -M --numstat --diff-filter=d "$base" -- core ui app |
        awk -F'\t' '$1 > 0 && /\.cpp}?$/' | sort -rn | cut -f3 |
        sed -E 's/\{[^{}]* => ([^{}]*)\}/\1/; s/^.* => //; s|//|/|g')
    echo "tidy: ${#files[@]} sources changed since $(git log -1 --format='%h "%s"' "$base")"
    if [ ${#files[@]} -gt $most ]; then
        echo "tidy: looking at the $most of them with the most new lines; --all looks at every one"
        files=("${files[@]:0:$most}")
    fi
fi
[ ${#files[@]} -gt 0 ] || exit 0

cmake --preset tidy --log-level=WARNING
# Only what moc makes has to be there, and a build would make everything else too.
moc=$(qmake6 -query QT_HOST_LIBEXECS)/moc
for file in "${files[@]}"; do
    made=build/tidy/${file%.cpp}.moc
    if grep -q "^#include \"$(basename "$made")\"" "$file"; then
        mkdir -p "$(dirname "$made")"
        "$moc" "$file" -o "$made"
    fi
done

lines=()
if [ "${1-}" != --all ]; then
    # [{"name": "core/a.cpp", "lines": [[3, 5]]}, …]: what stands in those lines is judged.
    filter=$(git diff -M -U0 --diff-filter=d "$base" -- core ui app | awk '
        /^\+\+\+ b/ { if (open) printf "]},"; printf "{\"name\":\"%s\",\"lines\":[", substr($2, 3); open = 1; first = 1 }
        /^@@/ { split(substr($3, 2), range, ","); many = range[2] == "" ? 1 : range[2]
                if (many) { printf "%s[%d,%d]", first ? "" : ",", range[1], range[1] + many - 1; first = 0 } }
        END { if (open) printf "]}" }')
    lines=("--line-filter=[$filter]")
fi
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy-19 -p build/tidy --quiet --warnings-as-errors='*' "${lines[@]}"
echo "tidy: clean"
