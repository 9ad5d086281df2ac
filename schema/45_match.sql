-- What was played: matches, rulings on them, goals.

-- One row a match, played or to be played.
CREATE TABLE match (
    match_id VARCHAR PRIMARY KEY,
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    leg INTEGER NOT NULL DEFAULT 1 CHECK (leg >= 1),
    tie_number INTEGER CHECK (tie_number >= 1),
    match_date DATE,
    home_club_id VARCHAR NOT NULL REFERENCES club (club_id),
    away_club_id VARCHAR NOT NULL REFERENCES club (club_id),
    is_neutral BOOLEAN NOT NULL DEFAULT FALSE,
    home_goals INTEGER CHECK (home_goals BETWEEN 0 AND 200),
    away_goals INTEGER CHECK (away_goals BETWEEN 0 AND 200),
    home_extra_time_goals INTEGER CHECK (home_extra_time_goals BETWEEN 0 AND 50),
    away_extra_time_goals INTEGER CHECK (away_extra_time_goals BETWEEN 0 AND 50),
    home_shoot_out_goals INTEGER CHECK (home_shoot_out_goals BETWEEN 0 AND 100),
    away_shoot_out_goals INTEGER CHECK (away_shoot_out_goals BETWEEN 0 AND 100),
    shoot_out_winner VARCHAR CHECK (shoot_out_winner IN ('home', 'away')),
    is_after_extra_time BOOLEAN NOT NULL DEFAULT FALSE,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (home_club_id <> away_club_id),
    CHECK ((home_goals IS NULL) = (away_goals IS NULL)),
    CHECK ((home_extra_time_goals IS NULL) = (away_extra_time_goals IS NULL)),
    CHECK ((home_shoot_out_goals IS NULL) = (away_shoot_out_goals IS NULL)),
    CHECK (home_goals IS NOT NULL OR home_extra_time_goals IS NULL),
    CHECK (home_goals IS NOT NULL OR home_shoot_out_goals IS NULL),
    CHECK (home_shoot_out_goals <> away_shoot_out_goals),
    CHECK (shoot_out_winner IS NULL OR (home_goals IS NOT NULL AND home_shoot_out_goals IS NULL)),
    CHECK (NOT is_after_extra_time OR (home_goals IS NOT NULL AND home_extra_time_goals IS NULL)),
    CHECK (home_shoot_out_goals IS NULL OR leg > 1 OR home_goals + COALESCE(home_extra_time_goals, 0) = away_goals + COALESCE(away_extra_time_goals, 0)),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE match IS 'One row a match, played or to be played';
COMMENT ON COLUMN match.match_id IS 'Readable key';
COMMENT ON COLUMN match.stage_id IS 'Its stage';
COMMENT ON COLUMN match.leg IS 'Leg of a tie, 1 or 2; a replay goes on counting. 1 in a league';
COMMENT ON COLUMN match.tie_number IS 'Number of its tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN match.match_date IS 'Day on which it was played; NULL where unknown';
COMMENT ON COLUMN match.home_club_id IS 'Home club';
COMMENT ON COLUMN match.away_club_id IS 'Away club';
COMMENT ON COLUMN match.is_neutral IS 'Whether it was on neutral ground, where no goal is an away goal';
COMMENT ON COLUMN match.home_goals IS 'Goals of the home club in 90 minutes; NULL where not played or unknown';
COMMENT ON COLUMN match.away_goals IS 'Goals of the away club in 90 minutes';
COMMENT ON COLUMN match.home_extra_time_goals IS 'Goals of the home club in extra time alone; NULL where there was none';
COMMENT ON COLUMN match.away_extra_time_goals IS 'Goals of the away club in extra time alone';
COMMENT ON COLUMN match.home_shoot_out_goals IS 'Kicks that the home club scored in the penalty shoot-out; NULL where there was none';
COMMENT ON COLUMN match.away_shoot_out_goals IS 'Kicks that the away club scored in the penalty shoot-out';
COMMENT ON COLUMN match.shoot_out_winner IS 'Who won the shoot-out, where its kicks are not known; NULL where they are, or there was none';
COMMENT ON COLUMN match.is_after_extra_time IS 'Whether home_goals and away_goals are those after extra time, since those of 90 minutes are not known';
COMMENT ON COLUMN match.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN match.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN match.citation_id IS 'The sources that the row rests on';

-- One row a match and ruling of an authority on it.
CREATE TABLE match_ruling (
    match_id VARCHAR NOT NULL REFERENCES match (match_id),
    ruling VARCHAR NOT NULL CHECK (ruling IN ('awarded', 'annulled', 'abandoned', 'postponed', 'not for the table', 'not for relegation')),
    home_goals INTEGER CHECK (home_goals >= 0),
    away_goals INTEGER CHECK (away_goals >= 0),
    winner VARCHAR CHECK (winner IN ('home', 'away', 'neither')),
    reason VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (match_id, ruling),
    CHECK ((ruling = 'awarded') = (home_goals IS NOT NULL OR winner IS NOT NULL)),
    CHECK (home_goals IS NULL OR winner IS NULL),
    CHECK ((home_goals IS NULL) = (away_goals IS NULL)),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE match_ruling IS 'One row a match and ruling of an authority on it';
COMMENT ON COLUMN match_ruling.match_id IS 'The match';
COMMENT ON COLUMN match_ruling.ruling IS 'awarded: the score of the ruling counts; annulled: the match counts nowhere; abandoned: its score does not count unless it is awarded; postponed: not yet played; not for the table, not for relegation: it counts for the other alone';
COMMENT ON COLUMN match_ruling.home_goals IS 'Awarded goals of the home club; NULL but for awarded';
COMMENT ON COLUMN match_ruling.away_goals IS 'Awarded goals of the away club; NULL but for awarded';
COMMENT ON COLUMN match_ruling.winner IS 'Who is given the match where no score is ruled; neither: both lose. NULL where a score is ruled';
COMMENT ON COLUMN match_ruling.reason IS 'Why';
COMMENT ON COLUMN match_ruling.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN match_ruling.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN match_ruling.citation_id IS 'The sources that the row rests on';

-- One row a tie that a ruling decides: a walkover, or a club that withdrew or was put out.
CREATE TABLE tie_ruling (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    winner_id VARCHAR NOT NULL REFERENCES club (club_id),
    loser_id VARCHAR NOT NULL REFERENCES club (club_id),
    ruling VARCHAR NOT NULL CHECK (ruling IN ('walkover', 'withdrawal', 'expulsion', 'decision')),
    tie_number INTEGER CHECK (tie_number >= 1),
    reason VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, winner_id, loser_id),
    CHECK (winner_id <> loser_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE tie_ruling IS 'One row a tie that a ruling decides: a walkover, or a club that withdrew or was put out';
COMMENT ON COLUMN tie_ruling.stage_id IS 'The stage';
COMMENT ON COLUMN tie_ruling.winner_id IS 'The club that goes through';
COMMENT ON COLUMN tie_ruling.loser_id IS 'The other club';
COMMENT ON COLUMN tie_ruling.ruling IS 'What happened';
COMMENT ON COLUMN tie_ruling.tie_number IS 'Number of the tie in a fixed bracket; NULL elsewhere';
COMMENT ON COLUMN tie_ruling.reason IS 'Why';
COMMENT ON COLUMN tie_ruling.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN tie_ruling.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN tie_ruling.citation_id IS 'The sources that the row rests on';

-- One row a goal whose club is known; kicks of a penalty shoot-out are not goals.
CREATE TABLE goal (
    match_id VARCHAR NOT NULL REFERENCES match (match_id),
    goal_number INTEGER NOT NULL CHECK (goal_number >= 1),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    player_id VARCHAR REFERENCES player (player_id),
    minute INTEGER CHECK (minute BETWEEN 1 AND 150),
    stoppage_minute INTEGER CHECK (stoppage_minute BETWEEN 1 AND 30),
    is_own_goal BOOLEAN,
    is_penalty BOOLEAN,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (match_id, goal_number),
    CHECK (stoppage_minute IS NULL OR (minute IS NOT NULL AND minute IN (45, 90, 105, 120))),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE goal IS 'One row a goal whose club is known; kicks of a penalty shoot-out are not goals';
COMMENT ON COLUMN goal.match_id IS 'The match';
COMMENT ON COLUMN goal.goal_number IS 'Number of the goal in its match, as the source lists them';
COMMENT ON COLUMN goal.club_id IS 'The club that it counts for';
COMMENT ON COLUMN goal.player_id IS 'Scorer; NULL where unknown';
COMMENT ON COLUMN goal.minute IS 'Minute; NULL where unknown';
COMMENT ON COLUMN goal.stoppage_minute IS 'Minute of stoppage time: 2 for 45+2';
COMMENT ON COLUMN goal.is_own_goal IS 'Whether the scorer is of the other club; NULL where unknown';
COMMENT ON COLUMN goal.is_penalty IS 'Whether it was a penalty kick; NULL where unknown';
COMMENT ON COLUMN goal.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN goal.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN goal.citation_id IS 'The sources that the row rests on';
