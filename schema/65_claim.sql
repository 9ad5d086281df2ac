-- What sources print of things that can be derived. Views use published tables only until the matches or
-- goals themselves are known, and say so; checks hold the views against every claim.

-- One row a place in a league table as a source prints it.
CREATE TABLE published_standing (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    position INTEGER NOT NULL CHECK (position >= 1),
    played INTEGER NOT NULL CHECK (played >= 0),
    won INTEGER NOT NULL CHECK (won >= 0),
    drawn INTEGER NOT NULL CHECK (drawn >= 0),
    lost INTEGER NOT NULL CHECK (lost >= 0),
    goals_for INTEGER NOT NULL CHECK (goals_for >= 0),
    goals_against INTEGER NOT NULL CHECK (goals_against >= 0),
    points INTEGER NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, club_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE published_standing IS 'One row a place in a league table as a source prints it';
COMMENT ON COLUMN published_standing.stage_id IS 'The stage';
COMMENT ON COLUMN published_standing.club_id IS 'The club';
COMMENT ON COLUMN published_standing.position IS 'Printed place';
COMMENT ON COLUMN published_standing.played IS 'Printed matches';
COMMENT ON COLUMN published_standing.won IS 'Printed wins';
COMMENT ON COLUMN published_standing.drawn IS 'Printed draws';
COMMENT ON COLUMN published_standing.lost IS 'Printed defeats';
COMMENT ON COLUMN published_standing.goals_for IS 'Printed goals scored';
COMMENT ON COLUMN published_standing.goals_against IS 'Printed goals conceded';
COMMENT ON COLUMN published_standing.points IS 'Printed points';
COMMENT ON COLUMN published_standing.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN published_standing.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN published_standing.citation_id IS 'The sources that the row rests on';

-- One row a club and league stage of whose table only the points are known.
CREATE TABLE table_points (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    points INTEGER NOT NULL,
    played INTEGER NOT NULL CHECK (played >= 0),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, club_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE table_points IS 'One row a club and league stage of whose table only the points are known';
COMMENT ON COLUMN table_points.stage_id IS 'The stage';
COMMENT ON COLUMN table_points.club_id IS 'The club';
COMMENT ON COLUMN table_points.points IS 'Points in the table, which may differ from those for relegation';
COMMENT ON COLUMN table_points.played IS 'Matches that they are of';
COMMENT ON COLUMN table_points.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN table_points.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN table_points.citation_id IS 'The sources that the row rests on';

-- One row a place in a list of scorers as a source prints it.
CREATE TABLE published_scorer (
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    phase VARCHAR NOT NULL,
    player_id VARCHAR NOT NULL REFERENCES player (player_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    position INTEGER NOT NULL CHECK (position >= 1),
    goals INTEGER CHECK (goals >= 0),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (tournament_id, phase, player_id, club_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE published_scorer IS 'One row a place in a list of scorers as a source prints it';
COMMENT ON COLUMN published_scorer.tournament_id IS 'The tournament';
COMMENT ON COLUMN published_scorer.phase IS 'The phase of its stages that the list covers';
COMMENT ON COLUMN published_scorer.player_id IS 'The player';
COMMENT ON COLUMN published_scorer.club_id IS 'His club';
COMMENT ON COLUMN published_scorer.position IS 'Printed rank';
COMMENT ON COLUMN published_scorer.goals IS 'Printed goals; NULL where the number is lost';
COMMENT ON COLUMN published_scorer.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN published_scorer.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN published_scorer.citation_id IS 'The sources that the row rests on';

-- One row a thing that a source prints and a view derives, published tables apart.
CREATE TABLE claim (
    claim_id VARCHAR PRIMARY KEY,
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    statistic VARCHAR NOT NULL CHECK (statistic IN ('champion', 'runner-up', 'promoted', 'relegated', 'relegation points', 'relegation total points', 'relegation played', 'relegation position', 'phase clubs', 'phase matches', 'phase goals', 'top scorer goals')),
    tournament_id VARCHAR REFERENCES tournament (tournament_id),
    phase VARCHAR,
    club_id VARCHAR REFERENCES club (club_id),
    player_id VARCHAR REFERENCES player (player_id),
    number INTEGER,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE claim IS 'One row a thing that a source prints and a view derives, published tables apart';
COMMENT ON COLUMN claim.claim_id IS 'Readable key';
COMMENT ON COLUMN claim.season_id IS 'The season';
COMMENT ON COLUMN claim.statistic IS 'What is claimed';
COMMENT ON COLUMN claim.tournament_id IS 'Of which tournament; NULL for the whole season';
COMMENT ON COLUMN claim.phase IS 'Of which phase; NULL for the whole tournament';
COMMENT ON COLUMN claim.club_id IS 'Of which club; NULL for none: nobody relegated';
COMMENT ON COLUMN claim.player_id IS 'Of which player';
COMMENT ON COLUMN claim.number IS 'The printed number; NULL where the claim is a club';
COMMENT ON COLUMN claim.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN claim.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN claim.citation_id IS 'The sources that the row rests on';
