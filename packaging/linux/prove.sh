#!/bin/sh
# Does the package work where nothing else is?  sh packaging/linux/prove.sh PACKAGE.deb [OLDER.deb]
#
# Makes a bare Debian 12 (no Python) in build/root with debootstrap, and does there what a newsroom would: install the
# package, start it from its menu entry's command on a virtual screen, open the sample, take a picture
# (build/installed.png), compare from the command line, open a project by its MIME type, install over the previous
# version with that project kept, and remove it. As root, on Debian; takes a few minutes. The exit code is 0 when all held.
set -eu
cd "$(dirname "$0")/../.."
package=$(realpath "$1")
older=$(realpath "${2:-$1}")
ROOT=$PWD/build/root

say() {
    printf '\n== %s\n' "$*"
}

inside() {
    chroot "$ROOT" /usr/bin/env -i HOME=/srv/editor PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"
}

if ! [ -d "$ROOT/var" ]; then
    debootstrap --variant=minbase bookworm "$ROOT" >build/debootstrap.log
fi
[ -x "$ROOT/usr/bin/apt-get" ]
cp /etc/resolv.conf "$ROOT/etc/" 2>/dev/null || true
cp -r /etc/apt/. "$ROOT/etc/apt/"
mkdir -p "$ROOT/srv/editor" "$ROOT/tmp/packages" "$ROOT/etc/ssl"
cp -r /etc/ssl/certs "$ROOT/etc/ssl/" 2>/dev/null || true
mountpoint -q "$ROOT/proc" || mount -t proc proc "$ROOT/proc"
trap 'umount "$ROOT/proc" 2>/dev/null || true' EXIT
cp "$package" "$ROOT/tmp/packages/new.deb"
cp "$older" "$ROOT/tmp/packages/old.deb"

say 'no Python in the bare system'
if inside sh -c 'command -v python3 || command -v python'; then exit 1; fi
inside apt-get update -qq 2>/dev/null
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    xvfb xauth x11-utils imagemagick xdg-utils libfile-mimeinfo-perl shared-mime-info desktop-file-utils procps \
    >/dev/null 2>&1
if inside sh -c 'command -v python3 || command -v python'; then exit 1; fi

say 'install'
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/packages/old.deb >/dev/null 2>&1
inside synoptic --version
inside synoptic --self-test

say 'start by the command of the menu entry, with a project opened by its MIME type'
inside desktop-file-validate /usr/share/applications/synoptic.desktop
inside sh -c 'grep -q "^Exec=synoptic %F$" /usr/share/applications/synoptic.desktop'
cat >"$ROOT/tmp/show.sh" <<'SHOW'
set -eu
export XDG_RUNTIME_DIR=/tmp/runtime DISPLAY=:77
mkdir -p $XDG_RUNTIME_DIR /srv/editor/stories; chmod 700 $XDG_RUNTIME_DIR
Xvfb :77 -screen 0 1600x950x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
trap 'kill $screen' EXIT
sleep 3
synoptic --sample & window=$!
for _ in $(seq 60); do sleep 1; xwininfo -root -tree 2>/dev/null | grep -q '– Synoptic"' && break; done
sleep 12
import -window root /tmp/sample.png
kill $window; wait $window || true
cp /srv/editor/.local/share/synoptic/synoptic/projects/*.synoptic /srv/editor/stories/story.synoptic
[ "$(xdg-mime query filetype /srv/editor/stories/story.synoptic)" = application/vnd.synoptic.project ]
[ "$(xdg-mime query default application/vnd.synoptic.project)" = synoptic.desktop ]
xdg-open /srv/editor/stories/story.synoptic &
for _ in $(seq 60); do sleep 1; xwininfo -root -tree 2>/dev/null | grep -q '– Synoptic"' && break; done
xwininfo -root -tree | grep '– Synoptic"'
pkill -x synoptic
sleep 2
SHOW
inside sh /tmp/show.sh
cp "$ROOT/tmp/sample.png" build/installed.png

say 'compare and report from the command line'
inside sh -c 'printf "The storm killed 12 people on Monday.\n" >/tmp/a.txt; printf "On Monday 15 people were killed by the storm.\n" >/tmp/b.txt
    cd /tmp && synoptic compare a.txt b.txt -o r.html -o r.pdf -o r.docx -o r.csv --fail-on conflict; [ $? = 1 ]'
inside synoptic report /srv/editor/stories/story.synoptic -o /tmp/story.html

say 'install over the previous version, and remove'
before=$(sha256sum <"$ROOT/srv/editor/stories/story.synoptic")
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --reinstall --allow-downgrades /tmp/packages/new.deb >/dev/null 2>&1
inside synoptic report /srv/editor/stories/story.synoptic -o /tmp/again.html
cmp "$ROOT/tmp/story.html" "$ROOT/tmp/again.html" || echo 'the report differs from the older version'
[ "$before" = "$(sha256sum <"$ROOT/srv/editor/stories/story.synoptic")" ]
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq synoptic >/dev/null 2>&1
left=$(inside sh -c 'find / -xdev -iname "*synoptic*" -not -path "/proc/*" -not -path "/srv/*" -not -path "/tmp/*" -not -path "/var/lib/apt/*"')
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
[ -f "$ROOT/srv/editor/stories/story.synoptic" ]
say 'all held; the picture is build/installed.png'
