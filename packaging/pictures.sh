#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a picture of every page, dialog and state in four languages, light and dark, at 100 and 200 %: FOLDER/de-dark-2x and so
# on, for people to look at. Ends with 1 when a text does not fit somewhere, or something is not accessible, and says what.
# Needs a build of the tests (build/release-tests, or that of the second argument), and 2 GB for the pictures.
#
#   packaging/pictures.sh FOLDER [BUILD]
set -euo pipefail
[ $# -ge 1 ] || { sed -n '3,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
folder=$1
cd "$(dirname "$0")/.."
build=${2:-build/release-tests}
# What a person with that language sees of fonts.
declare -A locale=([en]=en [de]=de [ja]=ja [zh_CN]=zh-cn)

worst=0
for language in en de ja zh_CN; do
    for scheme in light dark; do
        for scale in 1 2; do
            set=$language-$scheme-${scale}x
            echo "== $set"
            QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale FC_LANG=${locale[$language]} \
                "$build"/bin/penstock_pictures "$folder/$set" --language $language --scheme $scheme || worst=1
        done
    done
done
exit $worst
