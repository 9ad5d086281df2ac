#!/usr/bin/env bash
# `connection.sql` of DuckDB's Python library gives None, not rows, for some questions with a PIVOT whose values are not
# named: DuckDB 1.5 runs such a PIVOT as several statements, and since 1.5.2 may end them with one that has no rows.
# 1.5.2 does so for a PIVOT within a transaction; 1.5.2 to 1.5.6 for EXPLAIN of one, within a transaction or not; 1.5.0
# and 2.0.1 for none, and with values named by IN no version does.
# Whoever admits questions by the types of their statements meets CREATE, SET and TRANSACTION there, too, whose text is
# empty. Seen on 2026-11-29 with Python 3.11 on Linux.
# Ends with 0 while that is so, and with 1 once it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/pivot.py" <<'PYTHON'
import duckdb

connection = duckdb.connect()
connection.execute("CREATE TABLE place AS SELECT 'Alder' AS name")
for begun in (False, True):
    for asked in ("PIVOT place ON name", "EXPLAIN PIVOT place ON name", "EXPLAIN PIVOT place ON name IN ('Alder')"):
        if begun:
            connection.begin()
        question = f"{asked} USING count(*)"
        types = [statement.type.name for statement in connection.extract_statements(question)]
        rows = "no rows" if connection.sql(question) is None else "rows"
        print(duckdb.__version__, "within" if begun else "without", asked, *types, rows)
        if begun:
            connection.rollback()
PYTHON

for version in 1.5.0 1.5.2 1.5.6 2.0.1; do
    python3 -m venv "$folder/$version"
    "$folder/$version/bin/pip" install --quiet "duckdb==$version" 2> /dev/null
    "$folder/$version/bin/python" "$folder/pivot.py"
done | tee "$folder/seen"

diff "$folder/seen" - <<'SEEN'
1.5.0 without PIVOT place ON name CREATE SELECT rows
1.5.0 without EXPLAIN PIVOT place ON name CREATE EXPLAIN rows
1.5.0 without EXPLAIN PIVOT place ON name IN ('Alder') EXPLAIN rows
1.5.0 within PIVOT place ON name CREATE SELECT rows
1.5.0 within EXPLAIN PIVOT place ON name CREATE EXPLAIN rows
1.5.0 within EXPLAIN PIVOT place ON name IN ('Alder') EXPLAIN rows
1.5.2 without PIVOT place ON name CREATE SELECT rows
1.5.2 without EXPLAIN PIVOT place ON name TRANSACTION CREATE EXPLAIN TRANSACTION no rows
1.5.2 without EXPLAIN PIVOT place ON name IN ('Alder') EXPLAIN rows
1.5.2 within PIVOT place ON name SET CREATE SELECT SET no rows
1.5.2 within EXPLAIN PIVOT place ON name SET CREATE EXPLAIN SET no rows
1.5.2 within EXPLAIN PIVOT place ON name IN ('Alder') EXPLAIN rows
1.5.6 without PIVOT place ON name CREATE SELECT rows
1.5.6 without EXPLAIN PIVOT place ON name TRANSACTION CREATE EXPLAIN TRANSACTION no rows
1.5.6 without EXPLAIN PIVOT place ON name IN ('Alder') EXPLAIN rows
1.5.6 within PIVOT place ON name CREATE SELECT rows
1.5.6 within EXPLAIN PIVOT place ON name SET CREATE EXPLAIN SET no rows
1.5.6 within EXPLAIN PIVOT place ON name IN ('Alder') EXPLAIN rows
2.0.1 without PIVOT place ON name MULTI rows
2.0.1 without EXPLAIN PIVOT place ON name MULTI rows
2.0.1 without EXPLAIN PIVOT place ON name IN ('Alder') EXPLAIN rows
2.0.1 within PIVOT place ON name MULTI rows
2.0.1 within EXPLAIN PIVOT place ON name MULTI rows
2.0.1 within EXPLAIN PIVOT place ON name IN ('Alder') EXPLAIN rows
SEEN
