#!/bin/sh
# Refresh the pinned, hashed requirements after a change of dependencies in pyproject.toml:  sh packaging/pins.sh
#
# Needs uv. Exact versions with hashes for Linux, Windows and macOS and every supported Python. Nothing of the
# machine's own package indexes or settings gets into the files.
set -eu
cd "$(dirname "$0")/.."

pin() {
    target=$1
    shift
    env -u UV_INDEX -u UV_INDEX_URL -u UV_DEFAULT_INDEX -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS \
        uv --no-config --quiet pip compile pyproject.toml --universal --python-version 3.11 \
        --generate-hashes --no-header --no-emit-index-url --no-emit-find-links --no-strip-extras --upgrade \
        --output-file "$target" "$@" >/dev/null
    echo "$target: $(grep -c '==' "$target") packages"
}

pin packaging/requirements.txt
pin packaging/requirements-dev.txt --group dev
pin packaging/requirements-build.txt --group build
