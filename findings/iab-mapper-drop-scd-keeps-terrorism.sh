#!/usr/bin/env bash
# Package: iab-mapper 1.0.0 (PyPI), a local mapper from IAB Content Taxonomy 2.x labels to 3.x ids.
# Expected: `drop_scd=True`, described as leaving out sensitive nodes, drops the taxonomy's own branch "Sensitive Topics".
# Does: maps three sensitive labels with and without the switch, and counts the catalogue rows that carry the flag.
# Seen: no row of the bundled catalogue has the flag set, so the switch drops nothing: "Terrorism" stays, marked as not sensitive.
# Matters: a gate that trusts this flag for brand safety calls every creative safe. Judge by the ids of the branch v9i3On instead.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib iab-mapper==1.0.0
cat > probe.py <<'PY'
import json
from pathlib import Path

import iab_mapper
from iab_mapper.pipeline import MapConfig, Mapper

data = Path(iab_mapper.__file__).parent / "data"
rows = json.loads((data / "iab_3x.json").read_text(encoding="utf-8"))
branch = [row for row in rows if row["path"][0] == "Sensitive Topics"]
print("rows below Sensitive Topics:", len(branch))
print("rows with the flag:", sum(bool(row["scd"]) for row in rows))
for drop in (False, True):
    mapper = Mapper(MapConfig(drop_scd=drop), str(data))
    for label in ("Terrorism", "Online Piracy", "Cancer"):
        topics = [(topic["id"], topic["scd"]) for topic in mapper.map_record({"label": label})["topics"]]
        print("drop" if drop else "keep", label, topics)
PY
seen=$(python3 probe.py)
expected="rows below Sensitive Topics: 12
rows with the flag: 0
keep Terrorism [('8FD8nI', False)]
keep Online Piracy [('mm3UXx', False)]
keep Cancer [('314', False)]
drop Terrorism [('8FD8nI', False)]
drop Online Piracy [('mm3UXx', False)]
drop Cancer [('314', False)]"
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "iab-mapper behaves differently now."; exit 1; }
