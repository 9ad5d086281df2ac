"""Random seasons of several tables, by the rules that real leagues have."""
