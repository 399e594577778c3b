#!/usr/bin/env bash
# Takes the pictures of the samples and of the inventory anew. Needs the .NET 10 SDK and Chromium (or CHROMIUM=/path/to/another browser of its kind).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

chromium=${CHROMIUM:-chromium}
profile=$(mktemp -d)
data=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$profile" "$data"' EXIT

photograph() {
    "$chromium" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$profile" \
        --window-size="$3" --screenshot="docs/images/$2" "${@:4}" "$1" 2>/dev/null
}

pictures_of() {
    local sample=$1 name=$2 address=$3
    dotnet build "samples/$sample" -v q -clp:ErrorsOnly
    dotnet run --no-build --project "samples/$sample" --no-launch-profile -- --urls "$address" --environment Production --Data "$data/$name" >/dev/null &
    server=$!
    until curl --silent --fail --output /dev/null "$address/"; do
        kill -0 "$server"
        sleep 0.2
    done

    photograph "$address/" "$name-pop-up.png" 900,640
    photograph "$address/settings/privacy" "$name-settings.png" 900,420
    photograph "$address/what-is-kept" "$name-kept.png" 900,860
    kill "$server"
    wait "$server" 2>/dev/null || true
    server=
}

pictures_of DescribedPopup described http://localhost:5100
pictures_of HonestPopup honest http://localhost:5200

dotnet build src/ConsentAnalyzers.Tool -v q -clp:ErrorsOnly
dotnet run --no-build --project src/ConsentAnalyzers.Tool -- inventory samples/DescribedPopup --project DescribedPopup -o "$data/inventory.html"
photograph "file://$data/inventory.html" inventory.png 1400,1180
photograph "file://$data/inventory.html" inventory-dark.png 1400,1180 --blink-settings=preferredColorScheme=0
