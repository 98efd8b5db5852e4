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
    exec build/release/bin/penstock --demo
fi
echo "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): running the same job by penstock-cli." >&2
exec build/release/bin/penstock-cli demo
