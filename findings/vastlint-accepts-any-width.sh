#!/usr/bin/env bash
# Package: vastlint 0.16.2 (PyPI), the in-process VAST validator.
# Expected: it reports a MediaFile without a width as an error, so it also reports width="wide" and width="0".
# Does: checks one VAST 4.2 document with four widths: 640, none, "wide" and "0".
# Seen: only the missing width is an error. "wide" and "0" give the same answer as 640: valid, not even a remark.
# Matters: a gate that takes sizes from a linted VAST file still has to check that they are positive whole numbers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib vastlint==0.16.2
cat > probe.py <<'PY'
import vastlint


def check(width):
    result = vastlint.validate(
        '<VAST version="4.2"><Ad id="1"><InLine><AdSystem version="1">Example</AdSystem><AdTitle>Spot</AdTitle>'
        "<AdServingId>s-1</AdServingId><Impression><![CDATA[https://track.example/i]]></Impression><Creatives>"
        '<Creative id="c-1" adId="a-1"><UniversalAdId idRegistry="ad-id.org">CNPA0484000H</UniversalAdId><Linear>'
        f'<Duration>00:00:15</Duration><MediaFiles><MediaFile delivery="progressive" type="video/mp4"{width} height="360">'
        "<![CDATA[https://cdn.example/a.mp4]]></MediaFile></MediaFiles></Linear></Creative></Creatives></InLine></Ad></VAST>"
    )
    return result.valid, [issue.id for issue in result.issues]


usual = check(' width="640"')
for width in ("", ' width="wide"', ' width="0"'):
    valid, issues = check(width)
    print(width.strip() or "no width", "valid:", valid, "added:", [issue for issue in issues if issue not in usual[1]])
PY
seen=$(python3 probe.py)
expected="no width valid: False added: ['VAST-2.0-mediafile-dimensions']
width=\"wide\" valid: True added: []
width=\"0\" valid: True added: []"
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "vastlint behaves differently now."; exit 1; }
