#!/bin/sh
# One file that runs on most Linux systems without being installed:  sh packaging/linux/appimage.sh RUNTIME [--bundled]
#
# Makes dist/Synoptic-VERSION-x86_64.AppImage: RUNTIME (the "type 2" runtime, a program of its own that mounts what
# follows it) with a squashfs of the bundle behind it. RUNTIME is a file; the release job fetches it and checks its hash.
# Without it (RUNTIME is -) only the folder build/Synoptic.AppDir is made and tried out. Needs mksquashfs.
set -eu
cd "$(dirname "$0")/../.."
runtime=$1
HERE=packaging/linux
VERSION=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/__init__.py)
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || date +%s)}"

[ "${2:-}" = --bundled ] || sh packaging/bundle.sh

DIR=build/Synoptic.AppDir
rm -rf "$DIR"
mkdir -p "$DIR/usr/lib" "$DIR/usr/share/metainfo"
cp -r dist/synoptic "$DIR/usr/lib/synoptic"
cp "$HERE/synoptic.desktop" "$DIR/synoptic.desktop"
cp resources/icons/synoptic.svg "$DIR/synoptic.svg"
cp resources/icons/synoptic.png "$DIR/.DirIcon"
sed "s/@VERSION@/$VERSION/; s/@DATE@/$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)/" \
    "$HERE/org.synoptic.Synoptic.metainfo.xml.in" >"$DIR/usr/share/metainfo/org.synoptic.Synoptic.appdata.xml"
cat >"$DIR/AppRun" <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/synoptic/synoptic" "$@"
RUN
chmod 755 "$DIR/AppRun"
"$DIR/AppRun" --self-test

if [ "$runtime" = - ]; then
    echo "$DIR: tried out; no runtime, so no AppImage"
    exit 0
fi
target=dist/Synoptic-$VERSION-x86_64.AppImage
rm -f build/app.squashfs
# mksquashfs takes the time of everything in it from SOURCE_DATE_EPOCH.
SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH mksquashfs "$DIR" build/app.squashfs -root-owned -noappend -comp zstd -quiet -no-progress
cat "$runtime" build/app.squashfs >"$target"
chmod 755 "$target"
echo "$target: $(($(wc -c <"$target") / 1048576)) MB"
