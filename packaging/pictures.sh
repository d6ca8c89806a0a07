#!/bin/sh
# Make the pictures of the window anew that the README and the guide show: resources/pictures/*.png.
# `sh packaging/pictures.sh --all FOLDER` makes the whole set of states, themes, sizes and languages, to be looked at.
# Needs the environment of `sh packaging/dev.sh setup`, and Xvfb for the look that most people on Linux have.
set -eu
cd "$(dirname "$0")/.."
export PYTHONPATH="$PWD"
QT_QPA_PLATFORM=xcb exec xvfb-run -a -s '-screen 0 2600x1500x24' "${PYTHON:-.venv/bin/python}" packaging/pictures.py "$@"
