#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the deb, starts the window by its desktop entry, imports and queries, removes the deb, and looks at what is left:
# nothing but the person's own data. All of it in a root folder that is thrown away; as root.
#
#   packaging/trypackage.sh DEB              over a copy-on-write view of this machine; code 77: that is not possible here
#   packaging/trypackage.sh DEB --fresh      in a new Debian 12 from the network, where apt finds what the deb depends on
set -euo pipefail

project=$(realpath "$(dirname "$0")/..") # where other tests may write meanwhile
deb=$(realpath "$1")
fresh=${2-}
give_up() {
    echo "trypackage: not tried: $1" >&2
    exit 77
}
[ "$(id -u)" = 0 ] || give_up "it needs root"
if [ "${TRYPACKAGE_INSIDE-}" != yes ]; then
    for tool in unshare chroot Xvfb xdotool influxd setpriv; do
        [ -n "$fresh" ] || command -v "$tool" >/dev/null || give_up "$tool is missing"
    done
    unshare --mount --pid --fork true 2>/dev/null || give_up "this machine lets nobody have mounts of his own"
    work=$(mktemp -d /var/tmp/trypackage.XXXXXX)
    trap 'rm -rf --one-file-system "$work"' EXIT
    if [ -n "$fresh" ]; then
        command -v debootstrap >/dev/null || give_up "debootstrap is missing"
        debootstrap --variant=minbase bookworm "$work/root" >"$work/debootstrap.log" || { tail "$work/debootstrap.log"; exit 1; }
    fi
    code=0
    TRYPACKAGE_INSIDE=yes unshare --mount --pid --fork --kill-child "$0" "$deb" $fresh "$work" || code=$?
    exit "$code"
fi

# --- in namespaces of its own: what is mounted or started here ends with it
work=${!#}
root=$work/root
mkdir -p "$root"
if [ "$fresh" != --fresh ]; then
    mount -t tmpfs trypackage "$work"
    mkdir -p "$work"/{upper,scratch,root}
    mount -t overlay overlay -o "lowerdir=/,upperdir=$work/upper,workdir=$work/scratch" "$root" 2>/dev/null ||
        give_up "there is no overlay over this machine's root"
fi
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/run"
chmod 1777 "$root/tmp"
cp "$deb" "$root/tmp/penstock.deb"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
if [ "$fresh" = --fresh ]; then
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    cp -r /etc/apt/apt.conf.d "$root/etc/apt/" # how this machine reaches the network
    inside apt-get update -q >/dev/null
    inside apt-get install -q -y --no-install-recommends xvfb xdotool influxdb fonts-dejavu-core >/dev/null
fi
inside useradd --create-home --shell /bin/bash tester
mkdir "$root/run/tester"
inside chown tester /run/tester
chmod 700 "$root/run/tester"
display=
user() {
    inside setpriv --reuid tester --regid tester --clear-groups env HOME=/home/tester USER=tester XDG_RUNTIME_DIR=/run/tester \
        DISPLAY="$display" QT_QPA_PLATFORM=xcb "$@"
}
# Files of the system: not the person's, and not the bookkeeping of dpkg and its caches.
files() {
    inside find / -ignore_readdir_race -xdev \( -path /home -o -path /tmp -o -path /var/tmp -o -path /var/lib/dpkg -o -path /var/log -o -path /var/cache \
        -o -path /var/lib/apt -o -path /root -o -path "$work" -o -path "$project" \) -prune -o -print | sort
}
say() { echo "trypackage: $*"; }

files >"$work/before"
if [ "$fresh" = --fresh ]; then
    inside apt-get install -q -y --no-install-recommends /tmp/penstock.deb >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
    say "apt installed it with what it depends on: $(grep -c '^Setting up' "$work/install.log") packages"
else
    inside dpkg -i /tmp/penstock.deb >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
fi
inside dpkg -s penstock >/dev/null
say "installed $(user penstock-cli --version)"
missing=$(inside ldd /usr/bin/penstock /usr/bin/penstock-cli | grep 'not found' || true)
[ -z "$missing" ] || { say "$missing"; exit 1; }

printf 'time,station,level\n2024-03-14T06:00:00Z,north,1.5\n2024-03-14T06:01:00Z,south,2.25\n' >"$root/home/tester/levels.csv"
inside chown tester /home/tester/levels.csv
user penstock-cli import --local --database tides --tag station /home/tester/levels.csv
answer=$(user penstock-cli query --local --database tides --format csv 'SELECT level FROM levels')
grep -q '2.25' <<<"$answer" || { say "the query's answer is not what was imported: $answer"; exit 1; }
say "imported and queried"

# The window, as a menu starts it.
entry=$root/usr/share/applications/io.github.penstock.Penstock.desktop
run=$(sed -n 's/^Exec=//p' "$entry" | head -n 1)
# It finds a number for itself: those of other displays of this machine are seen in here too.
chroot "$root" Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
wait_for() { # SECONDS COMMAND…
    local left=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.2
    done
}
wait_for 60 test -s "$work/display" || { cat "$work/xvfb.log"; exit 1; }
display=:$(cat "$work/display")
wait_for 60 user xdotool getmouselocation || { cat "$work/xvfb.log"; exit 1; }
user ${run/\%F/} >"$work/window.log" 2>&1 &
wait_for 90 user xdotool search --onlyvisible --name Penstock || { say "no window came:"; cat "$work/window.log"; exit 1; }
say "the window is there, by \"$run\""
if user xdotool search --onlyvisible --name 'Import' >/dev/null 2>&1; then
    say "a window for imports is there before there is a file"
    exit 1
fi
# A file that is opened while it runs goes to it, and this second start ends.
user timeout 60 ${run/\%F//home/tester/levels.csv}
wait_for 60 user xdotool search --onlyvisible --name 'Import' || { say "the window did not take the file"; exit 1; }
say "a file that is opened goes to the window that is there"
inside sh -c 'kill -TERM $(pidof penstock)'
wait_for 60 inside sh -c '! pidof penstock' || { say "the window does not end"; exit 1; }
wait_for 60 inside sh -c '! pidof influxd' || { say "the local server did not end with it"; exit 1; }

if [ "$fresh" = --fresh ]; then
    inside apt-get purge -q -y penstock >/dev/null
    inside apt-get autoremove --purge -q -y >/dev/null
else
    inside dpkg --purge penstock >/dev/null
fi
files >"$work/after"
if ! diff "$work/before" "$work/after" >"$work/left"; then
    say "removed, but this differs from before:"
    cat "$work/left"
    exit 1
fi
[ -d "$root/home/tester/.local/share/penstock" ] || { say "the person's data went too"; exit 1; }
say "removed; nothing is left but the person's data"
