-- The frame: competition > season > tournament.

-- One row a competition.
CREATE TABLE competition (
    competition_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL UNIQUE,
    country VARCHAR,
    level INTEGER CHECK (level >= 1),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE competition IS 'One row a competition';
COMMENT ON COLUMN competition.competition_id IS 'Readable key';
COMMENT ON COLUMN competition.name IS 'Name, as the views print it';
COMMENT ON COLUMN competition.country IS 'Country; NULL for an international competition';
COMMENT ON COLUMN competition.level IS 'Level in its country, 1 at the top; NULL where it has none';
COMMENT ON COLUMN competition.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN competition.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN competition.citation_id IS 'The sources that the row rests on';

-- One row a season of a competition.
CREATE TABLE season (
    season_id VARCHAR PRIMARY KEY,
    competition_id VARCHAR NOT NULL REFERENCES competition (competition_id),
    name VARCHAR NOT NULL,
    previous_season VARCHAR,
    next_season VARCHAR,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    UNIQUE (competition_id, name),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE season IS 'One row a season of a competition';
COMMENT ON COLUMN season.season_id IS 'Readable key';
COMMENT ON COLUMN season.competition_id IS 'Its competition';
COMMENT ON COLUMN season.name IS 'Name, as the views print it: 2011-12';
COMMENT ON COLUMN season.previous_season IS 'Name of the season before; need not be in the database';
COMMENT ON COLUMN season.next_season IS 'Name of the season after; need not be in the database';
COMMENT ON COLUMN season.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN season.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN season.citation_id IS 'The sources that the row rests on';

-- One row a tournament of a season: a half season with a champion of its own, a final between champions, or the whole season where it is not divided.
CREATE TABLE tournament (
    tournament_id VARCHAR PRIMARY KEY,
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    name VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    start_date DATE,
    regular_end_date DATE,
    end_date DATE,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    UNIQUE (season_id, name),
    UNIQUE (season_id, ordinal),
    CHECK (start_date <= end_date),
    CHECK (start_date <= regular_end_date),
    CHECK (regular_end_date <= end_date),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE tournament IS 'One row a tournament of a season: a half season with a champion of its own, a final between champions, or the whole season where it is not divided';
COMMENT ON COLUMN tournament.tournament_id IS 'Readable key';
COMMENT ON COLUMN tournament.season_id IS 'Its season';
COMMENT ON COLUMN tournament.name IS 'Name, as the views print it';
COMMENT ON COLUMN tournament.ordinal IS 'Place in the order of the season';
COMMENT ON COLUMN tournament.start_date IS 'First day of the tournament';
COMMENT ON COLUMN tournament.regular_end_date IS 'Last day of its regular stage';
COMMENT ON COLUMN tournament.end_date IS 'Last day of the whole tournament';
COMMENT ON COLUMN tournament.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN tournament.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN tournament.citation_id IS 'The sources that the row rests on';
