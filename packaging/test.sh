#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, then the checks from the cheapest to the dearest:
# format, order of the rooms, table of proofs; a release build with warnings as errors, and all tests in it; clang-tidy over
# what has changed; the tests of threads under the thread sanitizer; last all tests under the address and
# undefined-behaviour sanitizers. The first that fails ends it.
set -euo pipefail
cd "$(dirname "$0")/.."

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

step "release: build and all tests"
build_and_test release-tests

step "clang-tidy, what has changed"
packaging/tidy.sh

step "thread sanitizer"
build_and_test tsan

step "all tests, with address and undefined-behaviour sanitizers"
build_and_test asan
