"""A bit of the database flipped: the right answer, or one line and exit code 3."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from itertools import product
from pathlib import Path

import pytest
from tests.cli.flip_bits import COMMANDS, damage_rows


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_two_hundred_flipped_bits(ascenso, tmp_path):
    database = tmp_path / "season.duckdb"
    assert ascenso("build", database).code == 0
    script = Path(__file__).with_name("flip_bits.py")
    done = subprocess.run(
        [sys.executable, script, database, "200"], capture_output=True, check=True
    )
    seen = Counter()
    for line in done.stdout.splitlines():
        command, place, code, is_right, is_empty, said, untouched = json.loads(line)
        if code == 0:
            assert is_right, (command, place)
        else:
            assert (code, is_empty, len(said.splitlines())) == (3, True, 1), (command, place, said)
            assert "damaged.duckdb: " in said
        assert untouched
        seen[command, code] += 1
    assert seen.total() == 200
    assert set(seen) == set(product(COMMANDS, (0, 3)))


def test_rows_that_only_a_check_reads(small_season, ascenso, tmp_path):
    (small_season / "seeds" / "one" / "90_word.sql").write_text(
        "CREATE TABLE word AS SELECT 'word ' || range AS word FROM range(100);"
    )
    (small_season / "queries" / "checks" / "90_no_word.sql").write_text(
        "-- Severity: error\nSELECT '' AS competition, '' AS season, word AS subject, "
        "'' AS expected, '' AS found FROM word WHERE length(word) = 0"
    )
    database = tmp_path / "season.duckdb"
    assert ascenso("build", database).code == 0
    assert ascenso("check", "--database", database).code == 0
    damage_rows(database, "word")
    run = ascenso("check", "--database", database)
    assert (run.code, run.stdout, run.stderr.count("\n")) == (3, "", 1)
    assert run.stderr.startswith(f"Error: {database}: ")
    assert "Corrupt database file" in run.stderr
    assert run.stderr.endswith("; if it is damaged, build it anew\n")
