#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds a release and runs the main job on the embedded local server: sample data made, imported,
# queried and shown. In a window; on a machine without a display by the command line.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/dependencies.sh run
cmake --preset release --log-level=WARNING
cmake --build --preset release

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    code=0
    build/release/bin/penstock --demo || code=$?
    [ "$code" = 69 ] || exit "$code" # no display can be opened: it is another person's, or has gone
    echo "Running the same job by penstock-cli." >&2
else
    echo "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): running the same job by penstock-cli." >&2
fi
exec build/release/bin/penstock-cli demo
