#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, then the checks from the cheapest to the dearest; the first that fails ends it:
#   format, order of the rooms, table of proofs
#   all tests (unit, model, offscreen window, real server) in a release build by GCC; the next two are built meanwhile
#   the tests of threads under the thread sanitizer, by Clang
#   all tests under the address and undefined-behaviour sanitizers, by Clang; beside them clang-tidy over what has changed
# Warnings of either compiler are errors. Without a compiler cache it takes about an hour on two cores.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/dependencies.sh test

step() { echo "== $1 (after $((SECONDS / 60)) min)"; }
build() {
    cmake --preset "$1" --log-level=WARNING
    cmake --build --preset "$1"
}
# Tests what the preset selects; most of them wait for something, so that more can be under way than there are processors.
run_tests() { ctest --preset "$1" -j "$(($(nproc) + ${2:-1}))" --output-junit "$PWD/build/$1/tests.xml"; }

step format
find core ui app tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-19 --dry-run --Werror
echo "format: clean"
cmake -DSOURCE_DIR="$PWD" -P tests/layering.cmake
cmake -P tests/traceability.cmake
step "release build"
build release-tests
# Most tests wait for something: what they leave of the processors builds what comes next, and only that.
set -m
build tsan >build/tsan.log 2>&1 &
tsan=$!
(tail --pid="$tsan" -f /dev/null; build asan) >build/asan.log 2>&1 &
asan=$!
(tail --pid="$asan" -f /dev/null; packaging/tidy.sh) >build/tidy.log 2>&1 &
tidy=$!
set +m
trap 'kill -- "-$tsan" "-$asan" "-$tidy" 2>/dev/null || true' EXIT
renice -n 19 -g "$tsan" "$asan" "$tidy" >/dev/null || true
# Waits for one of them, which has written the log of that name; those before it have ended.
ended() { wait "$1" || { tail -n 100 "build/$2.log"; exit 1; }; }
step "all tests, release"
run_tests release-tests
ended "$tsan" tsan
step "threads, with the thread sanitizer"
run_tests tsan
ended "$asan" asan
step "all tests, with address and undefined-behaviour sanitizers"
run_tests asan 3 | tee build/asan-tests.log
step "clang-tidy, what has changed"
ended "$tidy" tidy
cat build/tidy.log
trap - EXIT
step "what could not be tried here"
grep -sahE '^SKIP  |\*\*\*Skipped' build/{release-tests,tsan,asan}/Testing/Temporary/LastTest*.log | sort -u || echo "nothing"
step "all has passed; the last tests once more"
sed -n '/ tests passed/,$p' build/asan-tests.log
