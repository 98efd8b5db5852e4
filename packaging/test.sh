#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, then the checks from the cheapest to the dearest: format, order of the rooms, table of proofs;
# a release build with warnings as errors, and those tests that need its speed; last all tests (unit, model, offscreen
# window, real server) under the address and undefined-behaviour sanitizers. The first that fails ends it.
#
#   packaging/test.sh         the above
#   packaging/test.sh whole   also every test in the release build, clang-tidy over what has changed, and the tests of
#                             threads under the thread sanitizer
set -euo pipefail
cd "$(dirname "$0")/.."

scope=${1:-usual}
case $scope in
usual | whole) ;;
*)
    echo "usage: $0 [whole]" >&2
    exit 2
    ;;
esac

packaging/dependencies.sh test

step() { echo "== $1 (after $((SECONDS / 60)) min)"; }
# Builds what the preset names, tests what it selects.
build_and_test() {
    cmake --preset "$1" --log-level=WARNING
    cmake --build --preset "$1"
    ctest --preset "$1" -j "$(nproc)" --output-junit "$PWD/build/$1/tests.xml"
}

step format
find core ui app tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-19 --dry-run --Werror
echo "format: clean"
cmake -DSOURCE_DIR="$PWD" -P tests/layering.cmake
cmake -P tests/traceability.cmake

if [ "$scope" = whole ]; then
    step "release: build and all tests"
    build_and_test release-tests
    step "clang-tidy, what has changed"
    packaging/tidy.sh
    step "thread sanitizer"
    build_and_test tsan
else
    step "release"
    # These judge how long the window's thread is busy at a stretch, which means something in a release build only.
    speed_tests=(ui/answer/streaming ui/query/querytabs)
    speed_targets=("${speed_tests[@]//\//_}")
    cmake --preset release-tests --log-level=WARNING
    cmake --build --preset release-tests --target penstock penstock-cli "${speed_targets[@]/#/test_}"
    ctest --preset release-tests -R "^($(IFS='|'; echo "${speed_tests[*]}"))\$"
fi

step "all tests, with address and undefined-behaviour sanitizers"
build_and_test asan
