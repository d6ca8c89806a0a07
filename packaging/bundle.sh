#!/bin/sh
# The folder that installers carry, from a clean clone:  sh packaging/bundle.sh
#
# Makes dist/synoptic (on macOS also dist/Synoptic.app) with PyInstaller, in an environment of its own (build/venv) from
# the hashed pins in packaging/requirements-build.txt, and tries it out with --self-test. Linux and macOS; needs Python
# 3.11 to 3.14 with venv and, on Linux, binutils.
set -eu
cd "$(dirname "$0")/.."

BUILDER=build/venv/bin/python
sh packaging/builder.sh
rm -rf dist/synoptic dist/Synoptic.app
"$BUILDER" -m PyInstaller packaging/synoptic.spec --noconfirm --log-level WARN --distpath dist --workpath build/work
case $(uname -s) in
    Linux)
        # Some Pythons carry their symbols: 17 MB that nobody reads.
        find dist/synoptic -name 'libpython3*.so*' -type f -exec strip --strip-unneeded {} +
        ;;
esac
dist/synoptic/synoptic --version
dist/synoptic/synoptic --self-test
