#!/bin/sh
# What changed in a version, for the text of its release:  sh packaging/changes.sh VERSION
#
# Prints the section of CHANGELOG.md whose heading begins with that version; ends with 1 when there is none.
set -eu
cd "$(dirname "$0")/.."
text=$(awk -v version="$1" '/^## / { on = ($2 == version) ; next } on' CHANGELOG.md)
[ -n "$text" ] || { echo "CHANGELOG.md has no section for $1" >&2; exit 1; }
printf '%s\n' "$text"
