#!/bin/sh
# Bring resources/i18n up to date: collect every text of the code into the .ts files, then compile these to .qm.
# A text that is new stands there unfinished until somebody translates it (Qt Linguist, or any editor); the tests say so.
# Needs the environment of `sh packaging/dev.sh setup`.
set -eu
cd "$(dirname "$0")/.."
PATH="$PWD/.venv/bin:$PATH"
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
PYTHONIOENCODING=utf-8 python packaging/phrases.py >"$folder/phrases.py"
for language in de es; do
    pyside6-lupdate -locations none -no-obsolete -source-language en -target-language "$language" \
        $(git ls-files 'desktop/*.py') "$folder/phrases.py" -ts "resources/i18n/synoptic_$language.ts"
    pyside6-lrelease -silent "resources/i18n/synoptic_$language.ts" -qm "resources/i18n/synoptic_$language.qm"
done
