-- What changed before or during a season.

-- One row a change that a source lists for a season.
CREATE TABLE season_change (
    change_id VARCHAR PRIMARY KEY,
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    description VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    UNIQUE (season_id, ordinal),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE season_change IS 'One row a change that a source lists for a season';
COMMENT ON COLUMN season_change.change_id IS 'Readable key';
COMMENT ON COLUMN season_change.season_id IS 'The season';
COMMENT ON COLUMN season_change.ordinal IS 'Place in the list of the source';
COMMENT ON COLUMN season_change.description IS 'What happened';
COMMENT ON COLUMN season_change.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN season_change.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN season_change.citation_id IS 'The sources that the row rests on';

-- One row a change and kind: a change may be of several kinds.
CREATE TABLE season_change_kind (
    change_id VARCHAR NOT NULL REFERENCES season_change (change_id),
    kind VARCHAR NOT NULL CHECK (kind IN ('dissolved', 'founded', 'merged', 'new badge', 'promoted', 'relegated', 'relocated', 'renamed', 'suspended')),
    PRIMARY KEY (change_id, kind)
);
COMMENT ON TABLE season_change_kind IS 'One row a change and kind: a change may be of several kinds';
COMMENT ON COLUMN season_change_kind.change_id IS 'The change';
COMMENT ON COLUMN season_change_kind.kind IS 'Kind of change';

-- One row a change and club that it concerns.
CREATE TABLE season_change_club (
    change_id VARCHAR NOT NULL REFERENCES season_change (change_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    PRIMARY KEY (change_id, club_id)
);
COMMENT ON TABLE season_change_club IS 'One row a change and club that it concerns';
COMMENT ON COLUMN season_change_club.change_id IS 'The change';
COMMENT ON COLUMN season_change_club.club_id IS 'A club concerned';
