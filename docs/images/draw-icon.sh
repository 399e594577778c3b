#!/usr/bin/env bash
# Draws the icon of the packages from icon.svg. Needs Chromium (or CHROMIUM=/path/to/another browser of its kind).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

"${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
    --window-size=128,128 --screenshot=icon.png "file://$PWD/icon.svg" 2>/dev/null
