-- What the database knows that it does not know.

-- One row a thing known to be missing.
CREATE TABLE gap (
    gap_id VARCHAR PRIMARY KEY,
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    tournament_id VARCHAR REFERENCES tournament (tournament_id),
    phase VARCHAR,
    belongs_in VARCHAR NOT NULL,
    description VARCHAR NOT NULL,
    quantity INTEGER CHECK (quantity >= 1),
    reason VARCHAR NOT NULL
);
COMMENT ON TABLE gap IS 'One row a thing known to be missing';
COMMENT ON COLUMN gap.gap_id IS 'Readable key';
COMMENT ON COLUMN gap.season_id IS 'The season';
COMMENT ON COLUMN gap.tournament_id IS 'The tournament; NULL for the whole season';
COMMENT ON COLUMN gap.phase IS 'The phase of its stages; NULL for all';
COMMENT ON COLUMN gap.belongs_in IS 'Table, or table and column, where it would stand';
COMMENT ON COLUMN gap.description IS 'What is missing';
COMMENT ON COLUMN gap.quantity IS 'How many rows or values; NULL where that is unknown too';
COMMENT ON COLUMN gap.reason IS 'Why';
