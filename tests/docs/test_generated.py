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
