-- Who plays, under which names, and where.

-- One row a club, whatever its name in a given year.
CREATE TABLE club (
    club_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE club IS 'One row a club, whatever its name in a given year';
COMMENT ON COLUMN club.club_id IS 'Readable key';
COMMENT ON COLUMN club.name IS 'Name, as the views print it';
COMMENT ON COLUMN club.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN club.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN club.citation_id IS 'The sources that the row rests on';

-- One row a further name of a club.
CREATE TABLE club_alias (
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    alias VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (club_id, alias),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE club_alias IS 'One row a further name of a club';
COMMENT ON COLUMN club_alias.club_id IS 'The club';
COMMENT ON COLUMN club_alias.alias IS 'A name or short form that a source uses';
COMMENT ON COLUMN club_alias.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN club_alias.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN club_alias.citation_id IS 'The sources that the row rests on';

-- One row a stadium.
CREATE TABLE stadium (
    stadium_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    city VARCHAR NOT NULL,
    capacity INTEGER CHECK (capacity > 0),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE stadium IS 'One row a stadium';
COMMENT ON COLUMN stadium.stadium_id IS 'Readable key';
COMMENT ON COLUMN stadium.name IS 'Name';
COMMENT ON COLUMN stadium.city IS 'Town or city';
COMMENT ON COLUMN stadium.capacity IS 'Spectators that it holds';
COMMENT ON COLUMN stadium.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN stadium.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN stadium.citation_id IS 'The sources that the row rests on';

-- One row a club and season that it was entered in.
CREATE TABLE club_season (
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    name VARCHAR,
    stadium_id VARCHAR REFERENCES stadium (stadium_id),
    left_after_tournament_id VARCHAR REFERENCES tournament (tournament_id),
    left_how VARCHAR CHECK (left_how IN ('disaffiliated', 'dissolved', 'expelled', 'suspended', 'withdrew')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, club_id),
    CHECK ((left_after_tournament_id IS NULL) = (left_how IS NULL)),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE club_season IS 'One row a club and season that it was entered in';
COMMENT ON COLUMN club_season.season_id IS 'The season';
COMMENT ON COLUMN club_season.club_id IS 'The club';
COMMENT ON COLUMN club_season.name IS 'Its name in that season, where it is another now';
COMMENT ON COLUMN club_season.stadium_id IS 'Its home ground in that season';
COMMENT ON COLUMN club_season.left_after_tournament_id IS 'Last tournament that it played, where it did not play the season to the end';
COMMENT ON COLUMN club_season.left_how IS 'What became of it; NULL where it played on';
COMMENT ON COLUMN club_season.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN club_season.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN club_season.citation_id IS 'The sources that the row rests on';
