#!/usr/bin/env bash
# Packages: iab-mapper 1.0.0 (PyPI) and iab-adcom 2.0.1 (npm), where their readings of OpenRTB `cattax` meet.
# Expected: a mapper to Content Taxonomy 3.x labels its OpenRTB output with a 3.x number, as an integer.
# Does: maps "Terrorism" to the 3.x id 8FD8nI with ordinary options, then looks the stamped number up in AdCOM's list.
# Seen: cattax is the text "2", which is Content Taxonomy 2.0. The ids are those of 3.x (7, or 9 for 3.1).
# Matters: a reader that follows cattax looks the id up in the wrong taxonomy and finds no sensitive category, or another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib iab-mapper==1.0.0
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts iab-adcom@2.0.1
cat > probe.py <<'PY'
import json
from pathlib import Path

import iab_mapper
from iab_mapper.pipeline import MapConfig, Mapper

mapper = Mapper(MapConfig(), str(Path(iab_mapper.__file__).parent / "data"))
print(json.dumps(mapper.map_record({"label": "Terrorism"})["openrtb"]["content"]))
PY
cat > probe.cjs <<'JS'
const { CategoryTaxonomy } = require('iab-adcom');
const content = JSON.parse(process.argv[2]);
const name = Object.keys(CategoryTaxonomy).find((key) => String(CategoryTaxonomy[key]) === String(content.cattax));
console.log(JSON.stringify(content));
console.log(`type ${typeof content.cattax}, AdCOM calls it ${name}`);
console.log(`3.0 is ${CategoryTaxonomy.CONTENT_TAXONOMY_3_0}, 3.1 is ${CategoryTaxonomy.CONTENT_TAXONOMY_3_1}`);
JS
seen=$(node probe.cjs "$(python3 probe.py)")
expected='{"cat":["8FD8nI"],"cattax":"2"}
type string, AdCOM calls it CONTENT_TAXONOMY_2_0
3.0 is 7, 3.1 is 9'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "iab-mapper or iab-adcom behaves differently now."; exit 1; }
