#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An AppImage from the tgz's tree, by linuxdeploy and its plugin for Qt, which have to be on PATH. UNTESTED: neither is in
# Debian 12. What it packs is what packaging/package.sh packs.
#
#   packaging/appimage/appimage.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || {
        echo "appimage: $tool is not on PATH; nothing was made" >&2
        exit 1
    }
done
cmake --preset release --log-level=WARNING
cmake --build --preset release
tree=build/appimage/AppDir
rm -rf "$tree"
DESTDIR=$PWD/$tree cmake --install build/release --prefix /usr --strip
id=io.github.penstock.Penstock
cd build/appimage
QMAKE=$(command -v qmake6) linuxdeploy --appdir AppDir --plugin qt --output appimage \
    --desktop-file "AppDir/usr/share/applications/$id.desktop" \
    --icon-file "AppDir/usr/share/icons/hicolor/256x256/apps/$id.png"
