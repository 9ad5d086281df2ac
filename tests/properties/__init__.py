"""Random seasons: the views against a plain model of the same rules."""
