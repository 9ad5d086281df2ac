-- Rules and further facts for the ranking of scorers.

-- One row a criterion that separates scorers with as many goals.
CREATE TABLE scorer_criterion (
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    phase VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    criterion VARCHAR NOT NULL CHECK (criterion IN ('goals from play', 'assists', 'minutes played')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (tournament_id, phase, ordinal),
    UNIQUE (tournament_id, phase, criterion),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE scorer_criterion IS 'One row a criterion that separates scorers with as many goals';
COMMENT ON COLUMN scorer_criterion.tournament_id IS 'The tournament';
COMMENT ON COLUMN scorer_criterion.phase IS 'The phase of its stages';
COMMENT ON COLUMN scorer_criterion.ordinal IS 'Place in the order, 1 first';
COMMENT ON COLUMN scorer_criterion.criterion IS 'More goals without penalties, more assists, or fewer minutes';
COMMENT ON COLUMN scorer_criterion.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN scorer_criterion.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN scorer_criterion.citation_id IS 'The sources that the row rests on';

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
