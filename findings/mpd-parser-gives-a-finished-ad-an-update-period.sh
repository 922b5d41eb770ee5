#!/usr/bin/env bash
# Package: mpd-parser 0.2.1 (PyPI), a reader of DASH manifests.
# Expected: a static manifest without minimumUpdatePeriod has no update period in seconds either (None or 0).
# Does: reads a static 15.5 s manifest whose only other time is minBufferTime="PT2S".
# Seen: minimum_update_period is None, but minimum_update_period_in_seconds is 2.0: the buffer time is taken instead.
# Matters: a check that tells live streams from finished ads by the update period calls every on-demand ad live.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib mpd-parser==0.2.1
cat > probe.py <<'PY'
from mpd_parser.parser import Parser

manifest = Parser.from_string(
    '<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT15.5S" minBufferTime="PT2S"'
    ' profiles="urn:mpeg:dash:profile:isoff-on-demand:2011"><Period><AdaptationSet mimeType="video/mp4">'
    '<Representation id="v" bandwidth="2000000" width="1920" height="1080"><BaseURL>v.mp4</BaseURL></Representation>'
    "</AdaptationSet></Period></MPD>"
)
print(manifest.type, manifest.minimum_update_period, manifest.minimum_update_period_in_seconds)
PY
seen=$(python3 probe.py)
expected="static None 2.0"
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "mpd-parser behaves differently now."; exit 1; }
