"""The generated parts of the READMEs are current."""

from __future__ import annotations

import importlib.util
from pathlib import Path

HERE = Path(__file__).parent
spec = importlib.util.spec_from_file_location("generate", HERE / "generate.py")
assert spec is not None
assert spec.loader is not None
generate = importlib.util.module_from_spec(spec)
spec.loader.exec_module(generate)


def test_readmes_are_what_the_catalogue_says() -> None:
    for path, text in generate.generated().items():
        assert path.read_text(encoding="utf-8") == text, "run tests/docs/generate.py"


def test_what_refuses_a_load_and_what_a_column_holds_if_not_given() -> None:
    texts = {path.parent.name: text for path, text in generate.generated().items()}
    lines = [*texts["queries"].splitlines(), *texts["schema"].splitlines()]

    def cells(name: str) -> list[list[str]]:
        rows = [line.split(" | ") for line in lines if line.startswith(f"| `{name}` |")]
        return [[cell.strip("| ") for cell in row] for row in rows]

    assert [row[1:3] for row in cells("goal_of_a_club_that_played")] == [["error", "refuses"]]
    assert [row[1:3] for row in cells("claims_agree")] == [["error", ""]]
    assert "`FALSE` unless given" in {row[2] for row in cells("is_neutral")}
    assert {row[2] for row in cells("basis")} >= {"`'stated'` unless given"}
    assert not any("unless given" in row[2] for row in cells("note"))
