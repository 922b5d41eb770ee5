#!/usr/bin/env bash
# Package: iab-mapper 1.0.0 (PyPI), a local mapper from IAB Content Taxonomy 2.x labels to 3.x ids.
# Expected: a rule of the overrides file, documented as forced before any match, decides the ids of the label it names.
# Does: gives two valid rules (one by label, one by code) that force id 211, Alcoholic Beverages, and maps one record for each.
# Seen: both rules are found, then the ordinary match replaces their answer: the forced id is in neither.
# Matters: a team that pins "Beer" to the alcohol category by hand still gets a creative without any category.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib iab-mapper==1.0.0
cat > rules.json <<'JSON'
[{"code": null, "label": "Beer", "ids": ["211"]}, {"code": "1-1", "label": null, "ids": ["211"]}]
JSON
cat > probe.py <<'PY'
from pathlib import Path

import iab_mapper
from iab_mapper.pipeline import MapConfig, Mapper

mapper = Mapper(MapConfig(overrides_path="rules.json"), str(Path(iab_mapper.__file__).parent / "data"))
print("rules read:", len(mapper.overrides))
for record in ({"code": "9", "label": "Beer"}, {"code": "1-1", "label": "Sports"}):
    out = mapper.map_record(record)
    print(record["label"], "forced id present:", "211" in out["out_ids"], "source override:", "override" in out["topic_sources"])
PY
seen=$(python3 probe.py)
expected="rules read: 2
Beer forced id present: False source override: False
Sports forced id present: False source override: False"
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "iab-mapper behaves differently now."; exit 1; }
