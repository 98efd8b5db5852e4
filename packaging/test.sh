#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, then the checks from the cheapest to the dearest; the first that fails ends it:
#   format, order of the rooms, table of proofs
#   clang-tidy over what has changed
#   all tests (unit, model, offscreen window, real server) in a release build by GCC, while the next two are built
#   the tests of threads under the thread sanitizer, by Clang
#   all tests under the address and undefined-behaviour sanitizers, by Clang
# Warnings of either compiler are errors. Without a compiler cache it takes about an hour on two cores.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/dependencies.sh test

step() { echo "== $1 (after $((SECONDS / 60)) min)"; }
build() {
    cmake --preset "$1" --log-level=WARNING
    cmake --build --preset "$1"
}
# Tests what the preset selects; most of them wait for something.
run_tests() { ctest --preset "$1" -j "$(($(nproc) + 1))" --output-junit "$PWD/build/$1/tests.xml"; }

step format
find core ui app tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-19 --dry-run --Werror
echo "format: clean"
cmake -DSOURCE_DIR="$PWD" -P tests/layering.cmake
cmake -P tests/traceability.cmake
step "clang-tidy, what has changed"
packaging/tidy.sh
step "release build"
build release-tests
# Most tests wait for something: what they leave of the processors builds what comes next, and only that.
set -m
(build tsan && build asan) >build/sanitizers.log 2>&1 &
builder=$!
set +m
trap 'kill -- "-$builder" 2>/dev/null || true' EXIT
renice -n 19 -g "$builder" >/dev/null || true
step "all tests, release"
run_tests release-tests
wait "$builder" || { tail -n 100 build/sanitizers.log; exit 1; }
trap - EXIT
step "threads, with the thread sanitizer"
run_tests tsan
step "all tests, with address and undefined-behaviour sanitizers"
run_tests asan
