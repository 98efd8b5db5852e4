#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of the guide and of the README from the running program: docs/guide/pictures. Needs ImageMagick, which
# makes them small, and a build of the tests (build/release-tests, or that of the first argument).
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/release-tests}

# picture in the guide   scene of penstock_pictures
pictures='
window                   guide/window
mistakes                 guide/mistakes
connections              guide/connections
table                    table/sorted-filtered
chart                    guide/chart
export                   dialogs/export
import-columns           import/clean-2
import-target            import/clean-3
write                    dialogs/write
monitor                  guide/monitor
pipeline                 dialogs/pipeline
'
most=150000 # bytes

taken=$(mktemp -d)
trap 'rm -rf "$taken"' EXIT
# Its exit code tells of texts that do not fit, which a test looks at.
"$build"/bin/penstock_pictures "$taken" --language en --scheme light || [ $? -eq 1 ]
mkdir -p docs/guide/pictures
while read -r name scene; do
    [ -n "$name" ] || continue
    file=docs/guide/pictures/$name.png
    convert "$taken/$scene.png" -strip +dither -colors 255 -define png:compression-level=9 \
        -define png:exclude-chunks=date,time "PNG8:$file"
    size=$(stat -c %s "$file")
    if [ "$size" -gt "$most" ]; then
        echo "screenshots: $file has $size bytes, more than $most" >&2
        exit 1
    fi
    echo "$file: $size bytes"
done <<<"$pictures"
