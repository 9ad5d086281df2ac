-- How relegation is worked out in a season, and points of tournaments of which no matches are known.

-- One row a season in which relegation is worked out.
CREATE TABLE relegation_rule (
    season_id VARCHAR PRIMARY KEY REFERENCES season (season_id),
    method VARCHAR NOT NULL CHECK (method IN ('average', 'points')),
    relegated INTEGER NOT NULL CHECK (relegated >= 0),
    play_off_stage_id VARCHAR REFERENCES stage (stage_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE relegation_rule IS 'One row a season in which relegation is worked out';
COMMENT ON COLUMN relegation_rule.season_id IS 'The season';
COMMENT ON COLUMN relegation_rule.method IS 'What is compared: points per match, or points';
COMMENT ON COLUMN relegation_rule.relegated IS 'How many clubs go down';
COMMENT ON COLUMN relegation_rule.play_off_stage_id IS 'The knock-out stage in which level clubs meet, or lots are drawn, where a criterion is play-off or drawing of lots; else the one whose loser goes down';
COMMENT ON COLUMN relegation_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN relegation_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN relegation_rule.citation_id IS 'The sources that the row rests on';

-- One row a criterion that separates clubs level at the line of relegation.
CREATE TABLE relegation_criterion (
    season_id VARCHAR NOT NULL REFERENCES relegation_rule (season_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    criterion VARCHAR NOT NULL CHECK (criterion IN ('goal difference', 'goals for', 'table position', 'play-off', 'drawing of lots')),
    stage_id VARCHAR REFERENCES stage (stage_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, ordinal),
    UNIQUE (season_id, criterion),
    CHECK (criterion = 'table position' OR stage_id IS NULL),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE relegation_criterion IS 'One row a criterion that separates clubs level at the line of relegation';
COMMENT ON COLUMN relegation_criterion.season_id IS 'The season';
COMMENT ON COLUMN relegation_criterion.ordinal IS 'Place in the order, 1 first';
COMMENT ON COLUMN relegation_criterion.criterion IS 'Goals over all that counts; the place in the table of a stage; the play-off; lots';
COMMENT ON COLUMN relegation_criterion.stage_id IS 'The stage whose table is meant by a table position; NULL for the one that the club played in the last tournament that counts';
COMMENT ON COLUMN relegation_criterion.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN relegation_criterion.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN relegation_criterion.citation_id IS 'The sources that the row rests on';

-- One row a tournament that counts for relegation in a season.
CREATE TABLE relegation_tournament (
    season_id VARCHAR NOT NULL REFERENCES relegation_rule (season_id),
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    weight INTEGER NOT NULL DEFAULT 1 CHECK (weight >= 1),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, tournament_id),
    UNIQUE (season_id, ordinal),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE relegation_tournament IS 'One row a tournament that counts for relegation in a season';
COMMENT ON COLUMN relegation_tournament.season_id IS 'The season whose relegation it is';
COMMENT ON COLUMN relegation_tournament.tournament_id IS 'A tournament that counts, of this or an earlier season';
COMMENT ON COLUMN relegation_tournament.ordinal IS 'Place in the order, the earliest first';
COMMENT ON COLUMN relegation_tournament.weight IS 'How many times its points and matches count';
COMMENT ON COLUMN relegation_tournament.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN relegation_tournament.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN relegation_tournament.citation_id IS 'The sources that the row rests on';

-- One row a club for which relegation is worked out otherwise than for the rest.
CREATE TABLE relegation_club (
    season_id VARCHAR NOT NULL REFERENCES relegation_rule (season_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    is_counted BOOLEAN NOT NULL,
    first_tournament_id VARCHAR REFERENCES tournament (tournament_id),
    reason VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, club_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE relegation_club IS 'One row a club for which relegation is worked out otherwise than for the rest';
COMMENT ON COLUMN relegation_club.season_id IS 'The season whose relegation it is';
COMMENT ON COLUMN relegation_club.club_id IS 'The club';
COMMENT ON COLUMN relegation_club.is_counted IS 'FALSE: the club has no place in the table and matches against it count for nobody';
COMMENT ON COLUMN relegation_club.first_tournament_id IS 'First tournament that counts for the club; NULL for the whole window';
COMMENT ON COLUMN relegation_club.reason IS 'Why';
COMMENT ON COLUMN relegation_club.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN relegation_club.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN relegation_club.citation_id IS 'The sources that the row rests on';

-- One row a club and tournament whose points for relegation a source records; used until the matches of the tournament are complete.
CREATE TABLE recorded_points (
    season_id VARCHAR NOT NULL REFERENCES relegation_rule (season_id),
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    points INTEGER NOT NULL,
    played INTEGER NOT NULL CHECK (played >= 0),
    played_basis VARCHAR NOT NULL CHECK (played_basis IN ('stated', 'derived')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, tournament_id, club_id),
    CHECK (played_basis = 'stated' OR note IS NOT NULL),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE recorded_points IS 'One row a club and tournament whose points for relegation a source records; used until the matches of the tournament are complete';
COMMENT ON COLUMN recorded_points.season_id IS 'The season whose relegation table records them';
COMMENT ON COLUMN recorded_points.tournament_id IS 'The tournament';
COMMENT ON COLUMN recorded_points.club_id IS 'The club';
COMMENT ON COLUMN recorded_points.points IS 'Points that count for relegation';
COMMENT ON COLUMN recorded_points.played IS 'Matches that count for relegation';
COMMENT ON COLUMN recorded_points.played_basis IS 'Basis of played; basis is that of points';
COMMENT ON COLUMN recorded_points.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN recorded_points.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN recorded_points.citation_id IS 'The sources that the row rests on';
