-- How relegation is worked out in a season, and points of tournaments of which no matches are known.

-- One row a relegation that is worked out in a season. Where there are several, a club that goes down by an earlier one is passed over in the later.
CREATE TABLE season_relegation (
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    ordinal INTEGER NOT NULL DEFAULT 1 CHECK (ordinal >= 1),
    relegation_rule_id VARCHAR NOT NULL REFERENCES relegation_rule (relegation_rule_id),
    name VARCHAR,
    stage_id VARCHAR REFERENCES stage (stage_id),
    position_stage_id VARCHAR REFERENCES stage (stage_id),
    play_off_stage_id VARCHAR REFERENCES stage (stage_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, ordinal),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE season_relegation IS 'One row a relegation that is worked out in a season. Where there are several, a club that goes down by an earlier one is passed over in the later';
COMMENT ON COLUMN season_relegation.season_id IS 'The season';
COMMENT ON COLUMN season_relegation.ordinal IS 'Place in their order, 1 first';
COMMENT ON COLUMN season_relegation.relegation_rule_id IS 'The set of rules';
COMMENT ON COLUMN season_relegation.name IS 'What the season calls its table: average, annual table; NULL where it has no name';
COMMENT ON COLUMN season_relegation.stage_id IS 'Of the method table: the stage whose table it is; of loser: the stage whose losers go down; NULL for the others';
COMMENT ON COLUMN season_relegation.position_stage_id IS 'The stage whose table the criterion table position asks; NULL: the only one of the club in the last tournament that counts, if that is of the season';
COMMENT ON COLUMN season_relegation.play_off_stage_id IS 'The stage in which level clubs meet, or whose loser goes down too; NULL where there is none';
COMMENT ON COLUMN season_relegation.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN season_relegation.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN season_relegation.citation_id IS 'The sources that the row rests on';

-- One row a tournament that counts for relegation in a season.
CREATE TABLE relegation_tournament (
    season_id VARCHAR NOT NULL,
    relegation INTEGER NOT NULL DEFAULT 1,
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    weight INTEGER NOT NULL DEFAULT 1 CHECK (weight >= 1),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, relegation, tournament_id),
    UNIQUE (season_id, relegation, ordinal),
    FOREIGN KEY (season_id, relegation) REFERENCES season_relegation (season_id, ordinal),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE relegation_tournament IS 'One row a tournament that counts for relegation in a season';
COMMENT ON COLUMN relegation_tournament.season_id IS 'The season whose relegation it is';
COMMENT ON COLUMN relegation_tournament.relegation IS 'Which relegation of the season';
COMMENT ON COLUMN relegation_tournament.tournament_id IS 'A tournament that counts, of this or an earlier season';
COMMENT ON COLUMN relegation_tournament.ordinal IS 'Place in the order, the earliest first';
COMMENT ON COLUMN relegation_tournament.weight IS 'How many times its points and matches count';
COMMENT ON COLUMN relegation_tournament.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN relegation_tournament.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN relegation_tournament.citation_id IS 'The sources that the row rests on';

-- One row a stage that counts for relegation, where not all leagues of its tournament do.
CREATE TABLE relegation_stage (
    season_id VARCHAR NOT NULL,
    relegation INTEGER NOT NULL DEFAULT 1,
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, relegation, stage_id),
    FOREIGN KEY (season_id, relegation) REFERENCES season_relegation (season_id, ordinal),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE relegation_stage IS 'One row a stage that counts for relegation, where not all leagues of its tournament do';
COMMENT ON COLUMN relegation_stage.season_id IS 'The season';
COMMENT ON COLUMN relegation_stage.relegation IS 'Which relegation of the season';
COMMENT ON COLUMN relegation_stage.stage_id IS 'The stage; of its tournament these alone count';
COMMENT ON COLUMN relegation_stage.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN relegation_stage.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN relegation_stage.citation_id IS 'The sources that the row rests on';

-- One row a club for which relegation is worked out otherwise than for the rest.
CREATE TABLE relegation_club (
    season_id VARCHAR NOT NULL,
    relegation INTEGER NOT NULL DEFAULT 1,
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    is_counted BOOLEAN NOT NULL,
    first_tournament_id VARCHAR REFERENCES tournament (tournament_id),
    reason VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, relegation, club_id),
    FOREIGN KEY (season_id, relegation) REFERENCES season_relegation (season_id, ordinal),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE relegation_club IS 'One row a club for which relegation is worked out otherwise than for the rest';
COMMENT ON COLUMN relegation_club.season_id IS 'The season whose relegation it is';
COMMENT ON COLUMN relegation_club.relegation IS 'Which relegation of the season';
COMMENT ON COLUMN relegation_club.club_id IS 'The club';
COMMENT ON COLUMN relegation_club.is_counted IS 'FALSE: the club has no place in the table and matches against it count for nobody';
COMMENT ON COLUMN relegation_club.first_tournament_id IS 'First tournament of its own that counts for the club; NULL for the whole window. A record that it takes over counts whole';
COMMENT ON COLUMN relegation_club.reason IS 'Why';
COMMENT ON COLUMN relegation_club.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN relegation_club.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN relegation_club.citation_id IS 'The sources that the row rests on';

-- One row a club that takes over the record of another for relegation in a season, with its licence.
CREATE TABLE club_succession (
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    predecessor_id VARCHAR NOT NULL REFERENCES club (club_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, club_id, predecessor_id),
    CHECK (club_id <> predecessor_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE club_succession IS 'One row a club that takes over the record of another for relegation in a season, with its licence';
COMMENT ON COLUMN club_succession.season_id IS 'The season';
COMMENT ON COLUMN club_succession.club_id IS 'The club';
COMMENT ON COLUMN club_succession.predecessor_id IS 'The club whose points and matches are counted as its own';
COMMENT ON COLUMN club_succession.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN club_succession.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN club_succession.citation_id IS 'The sources that the row rests on';

-- One row a club and tournament whose points for relegation a source records; used until the matches of the tournament are complete.
CREATE TABLE recorded_points (
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
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
