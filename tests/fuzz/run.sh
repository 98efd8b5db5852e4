#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every fuzzing target for a while, from its corpus in a scratch copy, and says what came of it.
#
#   tests/fuzz/run.sh [SECONDS] [TARGET...]    60 seconds for each target unless told
#   MERGE=1 tests/fuzz/run.sh ...              afterwards adds to the corpora what reaches new code, minimised
#
# A finding makes it fail and stays in build/fuzz/findings; once mended it goes
# into the corpus as regression-WHAT, where the tests fuzz/* replay it for ever.
set -uo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-60}
shift || true
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for source in tests/fuzz/*_fuzz.cpp; do
        targets+=("$(basename "$source" _fuzz.cpp)")
    done
fi

cmake --preset fuzz --log-level=WARNING || exit 2
cmake --build --preset fuzz --target "${targets[@]/#/fuzz_}" || exit 2

findings=$PWD/build/fuzz/findings
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$findings"
failed=0
for target in "${targets[@]}"; do
    corpus=tests/fuzz/corpus/$target
    program=build/fuzz/bin/fuzz_$target
    dictionary=tests/fuzz/$target.dict
    options=(-max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=16384 -print_final_stats=1
        -artifact_prefix="$findings/$target-")
    [ -e "$dictionary" ] && options+=(-dict="$dictionary")
    mkdir -p "$scratch/$target"
    cp -r "$corpus/." "$scratch/$target"
    if "$program" "${options[@]}" "$scratch/$target" >"$scratch/$target.log" 2>&1; then
        result=clean
    else
        result=FINDING
        failed=1
        cp "$scratch/$target.log" "$findings/$target.log"
        grep -aE 'ERROR|SUMMARY|runtime error|Assertion|Test unit written' "$scratch/$target.log"
    fi
    runs=$(grep -a -m1 number_of_executed_units "$scratch/$target.log" | awk '{ print $2 }')
    coverage=$(grep -ao 'cov: [0-9]*' "$scratch/$target.log" | tail -n 1)
    printf '%-16s %-8s %10s runs, %s, %d inputs\n' "$target" "$result" "${runs:-?}" "${coverage:-cov: ?}" \
        "$(find "$scratch/$target" -type f | wc -l)"
    if [ -n "${MERGE:-}" ] && [ "$result" = clean ]; then
        "$program" -merge=1 -max_len=1024 -timeout=10 "$corpus" "$scratch/$target" >/dev/null 2>&1
    fi
done
exit $failed
