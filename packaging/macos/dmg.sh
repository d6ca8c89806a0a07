#!/bin/sh
# The disk image for macOS, from a clean clone on a Mac:  sh packaging/macos/dmg.sh
#
# Makes dist/Synoptic-VERSION-ARCHITECTURE.dmg with the app and a link to Applications. Needs Python 3.11 to 3.14 and
# Xcode's command-line tools. Signing and notarising happen where these are set, else it says that it did not:
#   SIGNING_IDENTITY   a "Developer ID Application" certificate in the keychain
#   NOTARY_PROFILE     a profile that `xcrun notarytool store-credentials` made
set -eu
cd "$(dirname "$0")/../.."
VERSION=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/__init__.py)
APP=dist/Synoptic.app
target=dist/Synoptic-$VERSION-$(uname -m).dmg

[ "${1:-}" = --bundled ] || sh packaging/bundle.sh
plutil -lint "$APP/Contents/Info.plist" packaging/macos/entitlements.plist

if [ -n "${SIGNING_IDENTITY:-}" ]; then
    # From the inside out: a bundle's signature covers those of what it holds.
    find "$APP/Contents" -type f \( -name '*.so' -o -name '*.dylib' -o -perm -u+x \) -exec \
        codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$SIGNING_IDENTITY" "$APP"
    codesign --verify --strict --deep "$APP"
else
    echo 'not signed: SIGNING_IDENTITY is not set'
fi
"$APP/Contents/MacOS/synoptic" --self-test

rm -rf build/dmg "$target"
mkdir -p build/dmg
cp -R "$APP" build/dmg/
ln -s /Applications build/dmg/Applications
# The system's own scanner may hold the new app for some seconds; then hdiutil says "Resource busy".
tries=5
until hdiutil create -quiet -ov -volname "Synoptic $VERSION" -srcfolder build/dmg -format UDZO "$target"; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { echo "hdiutil could not make $target" >&2; exit 1; }
    sleep 10
done

if [ -n "${NOTARY_PROFILE:-}" ] && [ -n "${SIGNING_IDENTITY:-}" ]; then
    codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$target"
    xcrun notarytool submit "$target" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$target"
else
    echo 'not notarised: NOTARY_PROFILE is not set'
fi
echo "$target"
