#!/usr/bin/env bash
# Package: cfsign 0.0.3 (PyPI), a signer of CloudFront links.
# Expected: a link that already has a query (`?v=3`) gets the signature appended with `&`.
# Does: signs https://cdn.example/a.mp4?v=3 and reads the query of the result back.
# Seen: the result has two question marks. The policy becomes part of the value of `v`, and no parameter Policy is left.
# Matters: versioned asset links are usual. A gate that looks for Policy or Expires by name takes this link for an unsigned one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib cfsign==0.0.3
cat > probe.py <<'PY'
from urllib.parse import parse_qs, urlsplit

from cfsign import CfSignConfig, CloudfrontSignature
from cryptography.hazmat.primitives.asymmetric import rsa

config = CfSignConfig.create_config("K", rsa.generate_private_key(public_exponent=65537, key_size=2048))
for url in ("https://cdn.example/a.mp4", "https://cdn.example/a.mp4?v=3"):
    link = CloudfrontSignature(url, config=config).signed_url
    query = parse_qs(urlsplit(link).query)
    print(url, "question marks:", link.count("?"), "parameters:", sorted(query), "v:", query.get("v", [""])[0][:9])
PY
seen=$(python3 probe.py)
expected="https://cdn.example/a.mp4 question marks: 1 parameters: ['Key-Pair-Id', 'Policy', 'Signature'] v: 
https://cdn.example/a.mp4?v=3 question marks: 2 parameters: ['Key-Pair-Id', 'Signature', 'v'] v: 3?Policy="
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "cfsign behaves differently now."; exit 1; }
