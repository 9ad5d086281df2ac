"""Takes the values that a statement gives into columns of their types, where none is altered.

DuckDB alters some in silence: 1.5 for a whole number to 2, a time of day to none, 7 to true.
"""

from __future__ import annotations

from dataclasses import dataclass

from duckdb import DuckDBPyConnection

from ascenso_db.text import quoting

_EXPECTED = {
    "BOOLEAN": "true or false",
    "DATE": (
        "a day such as 2014-08-16 without a time of day; for a CSV, name its format: "
        "dateformat = '%d/%m/%y' is that of 16/08/14"
    ),
    "INTEGER": "a whole number",
}


@dataclass(frozen=True)
class Column:
    """A column of a table, with the type and default that the table has for it."""

    name: str
    type: str
    default: str | None

    def definition(self, type_: str) -> str:
        """How a table of another type for it defines it."""
        default = "" if self.default is None else f" DEFAULT {self.default}"
        return f"{quoting.name(self.name)} {type_}{default}"

    @property
    def taken(self) -> str:
        """The value of its type. Text is composed: two ways to write an accent are one name."""
        name = quoting.name(self.name)
        if not self.is_text:
            return f"CAST({name} AS {self.type})"
        # nfc_normalize ends a text at a NUL.
        return f"CASE WHEN contains({name}, chr(0)) THEN {name} ELSE nfc_normalize({name}) END"

    @property
    def is_text(self) -> bool:
        """Whether its values are texts, of which none is altered."""
        return self.type == "VARCHAR"

    @property
    def is_altered(self) -> str:
        """A condition that is true where a value of its type would not say what the text says."""
        text = f"trim({quoting.name(self.name)})"
        value = f"TRY_CAST({text} AS {self.type})"
        altered = f"{value} IS NULL"
        if self.type == "DATE":
            # DuckDB takes a year of two digits for one of the first century.
            altered += (
                f" OR NOT regexp_matches({text}, '^[1-9][0-9]{{3}}[^0-9]')"
                f" OR TRY_CAST({text} AS TIMESTAMP) IS DISTINCT FROM CAST({value} AS TIMESTAMP)"
            )
        elif self.type != "BOOLEAN":
            altered += f" OR TRY_CAST({text} AS DOUBLE) IS DISTINCT FROM CAST({value} AS DOUBLE)"
        return f"({quoting.name(self.name)} IS NOT NULL AND ({altered}))"

    @property
    def expected(self) -> str:
        """What its values are, in words."""
        return _EXPECTED.get(self.type, f"a value of type {self.type.lower()}")


@dataclass(frozen=True)
class Altered:
    """A value that cannot be taken as it is, by the number of its row."""

    row: int
    column: Column
    value: str


def first_altered(
    connection: DuckDBPyConnection, table: str, columns: list[Column]
) -> Altered | None:
    """The first value in a table of text that cannot be taken as it is."""
    conditions = " ".join(
        f"WHEN {column.is_altered} THEN {place}"
        for place, column in enumerate(columns)
        if not column.is_text
    )
    if not conditions:
        return None
    found = connection.execute(
        f"FROM (SELECT rowid AS number, CASE {conditions} END AS altered FROM {table})"
        " WHERE altered IS NOT NULL ORDER BY number LIMIT 1"
    ).fetchone()
    if found is None:
        return None
    rowid, place = found
    column = columns[place]
    # Rows are numbered from a large number on until they are committed.
    ((row, value),) = connection.execute(
        f"SELECT (SELECT count(*) FROM {table} WHERE rowid < $rowid), {quoting.name(column.name)}"
        f" FROM {table} WHERE rowid = $rowid",
        {"rowid": rowid},
    ).fetchall()
    return Altered(row, column, value)


def take(connection: DuckDBPyConnection, source: str, target: str, columns: list[Column]) -> int:
    """Adds the rows of a table of text to one of the right types; says how many they are."""
    taken = ", ".join(column.taken for column in columns)
    ((rows,),) = connection.execute(f"INSERT INTO {target} SELECT {taken} FROM {source}").fetchall()
    return rows
