-- Sets of rules, each with a key of its own: how a table is ordered, how a tie is decided, how scorers are ranked, how
-- relegation is worked out. Stages, tournaments and seasons point to them; a set may serve many of them, or none yet.

-- One row a set of rules for a league table.
CREATE TABLE table_rule (
    table_rule_id VARCHAR PRIMARY KEY,
    points_win INTEGER NOT NULL CHECK (points_win >= 0),
    points_draw INTEGER NOT NULL CHECK (points_draw >= 0),
    points_unit INTEGER NOT NULL DEFAULT 1 CHECK (points_unit BETWEEN 1 AND 10),
    head_to_head_restart VARCHAR CHECK (head_to_head_restart IN ('block', 'step', 'never')),
    head_to_head_waits BOOLEAN NOT NULL DEFAULT FALSE,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE table_rule IS 'One row a set of rules for a league table';
COMMENT ON COLUMN table_rule.table_rule_id IS 'Readable key';
COMMENT ON COLUMN table_rule.points_win IS 'Points for a win';
COMMENT ON COLUMN table_rule.points_draw IS 'Points for a draw';
COMMENT ON COLUMN table_rule.points_unit IS 'Into how many parts a point is divided where points are carried over without rounding: 2 for halves';
COMMENT ON COLUMN table_rule.head_to_head_restart IS 'When the head-to-head comparison starts anew among the clubs still level. block: after the whole run of head-to-head criteria, which is then applied again for as long as it separates any; step: at every criterion, each applied once; never: the whole run is applied once. NULL where the table has no head-to-head, and where no source says it: taken as block, of which a check warns';
COMMENT ON COLUMN table_rule.head_to_head_waits IS 'Whether head-to-head is passed over while a match between the clubs that are level is still to come';
COMMENT ON COLUMN table_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN table_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN table_rule.citation_id IS 'The sources that the row rests on';

-- One row a result that earns other points than a win, a draw or a defeat.
CREATE TABLE result_points (
    table_rule_id VARCHAR NOT NULL REFERENCES table_rule (table_rule_id),
    result VARCHAR NOT NULL CHECK (result IN ('away win', 'defeat', 'extra-time win', 'extra-time defeat', 'shoot-out win', 'shoot-out defeat')),
    points INTEGER NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (table_rule_id, result),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE result_points IS 'One row a result that earns other points than a win, a draw or a defeat';
COMMENT ON COLUMN result_points.table_rule_id IS 'The set of rules';
COMMENT ON COLUMN result_points.result IS 'The result; of several that fit, a shoot-out goes before extra time, and that before the ground';
COMMENT ON COLUMN result_points.points IS 'Points for it';
COMMENT ON COLUMN result_points.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN result_points.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN result_points.citation_id IS 'The sources that the row rests on';

-- One row a criterion of a table rule: the order in which clubs are compared.
CREATE TABLE table_criterion (
    table_rule_id VARCHAR NOT NULL REFERENCES table_rule (table_rule_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    criterion VARCHAR NOT NULL CHECK (criterion IN ('points', 'goal difference', 'goals for', 'wins', 'away goals for', 'away wins', 'away goal difference', 'home goals for', 'home goal difference', 'head-to-head points', 'head-to-head goal difference', 'head-to-head goals for', 'head-to-head away goals', 'head-to-head shoot-out', 'goal average', 'points per match', 'points of opponents', 'goal difference of opponents', 'goals of opponents', 'table position', 'points in another table', 'split', 'rounding', 'stated figure', 'fair play', 'drawing of lots', 'play-off')),
    measure VARCHAR,
    better VARCHAR CHECK (better IN ('higher', 'lower')),
    is_per_match BOOLEAN NOT NULL DEFAULT FALSE,
    level_clubs INTEGER CHECK (level_clubs >= 2),
    at_place INTEGER CHECK (at_place >= 1),
    is_for_best_two BOOLEAN NOT NULL DEFAULT FALSE,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (table_rule_id, ordinal),
    CHECK ((criterion = 'stated figure') = (measure IS NOT NULL)),
    CHECK ((measure IS NULL) = (better IS NULL)),
    CHECK (measure IS NOT NULL OR NOT is_per_match),
    CHECK (criterion = 'play-off' OR NOT is_for_best_two),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE table_criterion IS 'One row a criterion of a table rule: the order in which clubs are compared';
COMMENT ON COLUMN table_criterion.table_rule_id IS 'The rule';
COMMENT ON COLUMN table_criterion.ordinal IS 'Place in the order, 1 first';
COMMENT ON COLUMN table_criterion.criterion IS 'What is compared; more is better, but for a place, fair play, what was gained by rounding, and lots. split: clubs of an upper part come before those of a lower; stated figure: what measure names';
COMMENT ON COLUMN table_criterion.measure IS 'What the stated figure is of: UEFA coefficient, red cards; NULL for other criteria';
COMMENT ON COLUMN table_criterion.better IS 'Which stated figure is the better';
COMMENT ON COLUMN table_criterion.is_per_match IS 'Whether the stated figure is divided by the matches played';
COMMENT ON COLUMN table_criterion.level_clubs IS 'The criterion is asked only while no more clubs than these are level; NULL: however many';
COMMENT ON COLUMN table_criterion.at_place IS 'The criterion is asked only of clubs that are level across the line below this place: 1 for the title; NULL: anywhere';
COMMENT ON COLUMN table_criterion.is_for_best_two IS 'Whether a play-off is for the best two of the clubs that are level alone: those that did not play in it come after them';
COMMENT ON COLUMN table_criterion.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN table_criterion.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN table_criterion.citation_id IS 'The sources that the row rests on';

-- One row a set of rules for the ties of a knock-out stage.
CREATE TABLE tie_rule (
    tie_rule_id VARCHAR PRIMARY KEY,
    legs INTEGER NOT NULL CHECK (legs BETWEEN 1 AND 9),
    wins_needed INTEGER CHECK (wins_needed >= 2),
    first_leg_margin INTEGER CHECK (first_leg_margin >= 1),
    pairing VARCHAR CHECK (pairing IN ('re-seeded', 'fixed bracket', 'drawn')),
    second_leg_host VARCHAR CHECK (second_leg_host IN ('better seed', 'drawn')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (wins_needed <= legs),
    CHECK (first_leg_margin IS NULL OR legs = 2),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE tie_rule IS 'One row a set of rules for the ties of a knock-out stage';
COMMENT ON COLUMN tie_rule.tie_rule_id IS 'Readable key';
COMMENT ON COLUMN tie_rule.legs IS 'Matches of a tie, replays apart; where wins decide, the most that it can have';
COMMENT ON COLUMN tie_rule.wins_needed IS 'Wins that end the tie, of which a shoot-out is one: 2 in a best of three; NULL where wins do not decide';
COMMENT ON COLUMN tie_rule.first_leg_margin IS 'Goals by which the visitor must win the first leg to go through at once; NULL where every leg is played';
COMMENT ON COLUMN tie_rule.pairing IS 'Who meets whom. re-seeded: best seed against worst, anew each round, of an odd number the best goes through; fixed bracket: as bracket_slot says; drawn: by lot. NULL where unknown';
COMMENT ON COLUMN tie_rule.second_leg_host IS 'Who is at home in the second leg; NULL where no rule is known';
COMMENT ON COLUMN tie_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN tie_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN tie_rule.citation_id IS 'The sources that the row rests on';

-- One row a decider of a tie rule: what is looked at, in order, until it names a winner.
CREATE TABLE tie_decider (
    tie_rule_id VARCHAR NOT NULL REFERENCES tie_rule (tie_rule_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    decider VARCHAR NOT NULL CHECK (decider IN ('aggregate', 'wins', 'points', 'away goals', 'extra time', 'penalties', 'away club', 'seed', 'higher division', 'replay', 'lots')),
    counts_extra_time BOOLEAN NOT NULL DEFAULT FALSE,
    sudden_death VARCHAR CHECK (sudden_death IN ('golden goal', 'silver goal')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (tie_rule_id, ordinal),
    CHECK (decider = 'away goals' OR NOT counts_extra_time),
    CHECK (decider = 'extra time' OR sudden_death IS NULL),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE tie_decider IS 'One row a decider of a tie rule: what is looked at, in order, until it names a winner';
COMMENT ON COLUMN tie_decider.tie_rule_id IS 'The rule';
COMMENT ON COLUMN tie_decider.ordinal IS 'Place in the order, 1 first';
COMMENT ON COLUMN tie_decider.decider IS 'aggregate: goals of 90 minutes over all legs; wins: matches won, a shoot-out too; points: of the legs, two for a win and one for a draw; extra time: the aggregate with the goals of extra time; penalties: shoot-out; away club: the visitor of the last leg; seed: the better seed; replay: the last replay';
COMMENT ON COLUMN tie_decider.counts_extra_time IS 'For away goals: whether those of extra time count too';
COMMENT ON COLUMN tie_decider.sudden_death IS 'What ends extra time early; NULL where it is played to its end';
COMMENT ON COLUMN tie_decider.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN tie_decider.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN tie_decider.citation_id IS 'The sources that the row rests on';

-- One row a set of rules for the ranking of scorers.
CREATE TABLE scorer_rule (
    scorer_rule_id VARCHAR PRIMARY KEY,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE scorer_rule IS 'One row a set of rules for the ranking of scorers';
COMMENT ON COLUMN scorer_rule.scorer_rule_id IS 'Readable key';
COMMENT ON COLUMN scorer_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN scorer_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN scorer_rule.citation_id IS 'The sources that the row rests on';

-- One row a criterion that separates scorers with as many goals.
CREATE TABLE scorer_criterion (
    scorer_rule_id VARCHAR NOT NULL REFERENCES scorer_rule (scorer_rule_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    criterion VARCHAR NOT NULL CHECK (criterion IN ('goals from play', 'assists', 'minutes played')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (scorer_rule_id, ordinal),
    UNIQUE (scorer_rule_id, criterion),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE scorer_criterion IS 'One row a criterion that separates scorers with as many goals';
COMMENT ON COLUMN scorer_criterion.scorer_rule_id IS 'The set of rules';
COMMENT ON COLUMN scorer_criterion.ordinal IS 'Place in the order, 1 first';
COMMENT ON COLUMN scorer_criterion.criterion IS 'More goals without penalties, more assists, or fewer minutes';
COMMENT ON COLUMN scorer_criterion.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN scorer_criterion.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN scorer_criterion.citation_id IS 'The sources that the row rests on';

-- One row a set of rules for relegation.
CREATE TABLE relegation_rule (
    relegation_rule_id VARCHAR PRIMARY KEY,
    method VARCHAR NOT NULL CHECK (method IN ('average', 'points', 'table', 'loser')),
    relegated INTEGER NOT NULL CHECK (relegated >= 0),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE relegation_rule IS 'One row a set of rules for relegation';
COMMENT ON COLUMN relegation_rule.relegation_rule_id IS 'Readable key';
COMMENT ON COLUMN relegation_rule.method IS 'average: points per match of the tournaments that count; points: their sum; table: the places of a table; loser: who loses a tie of a stage';
COMMENT ON COLUMN relegation_rule.relegated IS 'How many go down by it';
COMMENT ON COLUMN relegation_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN relegation_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN relegation_rule.citation_id IS 'The sources that the row rests on';

-- One row a criterion that separates clubs level at the line of relegation.
CREATE TABLE relegation_criterion (
    relegation_rule_id VARCHAR NOT NULL REFERENCES relegation_rule (relegation_rule_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    criterion VARCHAR NOT NULL CHECK (criterion IN ('goal difference', 'goals for', 'goal difference of the season', 'table position', 'play-off', 'drawing of lots')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (relegation_rule_id, ordinal),
    UNIQUE (relegation_rule_id, criterion),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE relegation_criterion IS 'One row a criterion that separates clubs level at the line of relegation';
COMMENT ON COLUMN relegation_criterion.relegation_rule_id IS 'The set of rules';
COMMENT ON COLUMN relegation_criterion.ordinal IS 'Place in the order, 1 first';
COMMENT ON COLUMN relegation_criterion.criterion IS 'What is compared: of all that counts, or of the season alone; the place in a table; a match between the clubs; lots';
COMMENT ON COLUMN relegation_criterion.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN relegation_criterion.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN relegation_criterion.citation_id IS 'The sources that the row rests on';

-- One row the rules of a competition in one era.
CREATE TABLE rule_set (
    rule_set_id VARCHAR PRIMARY KEY,
    competition VARCHAR NOT NULL,
    first_season VARCHAR,
    last_season VARCHAR,
    scorer_rule_id VARCHAR REFERENCES scorer_rule (scorer_rule_id),
    relegation_rule_id VARCHAR REFERENCES relegation_rule (relegation_rule_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    UNIQUE (competition, first_season),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE rule_set IS 'One row the rules of a competition in one era';
COMMENT ON COLUMN rule_set.rule_set_id IS 'Readable key';
COMMENT ON COLUMN rule_set.competition IS 'Name of the competition, which need not be in the database';
COMMENT ON COLUMN rule_set.first_season IS 'Name of the first season under them; NULL where not known';
COMMENT ON COLUMN rule_set.last_season IS 'Name of the last season under them; NULL where they hold, or where that is not known';
COMMENT ON COLUMN rule_set.scorer_rule_id IS 'How its scorers are ranked';
COMMENT ON COLUMN rule_set.relegation_rule_id IS 'How relegation is worked out';
COMMENT ON COLUMN rule_set.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN rule_set.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN rule_set.citation_id IS 'The sources that the row rests on';

-- One row a kind of stage in a set of rules.
CREATE TABLE rule_set_stage (
    rule_set_id VARCHAR NOT NULL REFERENCES rule_set (rule_set_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    name VARCHAR NOT NULL,
    table_rule_id VARCHAR REFERENCES table_rule (table_rule_id),
    tie_rule_id VARCHAR REFERENCES tie_rule (tie_rule_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (rule_set_id, ordinal),
    UNIQUE (rule_set_id, name),
    CHECK ((table_rule_id IS NULL) <> (tie_rule_id IS NULL)),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE rule_set_stage IS 'One row a kind of stage in a set of rules';
COMMENT ON COLUMN rule_set_stage.rule_set_id IS 'The set of rules';
COMMENT ON COLUMN rule_set_stage.ordinal IS 'Place in the order of the season';
COMMENT ON COLUMN rule_set_stage.name IS 'Name of the stage';
COMMENT ON COLUMN rule_set_stage.table_rule_id IS 'Its table rule; NULL in a knock-out';
COMMENT ON COLUMN rule_set_stage.tie_rule_id IS 'Its tie rule; NULL in a league';
COMMENT ON COLUMN rule_set_stage.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN rule_set_stage.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN rule_set_stage.citation_id IS 'The sources that the row rests on';

-- One row a thing that goes into the table of a kind of stage beside its own matches.
CREATE TABLE rule_set_part (
    rule_set_id VARCHAR NOT NULL,
    stage_ordinal INTEGER NOT NULL,
    from_ordinal INTEGER NOT NULL,
    part VARCHAR NOT NULL CHECK (part IN ('matches', 'points', 'points and goals', 'place', 'compared', 'split')),
    ordinal INTEGER CHECK (ordinal >= 1),
    divisor INTEGER NOT NULL DEFAULT 1 CHECK (divisor >= 1),
    rounding VARCHAR CHECK (rounding IN ('up', 'down')),
    first_place INTEGER CHECK (first_place >= 1),
    last_place INTEGER,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (rule_set_id, stage_ordinal, from_ordinal, part),
    FOREIGN KEY (rule_set_id, stage_ordinal) REFERENCES rule_set_stage (rule_set_id, ordinal),
    FOREIGN KEY (rule_set_id, from_ordinal) REFERENCES rule_set_stage (rule_set_id, ordinal),
    CHECK ((part = 'split') = (ordinal IS NOT NULL)),
    CHECK ((part = 'place') = (first_place IS NOT NULL)),
    CHECK ((first_place IS NULL) = (last_place IS NULL)),
    CHECK (last_place >= first_place),
    CHECK (part IN ('points', 'points and goals') OR (divisor = 1 AND rounding IS NULL)),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE rule_set_part IS 'One row a thing that goes into the table of a kind of stage beside its own matches';
COMMENT ON COLUMN rule_set_part.rule_set_id IS 'The set of rules';
COMMENT ON COLUMN rule_set_part.stage_ordinal IS 'The stage whose table it is, by its place in the set';
COMMENT ON COLUMN rule_set_part.from_ordinal IS 'The stage that it comes from, likewise';
COMMENT ON COLUMN rule_set_part.part IS 'What it is, as in table_part';
COMMENT ON COLUMN rule_set_part.ordinal IS 'Of a split: which part, 1 the upper';
COMMENT ON COLUMN rule_set_part.divisor IS 'Of what is carried: it is divided by this';
COMMENT ON COLUMN rule_set_part.rounding IS 'Of points that are carried: how a fraction is rounded';
COMMENT ON COLUMN rule_set_part.first_place IS 'Of a place: the first that is ranked';
COMMENT ON COLUMN rule_set_part.last_place IS 'Of a place: the last that is ranked';
COMMENT ON COLUMN rule_set_part.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN rule_set_part.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN rule_set_part.citation_id IS 'The sources that the row rests on';
