#!/usr/bin/env bash
# A temporary table of DuckDB 1.5.6 and 2.0.1 stands in for the stored table of its name inside views and table macros
# that were stored before it, also where those name the schema (main.club). To name the database as well
# (season.main.club) keeps a view to the stored table in 1.5.6, but no more in 2.0.1, which stores the view without that
# name; a table in a schema of another name than main is not hidden. A statement prepared before keeps to the stored
# table in 1.5.6, and no more in 2.0.1. Seen on 2026-11-29 with Python 3.11 on Linux.
# 2.0 takes the name away by https://github.com/duckdb/duckdb/pull/25735, which holds it to have no effect.
# Ends with 0 while that is so, and with 1 once it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/read.py" <<'PYTHON'
import sys

import duckdb

connection = duckdb.connect(sys.argv[1])
connection.execute("CREATE SCHEMA cup")
for schema in ("main", "cup"):
    connection.execute(f"CREATE TABLE {schema}.club AS SELECT 'stored' AS name")
for view, table in (("bare", "club"), ("main", "main.club"), ("season", "season.main.club"), ("cup", "cup.club")):
    connection.execute(f"CREATE VIEW by_{view} AS SELECT name FROM {table}")
connection.execute("CREATE MACRO by_macro() AS TABLE SELECT name FROM club")
connection.execute("PREPARE by_statement AS SELECT name FROM club")
connection.execute("CREATE TEMPORARY TABLE club AS SELECT 'temporary' AS name")
for source in ("by_bare", "by_main", "by_season", "by_cup", "by_macro()"):
    print(duckdb.__version__, source, *connection.execute(f"FROM {source}").fetchone())
print(duckdb.__version__, "by_statement", *connection.execute("EXECUTE by_statement").fetchone())
PYTHON

for version in 1.5.6 2.0.1; do
    python3 -m venv "$folder/$version"
    "$folder/$version/bin/pip" install --quiet "duckdb==$version" 2> /dev/null
    mkdir "$folder/$version/data"
    "$folder/$version/bin/python" "$folder/read.py" "$folder/$version/data/season.duckdb"
done | tee "$folder/seen"

diff "$folder/seen" - <<'SEEN'
1.5.6 by_bare temporary
1.5.6 by_main temporary
1.5.6 by_season stored
1.5.6 by_cup stored
1.5.6 by_macro() temporary
1.5.6 by_statement stored
2.0.1 by_bare temporary
2.0.1 by_main temporary
2.0.1 by_season temporary
2.0.1 by_cup stored
2.0.1 by_macro() temporary
2.0.1 by_statement temporary
SEEN
