"""The season as one page to look at, and its pictures: views in, HTML or SVG out."""

__all__ = ["console", "differences", "page", "rows", "site"]
