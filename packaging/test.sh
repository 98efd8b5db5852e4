#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, then: format check; a release build with warnings as errors, and those tests that need its speed;
# last all tests (unit, model, offscreen window, real server, layering) under the address and undefined-behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/dependencies.sh test

echo "== format"
find core ui app tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-19 --dry-run --Werror
echo "format: clean"

echo "== release"
# These judge how long the window's thread is busy at a stretch, which means something in a release build only.
speed_tests=(ui/results/streaming ui/query/querytabs)
speed_targets=("${speed_tests[@]//\//_}")
cmake --preset release-tests --log-level=WARNING
cmake --build --preset release-tests --target penstock penstock-cli "${speed_targets[@]/#/test_}"
ctest --preset release-tests -R "^($(IFS='|'; echo "${speed_tests[*]}"))\$"

echo "== all tests, with sanitizers"
cmake --preset asan --log-level=WARNING
cmake --build --preset asan
ctest --preset asan -j "$(nproc)" --output-junit "$PWD/build/asan/tests.xml"
