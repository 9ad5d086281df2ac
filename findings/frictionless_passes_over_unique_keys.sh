#!/usr/bin/env bash
# frictionless 5.21.0 holds a file against the primary key and the constraints of its Table Schema, and passes over
# uniqueKeys, which the standard has: a pair that stands twice is valid. Seen on 2026-11-29 with Python 3.11 on Linux.
# Ends with 0 while that is so, and with 1 once it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet frictionless==5.21.0 2> /dev/null
cat > "$folder/validate.py" <<'PYTHON'
import os
import sys

from frictionless import Resource, Schema

os.chdir(sys.argv[1])
with open("place.csv", "w") as file:
    file.write("season,position,club\n2011-12,1,Alder\n2011-12,1,Birch\n")
fields = [{"name": name, "type": "string"} for name in ("season", "position", "club")]
for key in ("primaryKey", "uniqueKeys"):
    columns = ["season", "position"]
    schema = {"fields": fields, key: columns if key == "primaryKey" else [columns]}
    report = Resource(path="place.csv", schema=Schema.from_descriptor(schema)).validate()
    print(key, report.valid)
PYTHON
"$folder/venv/bin/python" "$folder/validate.py" "$folder" | tee "$folder/seen"

diff "$folder/seen" - <<'SEEN'
primaryKey False
uniqueKeys True
SEEN
