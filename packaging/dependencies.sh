#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Penstock needs, as root or by sudo: on Debian 12 (tested), on Ubuntu 24.04 (by its package names, which are
# Debian's; untested), and what run and package need on Fedora (by its package names; untested).
# Safe to run again: what is there is left alone.
#
#   packaging/dependencies.sh run     to build the program and run it on its embedded local server
#   packaging/dependencies.sh test    the same, and what the tests and checks need (the default)
#   packaging/dependencies.sh package the same as run, and what makes and checks packages (test has that too)
set -euo pipefail

scope=${1:-test}
case $scope in
run | test | package) ;;
*)
    echo "usage: $0 [run|test|package]" >&2
    exit 2
    ;;
esac

# Debian, Ubuntu          Fedora                    purpose
run_packages='
g++                       gcc-c++                   C++23 compiler
cmake                     cmake                     build system
ninja-build               ninja-build               build tool
ccache                    ccache                    makes a second build quick
mold                      mold                      links quickly
qt6-base-dev              qt6-qtbase-devel          Qt: core, network, widgets
libqt6opengl6-dev         -                         Qt Charts asks for it at configure time
libxkbcommon-dev          libxkbcommon-devel        Qt Gui asks for it at configure time
qt6-charts-dev            qt6-qtcharts-devel        charts of results
qt6-svg-dev               qt6-qtsvg-devel           icons
qt6-wayland               qt6-qtwayland             windows where there is no X server
qt6-tools-dev             qt6-qttools-devel         CMake functions for translations
qt6-tools-dev-tools       -                         programs behind them
qt6-l10n-tools            qt6-linguist              lupdate and lrelease
qt6-translations-l10n     qt6-qttranslations        the translations of Qt itself
qtkeychain-qt6-dev        qtkeychain-qt6-devel      passwords in the keyring
libsimdjson-dev           simdjson-devel            JSON of query answers
zlib1g-dev                zlib-devel                gzip, read piece by piece
libisal-dev               isa-l-devel               gzip of whole batches
libzstd-dev               libzstd-devel             zstd
libicu-dev                libicu-devel              encodings of files
librdkafka-dev            librdkafka-devel          messages of Kafka as a source
libmosquitto-dev          mosquitto-devel           messages of MQTT brokers as a source
pkgconf                   pkgconf-pkg-config        finds libzstd, ISA-L, librdkafka and libmosquitto
fonts-dejavu-core         dejavu-sans-fonts         at least one font
ca-certificates           ca-certificates           the authorities that TLS trusts unless told otherwise
openssh-client            openssh-clients           servers behind another host
influxdb                  -                         influxd, the embedded local server; on Fedora from its makers
'
test_packages='
git                       -                         knows what has changed
influxdb-client           -                         influx, whose import the listener takes
curl                      -                         a client as people have it, for the listener
openssl                   -                         certificates for the TLS tests
victoria-metrics          -                         the server of that name, which takes line protocol too
mosquitto                 -                         an MQTT broker, and the maker of its password files
nginx-light               -                         a reverse proxy before a real server
dbus-daemon               -                         a session bus for the tests of the keyring and of what screen readers see
at-spi2-core              -                         the bus of screen readers
gir1.2-atspi-2.0          -                         what they know of it, for the test that goes through the window as they do
python3-gi                -                         runs that test
fonts-noto-cjk            -                         Japanese and Chinese as people see them, for the tests that measure texts
default-jre-headless      -                         runs QuestDB and Kafka
maven                     -                         fetches them
clang-format-19           -                         format check
clang-tidy-19             -                         checks of what has changed
clang-19                  -                         the second compiler: sanitizers, fuzzing, clang-tidy
libclang-rt-19-dev        -                         its sanitizers
llvm-19                   -                         names of functions in what they find
'
package_packages='
dpkg-dev                  -                         finds the dependencies of the deb
rpm                       rpm-build                 makes the rpm
lintian                   -                         checks the deb
man-db                    -                         checks manual pages
mandoc                    -                         checks them too
zsh                       -                         checks its completion
fish                      -                         checks its completion
desktop-file-utils        -                         checks the desktop file
appstream                 -                         checks the AppStream metainfo
shared-mime-info          -                         checks the kinds of files
binutils                  -                         shows what the programs load
xvfb                      -                         a display for packaging/trypackage.sh
xdotool                   -                         finds the window there
'

# Servers for tests that are no package: a jar each, checked, kept beside no checkout.
# artifact                       SHA-256
test_jars='
org.questdb:questdb:9.3.4        939bc53ab22f93dbaa6545143a6e7c536d4904c07b7f2d381e8eef10436be062
org.questdb:questdb:8.2.0        a15d12044629e774ca683489f861e9e3e780cd4ef9bbe25d1e2415f3c0274466
'

# name of the service : package that brings it
services='influxdb:influxdb victoria-metrics:victoria-metrics nginx:nginx-light mosquitto:mosquitto'

column=
if [ -r /etc/os-release ]; then
    command -v apt-get >/dev/null && column=1
    [ -n "$column" ] || ! command -v dnf >/dev/null || column=2
