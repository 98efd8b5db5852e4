#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, then: format check; all tests (unit, model, offscreen window, real server) under the address and
# undefined-behaviour sanitizers; a release build with warnings as errors and the same tests on it.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/dependencies.sh test

echo "== format"
find core ui app tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-19 --dry-run --Werror
echo "format: clean"

for preset in asan release-tests; do
    echo "== $preset: build"
    cmake --preset "$preset" --log-level=WARNING
    cmake --build --preset "$preset"
    echo "== $preset: tests"
    ctest --preset "$preset" -j "$(nproc)" --output-junit "$PWD/build/$preset/tests.xml"
done
