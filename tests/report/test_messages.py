"""Both languages have the same words, none of them idle, and every value of the rules a term."""

from __future__ import annotations

import re
import string
import tomllib
from pathlib import Path

import pytest

from ascenso_db.report.messages import LANGUAGES, Messages
from ascenso_db.sqlfiles import PACKAGE

FOLDER = PACKAGE / "report" / "messages"
ROOT = Path(__file__).parents[2]


def words(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_each_language_has_its_file() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == sorted(LANGUAGES)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_the_same_keys_and_fields(language: str) -> None:
    english, other = words("en"), words(language)
    for table in english:
        assert list(english[table]) == list(other[table])
        for key, text in english[table].items():
            assert fields(text) == fields(other[table][key]), key
            assert other[table][key]


def test_no_sentence_is_idle() -> None:
    source = "\n".join(
        path.read_text("utf-8")
        for path in (PACKAGE / "report").rglob("*")
        if path.suffix in (".py", ".jinja")
    )
    used = set(re.findall(r"[\"']([a-z_0-9]+)[\"']", source))
    used |= {f"{key}_{form}" for key in used for form in ("one", "other", "short")}
    used |= {f"month_{month}" for month in range(1, 13)}
    used |= {f"relegation_description_{measure}" for measure in ("points", "average")}
    used |= {f"basis_{basis}" for basis in ("matches", "published", "points")}
    assert sorted(set(words("en")["text"]) - used) == []


def allowed(table: str, column: str) -> list[str]:
    """The values that the schema allows in a column."""
    schema = "\n".join(path.read_text("utf-8") for path in (ROOT / "schema").glob("*.sql"))
    (definition,) = re.findall(rf"CREATE TABLE {table} \((.*?)\n\);", schema, re.DOTALL)
    (values,) = re.findall(rf"\b{column} IN \((.*?)\)", definition)
    return re.findall("'(.*?)'", values)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("tie_decider", "decider"),
        ("table_criterion", "criterion"),
        ("match_ruling", "ruling"),
        ("tie_ruling", "ruling"),
        ("club_season", "left_how"),
        ("relegation_rule", "method"),
        ("season_change_kind", "kind"),
        ("goal", "basis"),
    ],
)
def test_every_value_has_a_term(language: str, table: str, column: str) -> None:
    assert set(allowed(table, column)) <= set(words(language)["term"])


def test_data_stays_as_it_is() -> None:
    assert Messages("es").term("Toros Neza") == "Toros Neza"
    assert Messages("es").term("seed") == "mejor sembrado"


def test_numbers_and_plurals() -> None:
    assert Messages("en").number(55020) == "55,020"
    assert Messages("en").count("goals", 1) == "1 goal"
    assert Messages("es").count("goals", 2) == "2 goles"
