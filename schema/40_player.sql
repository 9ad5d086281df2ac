-- People who score.

-- One row a person.
CREATE TABLE player (
    player_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    nationality VARCHAR,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE player IS 'One row a person';
COMMENT ON COLUMN player.player_id IS 'Readable key';
COMMENT ON COLUMN player.name IS 'Fullest name that a source gives; not unique';
COMMENT ON COLUMN player.nationality IS 'FIFA code of the country; NULL where no source says';
COMMENT ON COLUMN player.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN player.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN player.citation_id IS 'The sources that the row rests on';

-- One row a further way in which a source prints the name of a person.
CREATE TABLE player_alias (
    player_id VARCHAR NOT NULL REFERENCES player (player_id),
    alias VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (player_id, alias),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE player_alias IS 'One row a further way in which a source prints the name of a person';
COMMENT ON COLUMN player_alias.player_id IS 'The person';
COMMENT ON COLUMN player_alias.alias IS 'The name as printed';
COMMENT ON COLUMN player_alias.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN player_alias.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN player_alias.citation_id IS 'The sources that the row rests on';
