#!/usr/bin/env bash
# Ibis 12.0.0 takes duckdb 2.0.1 as a dependency, connects, and then cannot list the tables of a database;
# on duckdb 1.5.6 the same four lines work. Seen on 2026-11-28 with Python 3.11 on Linux.
# Ends with 0 while that is so, and with 1 once either half has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/list.py" <<'PYTHON'
import duckdb
import ibis

connection = ibis.duckdb.connect()
connection.raw_sql("CREATE TABLE club (name VARCHAR)")
try:
    print(duckdb.__version__, connection.list_tables())
except Exception as error:
    print(duckdb.__version__, type(error).__name__)
PYTHON

for version in 1.5.6 2.0.1; do
    python3 -m venv "$folder/$version"
    "$folder/$version/bin/pip" install --quiet 'ibis-framework[duckdb]==12.0.0' "duckdb==$version" 2> /dev/null
    "$folder/$version/bin/python" "$folder/list.py" 2> /dev/null
done | tee "$folder/seen"

grep -q "^1.5.6 \['club'\]$" "$folder/seen" && ! grep -q "^2.0.1 \['club'\]$" "$folder/seen"
