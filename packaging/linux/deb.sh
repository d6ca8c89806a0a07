#!/bin/sh
# A package for Debian and Ubuntu, from a clean clone:  sh packaging/linux/deb.sh
#
# Makes dist/synoptic_VERSION_ARCHITECTURE.deb. Needs what packaging/bundle.sh needs, and dpkg-dev. The same source gives
# the same bytes where SOURCE_DATE_EPOCH is set or the clone has its history.
set -eu
cd "$(dirname "$0")/../.."
HERE=packaging/linux
VERSION=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/__init__.py)
ARCHITECTURE=$(dpkg --print-architecture)
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
export SOURCE_DATE_EPOCH
DAY=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)

[ "${1:-}" = --bundled ] || sh packaging/bundle.sh

ROOT=build/deb
rm -rf "$ROOT"
install -d "$ROOT/DEBIAN" "$ROOT/usr/lib" "$ROOT/usr/bin" "$ROOT/usr/share/doc/synoptic"
cp -r dist/synoptic "$ROOT/usr/lib/synoptic"
ln -s ../lib/synoptic/synoptic "$ROOT/usr/bin/synoptic"
install -Dm644 "$HERE/synoptic.desktop" "$ROOT/usr/share/applications/synoptic.desktop"
install -Dm644 "$HERE/synoptic-mime.xml" "$ROOT/usr/share/mime/packages/synoptic.xml"
icons="$ROOT/usr/share/icons/hicolor"
install -Dm644 resources/icons/synoptic.svg "$icons/scalable/apps/synoptic.svg"
install -Dm644 resources/icons/synoptic.png "$icons/128x128/apps/synoptic.png"
install -Dm644 resources/icons/synoptic-project.svg "$icons/scalable/mimetypes/synoptic-project.svg"
install -d "$ROOT/usr/share/metainfo" "$ROOT/usr/share/man/man1"
sed "s/@VERSION@/$VERSION/; s/@DATE@/$DAY/" "$HERE/org.synoptic.Synoptic.metainfo.xml.in" \
    >"$ROOT/usr/share/metainfo/org.synoptic.Synoptic.metainfo.xml"
gzip -9n <"$HERE/synoptic.1" >"$ROOT/usr/share/man/man1/synoptic.1.gz"
# Not changelog.gz: Debian's tools would look for their own form in it.
gzip -9n <CHANGELOG.md >"$ROOT/usr/share/doc/synoptic/CHANGELOG.md.gz"
cp resources/licences/NOTICE.txt "$ROOT/usr/share/doc/synoptic/copyright"

# What the bundle's libraries want of the system, by the packages they come from.
mkdir -p build/debian
printf 'Source: synoptic\n\nPackage: synoptic\nArchitecture: any\n' >build/debian/control
depends=$(cd build && find deb/usr/lib/synoptic -type f \( -name '*.so*' -o -name synoptic \) -print0 |
    xargs -0 dpkg-shlibdeps -O --ignore-missing-info --warnings=0 \
        -l"$PWD/deb/usr/lib/synoptic/_internal" -l"$PWD/deb/usr/lib/synoptic/_internal/PySide6/Qt/lib" |
    sed -n 's/^shlibs:Depends=//p')
# Qt loads these when its window opens; no library names them.
for package in libegl1 libgl1 libxcb-cursor0 libxkbcommon-x11-0 fontconfig; do
    case ", $depends," in *", $package"[\ ,]*) ;; *) depends="$depends, $package" ;; esac
done
size=$(du -sk "$ROOT/usr" | cut -f1)
cat >"$ROOT/DEBIAN/control" <<CONTROL
Package: synoptic
Version: $VERSION
Architecture: $ARCHITECTURE
Maintainer: The Synoptic developers <synoptic@localhost>
Installed-Size: $size
Depends: $depends
Recommends: ca-certificates, xdg-utils, shared-mime-info, desktop-file-utils
Section: editors
Priority: optional
Description: compare the articles that report one story
 Synoptic opens the articles that report one story and shows them side by
 side: which sentences tell the same thing, which paragraphs are repeated, and
 where their numbers disagree. An editor judges each finding, writes notes,
 and hands over a report. It works offline and uses no language model.
CONTROL

find "$ROOT" -type d -exec chmod 755 {} +
find "$ROOT" -type f -exec chmod 644 {} +
chmod 755 "$ROOT/usr/lib/synoptic/synoptic"
find "$ROOT" -depth -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
target=dist/synoptic_${VERSION}_$ARCHITECTURE.deb
dpkg-deb --root-owner-group -Zxz --build "$ROOT" "$target" >/dev/null
echo "$target: $(($(wc -c <"$target") / 1048576)) MB"
