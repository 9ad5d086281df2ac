"""Random seasons of which several go down, each by a rule of its own, one after another."""
