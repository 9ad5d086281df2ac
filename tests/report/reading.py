"""Reads a page as a reader does: its tables, its words, its pictures."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass

SVG = "{http://www.w3.org/2000/svg}"


def text(element: ET.Element) -> str:
    """The words of an element, blanks made one and dashes plain."""
    return " ".join("".join(element.itertext()).split()).replace("\N{EN DASH}", "-")


@dataclass(frozen=True)
class Page:
    """A page, which is written so that it is XML too."""

    root: ET.Element

    @classmethod
    def read(cls, source: str) -> Page:
        return cls(ET.fromstring(source))

    @property
    def words(self) -> str:
        return text(self.root)

    def rows(self, table: str) -> list[dict[str, str]]:
        """The rows of the tables whose captions have ids that begin so, by their headings."""
        found = []
        for element in self.root.iter("table"):
            if element.find("caption").get("id").startswith(table):
                heads = [text(head) for head in element.findall("thead/tr/th")]
                for row in element.findall("tbody/tr"):
                    found.append(dict(zip(heads, map(text, row), strict=True)))
        return found

    def pictures(self) -> list[ET.Element]:
        return [element for element in self.root.iter("svg") if element.get("role") == "img"]