fi
if [ -z "$column" ] || { [ "$column" = 2 ] && [ "$scope" = test ]; }; then
    echo "This script knows Debian 12 and Ubuntu 24.04, and Fedora for run and package. Elsewhere install the equivalents of:" >&2
    printf '%s\n' "$run_packages$test_packages" >&2
    exit 1
fi
names() { printf '%s' "$1" | awk -v column="$column" 'NF && $column != "-" { print $column }'; }
packages=$(names "$run_packages")
[ "$scope" = run ] || packages="$packages $(names "$package_packages")"
[ "$scope" != test ] || packages="$packages $(names "$test_packages")"

# The folder that tests/support/questdbserver.cpp looks into. Not $HOME: a test has one of its own.
# Somebody of whom the list of users does not know has no other.
home=$(getent passwd "$(id -u)" | cut -d: -f6) || home=${HOME:-/tmp}
jar_folder=${XDG_CACHE_HOME:-$home/.cache}/penstock-tests

is_sound() { [ -r "$1" ] && [ "$(sha256sum "$1" | cut -d' ' -f1)" = "$2" ]; }

fetch_jars() {
    [ "$scope" = test ] || return 0
    local artifact sum group name version jar repository
    while read -r artifact sum; do
        [ -n "$artifact" ] || continue
        IFS=: read -r group name version <<<"$artifact"
        jar=$jar_folder/$name-$version.jar
        is_sound "$jar" "$sum" && continue
        echo "dependencies: fetching $artifact into $jar_folder"
        mkdir -p "$jar_folder"
        repository=$(mktemp -d)
        # Without standard input, which is the list.
        mvn -q -B -Dmaven.repo.local="$repository" -Dartifact="$artifact" -Dtransitive=false dependency:get </dev/null || {
            rm -rf "$repository"
            echo "dependencies: Maven could not fetch $artifact (see above). Is https://repo.maven.apache.org to be reached?" >&2
            exit 1
        }
        mv "$repository/${group//.//}/$name/$version/$name-$version.jar" "$jar.part"
        rm -rf "$repository"
        is_sound "$jar.part" "$sum" || {
            echo "dependencies: $artifact is not what was expected (SHA-256 of $jar.part)" >&2
            exit 1
        }
        mv "$jar.part" "$jar"
    done <<<"$test_jars"
    # Kafka is many jars.
    "$(dirname "$0")"/../tests/support/kafka.sh fetch
}

installed() {
    if [ "$column" = 2 ]; then
        rpm -q --whatprovides "$1" >/dev/null 2>&1
        return
    fi
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=
for package in $packages; do
    installed "$package" || missing="$missing $package"
done
if [ -z "$missing" ]; then
    echo "dependencies: all packages are installed."
    fetch_jars
    exit 0
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "dependencies: run this as root, or install sudo. Missing:$missing" >&2
        exit 1
    }
    as_root=sudo
fi
if [ "$column" = 2 ]; then
    echo "dependencies: installing$missing"
    # shellcheck disable=SC2086 # a list of words
    $as_root dnf install -y --setopt=install_weak_deps=False $missing
    exit 0
fi

# A server that a package brings must not start on this machine behind its owner's back. Services that were there
# before are left as they were.
fresh_services=
for entry in $services; do
    case " $missing " in
    *" ${entry#*:} "*) fresh_services="$fresh_services ${entry%%:*}" ;;
    esac
done
policy=/usr/sbin/policy-rc.d
mark='made by packaging/dependencies.sh of Penstock'
keeps_stopped=
if grep -qs "$mark" "$policy" || { [ -n "$fresh_services" ] && [ ! -e "$policy" ]; }; then # or of a run that was killed
    printf '#!/bin/sh\n# %s, until it ends\nexit 101\n' "$mark" | $as_root tee "$policy" >/dev/null
    $as_root chmod 755 "$policy"
    keeps_stopped=yes
fi
# Also when it is interrupted, so that what has come by then does not start with the machine.
leave_stopped() {
    [ -z "$keeps_stopped" ] || $as_root rm -f "$policy"
    keeps_stopped=
    local entry service
    for entry in $services; do
        service=${entry%%:*}
        case " $fresh_services " in
        *" $service "*) installed "${entry#*:}" || continue ;;
        *) continue ;;
        esac
        if [ -d /run/systemd/system ]; then
            $as_root systemctl disable --now "$service" >/dev/null 2>&1 || true
        elif command -v update-rc.d >/dev/null; then
            $as_root update-rc.d "$service" disable >/dev/null 2>&1 || true
        fi
        echo "dependencies: the system service '$service' came with its package; it was left stopped and disabled."
        echo "              Penstock starts a private copy when it needs one. To use the system's: systemctl enable --now $service"
    done
    fresh_services=
}
trap leave_stopped EXIT

# sudo passes no environment on; and nobody is there to answer a package's question.
as_root_unasked() { $as_root env DEBIAN_FRONTEND=noninteractive "$@"; }

echo "dependencies: installing$missing"
as_root_unasked apt-get -o DPkg::Lock::Timeout=300 update -q
# What an interrupted installation has left; of what is still wrong then apt tells.
as_root_unasked dpkg --force-confdef --force-confold --configure -a || true
# shellcheck disable=SC2086 # a list of words
as_root_unasked apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold \
    install -q -y --no-install-recommends $missing
leave_stopped

fetch_jars
