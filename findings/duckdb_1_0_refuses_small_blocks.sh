#!/usr/bin/env bash
# A database file with blocks of 16 KiB and the storage version of DuckDB 1.0 opens in DuckDB 1.1, as `build` writes it,
# but not in 1.0 itself, which knows blocks of 256 KiB alone. Seen on 2026-11-29 with Python 3.11 on Linux.
# Ends with 0 while that is so, and with 1 once either half has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/write.py" <<'PYTHON'
import sys

import duckdb

connection = duckdb.connect()
connection.execute(f"ATTACH '{sys.argv[1]}' AS season (STORAGE_VERSION 'v1.0.0', BLOCK_SIZE 16384)")
connection.execute("CREATE TABLE season.club AS SELECT 'León' AS name")
PYTHON

cat > "$folder/read.py" <<'PYTHON'
import sys

import duckdb

try:
    connection = duckdb.connect(sys.argv[1], read_only=True)
    print(duckdb.__version__, connection.execute("FROM club").fetchall())
except duckdb.Error as error:
    print(duckdb.__version__, str(error).splitlines()[0])
PYTHON

for version in 2.0.1 1.1.0 1.0.0; do
    python3 -m venv "$folder/$version"
    "$folder/$version/bin/pip" install --quiet "duckdb==$version" 2> /dev/null
done
"$folder/2.0.1/bin/python" "$folder/write.py" "$folder/season.duckdb"
for version in 1.1.0 1.0.0; do
    "$folder/$version/bin/python" "$folder/read.py" "$folder/season.duckdb"
done | tee "$folder/seen"

grep -q "^1.1.0 \[('León',)\]$" "$folder/seen" && grep -q "^1.0.0 .*block size" "$folder/seen"
