"""Names the file of each season: readable, safe on every system, and the same in every run."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from ascenso_db.report.rows import SeasonName

INDEX = "index.html"

_LONGEST = 60  # characters of the name of a competition, and of that of a season


def of_files(seasons: Sequence[SeasonName]) -> dict[SeasonName, str]:
    """The file of each of all the seasons of a database, whichever of them are shown.

    It has their names without accents, in small letters, with hyphens for all else; and a digest of
    the names where that says too little, or is the same for others.
    """
    stems = {season: _stem(season) for season in seasons}
    marked = {season for season, stem in stems.items() if not stem}
    while True:
        found = {
            season: f"{_cut(season)}-{_digest(season)}" if season in marked else stems[season]
            for season in seasons
        }
        counted = Counter(found.values())
        shared = {season for season, stem in found.items() if counted[stem] > 1}
        if shared <= marked:
            return {season: f"{stem}.html" for season, stem in found.items()}
        marked |= shared


def _stem(season: SeasonName) -> str:
    """The names as a file may have them; empty where something of them would be lost."""
    parts = [_plain(season.competition), _plain(season.season)]
    is_whole = all(part and len(part) <= _LONGEST for part in parts)
    return "-".join(parts) if is_whole else ""


def _cut(season: SeasonName) -> str:
    parts = (_plain(name)[:_LONGEST].strip("-") for name in (season.competition, season.season))
    return "-".join(filter(None, parts)) or "season"


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(each for each in folded if not unicodedata.combining(each))
    return re.sub("[^a-z0-9]+", "-", letters).strip("-")


def _digest(season: SeasonName) -> str:
    names = json.dumps([season.competition, season.season])
    return hashlib.blake2b(names.encode(), digest_size=5).hexdigest()
