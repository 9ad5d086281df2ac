-- Further facts for the ranking of scorers.

-- One row a player, phase and figure that a source records of him.
CREATE TABLE player_record (
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    phase VARCHAR NOT NULL,
    player_id VARCHAR NOT NULL REFERENCES player (player_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    statistic VARCHAR NOT NULL CHECK (statistic IN ('assists', 'minutes played')),
    number INTEGER NOT NULL CHECK (number >= 0),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (tournament_id, phase, player_id, club_id, statistic),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE player_record IS 'One row a player, phase and figure that a source records of him';
COMMENT ON COLUMN player_record.tournament_id IS 'The tournament';
COMMENT ON COLUMN player_record.phase IS 'The phase of its stages';
COMMENT ON COLUMN player_record.player_id IS 'The player';
COMMENT ON COLUMN player_record.club_id IS 'His club';
COMMENT ON COLUMN player_record.statistic IS 'What is counted';
COMMENT ON COLUMN player_record.number IS 'How many';
COMMENT ON COLUMN player_record.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN player_record.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN player_record.citation_id IS 'The sources that the row rests on';
