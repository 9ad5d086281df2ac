"""Takes the pictures of the page that the README shows: `python -m tests.report.screenshots`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from .conftest import CHROMIUM, FLAGS

PICTURES = Path(__file__).parent / "pictures"

# A name, the language, the width and height, light or dark, and the element it begins with.
SHOTS = (
    ("light", "en", 1000, 900, "light", "#tournament-2"),
    ("dark", "es", 1000, 505, "dark", "#relegation"),
)


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, language, width, height, scheme, start in SHOTS:
            file = Path(folder) / f"{language}.html"
            report = ["ascenso_db", "report", "--lang", language, "-o", str(file)]
            subprocess.run([sys.executable, "-m", *report], check=True)
            page = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme
            )
            page.goto(file.as_uri())
            page.locator(start).evaluate("element => element.scrollIntoView()")
            page.screenshot(path=PICTURES / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
