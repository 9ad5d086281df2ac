#!/usr/bin/env bash
# Where a query asks for the first row of each window (ROW_NUMBER() = 1) and PARTITION BY has two columns, DuckDB 1.5.0
# and 1.5.1 may hand on the values of another column in their place, without a word, and a join on them loses the row:
# 1.5.0 where the query reads the second of them alone and at most one column more; 1.5.1 where it reads the second
# alone and two columns or more, and where it reads both and PARTITION BY names them in another order than the table.
# 1.5.2 and 2.0.1 give the row each time, and so do all four without the optimizer top_n_window_elimination, which came
# with 1.5. Seen on 2026-11-29 with Python 3.11 on Linux.
# In 1.5.0 it is https://github.com/duckdb/duckdb/issues/21387, told there as an internal error, which only columns of
# unlike types raise; in 1.5.1, in part at least, what https://github.com/duckdb/duckdb/pull/21564 mends.
# Ends with 0 while that is so, and with 1 once it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat > "$folder/first.py" <<'PYTHON'
import duckdb

connection = duckdb.connect()
connection.execute("CREATE TABLE club AS SELECT 'Alder' AS name")
connection.execute("CREATE TABLE game (season VARCHAR, club VARCHAR, ground VARCHAR, day INTEGER)")
connection.execute("INSERT INTO game VALUES ('Autumn', 'Alder', 'Cedar', 1), ('Autumn', 'Alder', 'Dale', 2)")
for columns, partition in (
    ("club, ground", "season, club"),
    ("club, ground, day", "season, club"),
    ("club, season", "club, season"),
):
    numbered = f"SELECT *, ROW_NUMBER() OVER (PARTITION BY {partition} ORDER BY day) AS place FROM game"
    first = f"SELECT {columns} FROM ({numbered}) WHERE place = 1"
    joined = f"SELECT f.* FROM ({first}) AS f INNER JOIN club AS c ON f.club = c.name"
    seen = []
    for disabled in ("", "top_n_window_elimination"):
        connection.execute(f"SET disabled_optimizers = '{disabled}'")
        seen += [connection.execute(query).fetchall() for query in (first, joined)]
    print(duckdb.__version__, *seen[:2], "without", *seen[2:])
PYTHON

for version in 1.5.0 1.5.1 1.5.2 2.0.1; do
    python3 -m venv "$folder/$version"
    "$folder/$version/bin/pip" install --quiet "duckdb==$version" 2> /dev/null
    "$folder/$version/bin/python" "$folder/first.py"
done | tee "$folder/seen"

diff "$folder/seen" - <<'SEEN'
1.5.0 [('Cedar', 'Cedar')] [] without [('Alder', 'Cedar')] [('Alder', 'Cedar')]
1.5.0 [('Alder', 'Cedar', 1)] [('Alder', 'Cedar', 1)] without [('Alder', 'Cedar', 1)] [('Alder', 'Cedar', 1)]
1.5.0 [('Alder', 'Autumn')] [('Alder', 'Autumn')] without [('Alder', 'Autumn')] [('Alder', 'Autumn')]
1.5.1 [('Alder', 'Cedar')] [('Alder', 'Cedar')] without [('Alder', 'Cedar')] [('Alder', 'Cedar')]
1.5.1 [('Autumn', 'Cedar', 1)] [] without [('Alder', 'Cedar', 1)] [('Alder', 'Cedar', 1)]
1.5.1 [('Autumn', 'Alder')] [] without [('Alder', 'Autumn')] [('Alder', 'Autumn')]
1.5.2 [('Alder', 'Cedar')] [('Alder', 'Cedar')] without [('Alder', 'Cedar')] [('Alder', 'Cedar')]
1.5.2 [('Alder', 'Cedar', 1)] [('Alder', 'Cedar', 1)] without [('Alder', 'Cedar', 1)] [('Alder', 'Cedar', 1)]
1.5.2 [('Alder', 'Autumn')] [('Alder', 'Autumn')] without [('Alder', 'Autumn')] [('Alder', 'Autumn')]
2.0.1 [('Alder', 'Cedar')] [('Alder', 'Cedar')] without [('Alder', 'Cedar')] [('Alder', 'Cedar')]
2.0.1 [('Alder', 'Cedar', 1)] [('Alder', 'Cedar', 1)] without [('Alder', 'Cedar', 1)] [('Alder', 'Cedar', 1)]
2.0.1 [('Alder', 'Autumn')] [('Alder', 'Autumn')] without [('Alder', 'Autumn')] [('Alder', 'Autumn')]
SEEN
