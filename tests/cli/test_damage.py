"""A bit of the database flipped: the right rows, or one line and exit code 3."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest


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
        place, code, is_right, is_empty, said, untouched = json.loads(line)
        if code == 0:
            assert is_right, place
            assert said == ""
        else:
            assert (code, is_empty, len(said.splitlines())) == (3, True, 1), (place, said)
        assert untouched
        seen[code] += 1
    assert seen.total() == 200
    assert seen[0] > 0
    assert seen[3] > 0
