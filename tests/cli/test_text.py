from __future__ import annotations

import pytest

from ascenso_db.text import did_you_mean, printable, width


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("León", 4),
        ("e\u0301", 1),
        ("東京", 4),
        ("🏆", 2),
        ("مكة", 3),
        ("\u200d", 0),
    ],
)
def test_width(text, columns):
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("León 東京 🏆 مكة", "León 東京 🏆 مكة"),
        ("a\nb\tc\r", "a\\nb\\tc\\r"),
        ("\x1b[2J\x7f\x9b", "\\x1b[2J\\x7f\\x9b"),
        ("\u202ereversed", "\\u202ereversed"),
        ("\u2066apart\u2069", "\\u2066apart\\u2069"),
        ("\ud800", "\\ud800"),
    ],
)
def test_printable(text, expected):
    assert printable(text) == expected


def test_printable_keeps_what_it_is_told_to():
    assert printable("a\n\x1b", keep="\n") == "a\n\\x1b"


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("relegaton", "; did you mean relegation?"),
        ("RELEGATION", "; did you mean relegation?"),
        ("xyz", ""),
    ],
)
def test_did_you_mean(word, hint):
    assert did_you_mean(word, ["relegation", "bracket"]) == hint
