#!/bin/sh
# What every build needs, from a clean clone:  sh packaging/builder.sh
#
# Makes build/venv from the hashed pins in packaging/requirements-build.txt, and draws the icons of Windows and macOS into
# build/. Needs Python 3.11 to 3.14 with venv. Done again only when the pins change.
set -eu
cd "$(dirname "$0")/.."

BUILDER=build/venv/bin/python
PINS=packaging/requirements-build.txt
MARK=build/venv/.pins
if ! [ -f "$MARK" ] || ! cmp -s "$PINS" "$MARK"; then
    rm -rf build/venv
    mkdir -p build
    "${PYTHON:-python3}" -m venv build/venv
    "$BUILDER" -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --requirement "$PINS"
    cp "$PINS" "$MARK"
fi
"$BUILDER" packaging/icons.py build
