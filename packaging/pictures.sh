#!/bin/sh
# Make the pictures of the window anew: resources/pictures/window-light.png, window-dark.png and window-small.png.
# Needs the environment of `sh packaging/dev.sh setup`, and Xvfb for the look that most people on Linux have.
set -eu
cd "$(dirname "$0")/.."

picture() {
    QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1920x1200x24' .venv/bin/python -c '
import sys
from pathlib import Path
from desktop import app
name, theme, width, height = sys.argv[1:]
app.picture(Path("resources/pictures") / name, size=(int(width), int(height)), theme=theme)
' "$@"
    echo "resources/pictures/$1"
}

mkdir -p resources/pictures
picture window-light.png light 1600 950
picture window-dark.png dark 1600 950
picture window-small.png light 1024 640
