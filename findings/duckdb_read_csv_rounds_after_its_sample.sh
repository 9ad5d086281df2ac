#!/usr/bin/env bash
# DuckDB 1.5.6 and 2.0.1 tell the types of a CSV from its first 20,480 rows. A fraction that comes later, in a column
# that was whole numbers until then, is rounded without a word, while a word there is an error that names the line. With
# sample_size = -1 the column is DOUBLE, and the fraction stays. Seen on 2026-11-29 with Python 3.11 on Linux.
# Ends with 0 while that is so, and with 1 once it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/read.py" <<'PYTHON'
import sys
from pathlib import Path

import duckdb

rows = Path(sys.argv[1])
rows.write_text("goals\n" + "1\n" * 30_000 + "1.5\n")
for options in ("", ", sample_size = -1"):
    query = f"SELECT DISTINCT typeof(goals), goals FROM read_csv('{rows}'{options}) ORDER BY goals DESC LIMIT 1"
    print(duckdb.__version__, *duckdb.execute(query).fetchone())
PYTHON

for version in 1.5.6 2.0.1; do
    python3 -m venv "$folder/$version"
    "$folder/$version/bin/pip" install --quiet "duckdb==$version" 2> /dev/null
    "$folder/$version/bin/python" "$folder/read.py" "$folder/rows.csv"
done | tee "$folder/seen"

diff "$folder/seen" - <<'SEEN'
1.5.6 BIGINT 2
1.5.6 DOUBLE 1.5
2.0.1 BIGINT 2
2.0.1 DOUBLE 1.5
SEEN
