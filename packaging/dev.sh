#!/bin/sh
# Set Synoptic up from a clean clone, and run it or test it. Linux and macOS; on Windows use `uv run`.
#
#   sh packaging/dev.sh run [ARGUMENTS]     open the window, on the sample project unless told otherwise
#   sh packaging/dev.sh test [ARGUMENTS]    every check and every test; ARGUMENTS go to pytest
#   sh packaging/dev.sh setup               only set up
#
# The environment is .venv, made with uv where that is on the PATH, else with python3 -m venv and its pip, from the
# hashed pins in packaging/requirements-dev.txt. System packages that are missing (Debian, Ubuntu) are installed by
# root or where sudo asks no password; elsewhere the one line that installs them is printed and the exit code is 2.
set -eu
cd "$(dirname "$0")/.."

PINS=packaging/requirements-dev.txt
STAMP=.venv/.synoptic-stamp
PYTHON=.venv/bin/python
RANGE='>=3.11,<3.15'
IN_RANGE='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))'
SCREEN='libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0'
QT="libglib2.0-0 libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon0 $SCREEN"

say() {
    printf 'synoptic: %s\n' "$*" >&2
}

have() {
    command -v "$1" >/dev/null 2>&1
}

on_linux() {
    [ "$(uname -s)" = Linux ]
}

# The first Python of a version that Synoptic supports and, without uv, that can make an environment.
find_python() {
    for name in python3 python3.13 python3.12 python3.11 python3.14; do
        if have "$name" && "$name" -c "$IN_RANGE" 2>/dev/null; then
            if have uv || "$name" -c 'import venv, ensurepip' 2>/dev/null; then
                echo "$name"
                return
            fi
        fi
    done
}

# The packages of Qt's libraries that cannot be loaded; without any Python to ask with, all of them.
missing_qt() {
    asker=$(find_python)
    if [ -z "$asker" ] && ! have python3; then
        echo "$QT"
        return
    fi
    "${asker:-python3}" -c 'from desktop.startup import *; print(*missing_packages(LIBRARIES | SCREEN_LIBRARIES))'
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() {
    have apt-get && { [ "$(id -u)" = 0 ] || { have sudo && sudo -n true 2>/dev/null; }; }
}

# What the system lacks. `needed` stops us, `wished` does not: without a virtual screen the tests do without one.
# shellcheck disable=SC2086 # the lists are meant to split into words
system_packages() {
    needed='' wished=''
    if ! have uv && [ -z "$(find_python)" ]; then
        needed='python3 python3-venv'
    fi
    on_linux || { [ -z "$needed" ] || { say "needs Python $RANGE or uv; install one of them"; exit 2; }; return 0; }
    needed="$needed $(missing_qt)"
    if [ "$1" = test ] && ! have xvfb-run; then
        wished='xvfb xauth'
    fi
    set -- $needed $wished
    [ $# -gt 0 ] || return 0
    line="apt-get update && apt-get install -y --no-install-recommends $*"
    if may_install; then
        say "installing $*"
        as_root apt-get update -qq || say "apt-get update failed; trying to install all the same"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null && return 0
    fi
    set -- $needed
    [ $# -gt 0 ] || return 0
    say "some system packages are missing; as root, run this and try again (package names of Debian and Ubuntu):"
    echo "$line" >&2
    exit 2
}

stamp() {
    pwd
    cksum "$PINS" pyproject.toml
    "$PYTHON" -c 'import sys; print(sys.version)'
}

environment() {
    if [ -x "$PYTHON" ] && "$PYTHON" -c "$IN_RANGE" 2>/dev/null; then
        if [ -f "$STAMP" ] && [ "$(cat "$STAMP")" = "$(stamp)" ]; then
            return
        fi
    else
        rm -rf .venv
    fi
    say 'setting up .venv (once; a few minutes on a slow line)'
    if have uv; then
        [ -x "$PYTHON" ] || uv venv --quiet --python "$(find_python | grep . || echo "$RANGE")" .venv
        uv pip sync --quiet --python "$PYTHON" --require-hashes "$PINS"
        uv pip install --quiet --python "$PYTHON" --no-deps --no-build-isolation --editable .
    else
        "$PYTHON" -m pip --version >/dev/null 2>&1 || "$(find_python)" -m venv --clear .venv
        # The pins are complete, so nothing is left to resolve; pip 23 would look at newer releases than the pinned ones
        # for a requirement with extras, and then refuse them for having no hash.
        "$PYTHON" -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --requirement "$PINS"
        "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
    fi
    stamp >"$STAMP"
}

test_everything() {
    "$PYTHON" -m ruff check .
    "$PYTHON" -m ruff format --check .
    "$PYTHON" -m mypy
    .venv/bin/lint-imports --no-cache
    # Offscreen, whatever screen there is: a bare X server activates windows when it likes, and half of the tests press
    # keys. Where Xvfb is, tests/test_startup.py opens the window on a real X11 screen.
    QT_QPA_PLATFORM=offscreen "$PYTHON" -m pytest -n auto --cov --cov-report= -p tests.architecture.coverage_by_room "$@"
}

command=${1:-}
[ $# -eq 0 ] || shift
case $command in
    run | test | setup) ;;
    *)
        sed -n '2,10s/^# \{0,1\}//p' "$0"
        exit 2
        ;;
esac
case $(uname -s) in
    MINGW* | MSYS* | CYGWIN*)
        say 'on Windows install uv, then: uv run synoptic --sample   or   uv run pytest'
        exit 2
        ;;
esac

system_packages "$command"
environment
case $command in
    run)
        [ $# -gt 0 ] || set -- --sample
        exec "$PYTHON" -m desktop "$@"
        ;;
    test) test_everything "$@" ;;
    setup) say 'ready: sh packaging/dev.sh run' ;;
esac
