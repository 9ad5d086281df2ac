-- The stages of a tournament and the rules of each: how a table is ordered, how a tie is decided,
-- who enters and who meets whom. A rule is a row; several stages may share one.

-- One row a set of rules for a league table.
CREATE TABLE table_rule (
    table_rule_id VARCHAR PRIMARY KEY,
    points_win INTEGER NOT NULL CHECK (points_win >= 0),
    points_draw INTEGER NOT NULL CHECK (points_draw >= 0),
    head_to_head_restart VARCHAR CHECK (head_to_head_restart IN ('block', 'step', 'never')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE table_rule IS 'One row a set of rules for a league table';
COMMENT ON COLUMN table_rule.table_rule_id IS 'Readable key';
COMMENT ON COLUMN table_rule.points_win IS 'Points for a win';
COMMENT ON COLUMN table_rule.points_draw IS 'Points for a draw';
COMMENT ON COLUMN table_rule.head_to_head_restart IS 'When the head-to-head comparison starts anew among the clubs still level. block: after the whole run of head-to-head criteria, which is then applied again for as long as it separates any; step: at every criterion, each applied once; never: the whole run is applied once. NULL where the table has no head-to-head';
COMMENT ON COLUMN table_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN table_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN table_rule.citation_id IS 'The sources that the row rests on';

-- One row a criterion of a table rule: the order in which clubs are compared.
CREATE TABLE table_criterion (
    table_rule_id VARCHAR NOT NULL REFERENCES table_rule (table_rule_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    criterion VARCHAR NOT NULL CHECK (criterion IN ('points', 'goal difference', 'goals for', 'wins', 'away goals for', 'away wins', 'head-to-head points', 'head-to-head goal difference', 'head-to-head goals for', 'head-to-head away goals', 'goal average', 'points per match', 'fair play', 'drawing of lots', 'play-off')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (table_rule_id, ordinal),
    UNIQUE (table_rule_id, criterion),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE table_criterion IS 'One row a criterion of a table rule: the order in which clubs are compared';
COMMENT ON COLUMN table_criterion.table_rule_id IS 'The rule';
COMMENT ON COLUMN table_criterion.ordinal IS 'Place in the order, 1 first';
COMMENT ON COLUMN table_criterion.criterion IS 'What is compared; more is better, but for fair play and drawing of lots, where less is';
COMMENT ON COLUMN table_criterion.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN table_criterion.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN table_criterion.citation_id IS 'The sources that the row rests on';

-- One row a set of rules for the ties of a knock-out stage.
CREATE TABLE tie_rule (
    tie_rule_id VARCHAR PRIMARY KEY,
    legs INTEGER NOT NULL CHECK (legs IN (1, 2)),
    pairing VARCHAR CHECK (pairing IN ('re-seeded', 'fixed bracket', 'drawn')),
    second_leg_host VARCHAR CHECK (second_leg_host IN ('better seed', 'drawn')),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE tie_rule IS 'One row a set of rules for the ties of a knock-out stage';
COMMENT ON COLUMN tie_rule.tie_rule_id IS 'Readable key';
COMMENT ON COLUMN tie_rule.legs IS 'Matches of a tie, replays apart';
COMMENT ON COLUMN tie_rule.pairing IS 'Who meets whom. re-seeded: best seed against worst, anew each round, of an odd number the best goes through; fixed bracket: as bracket_slot says; drawn: by lot. NULL where unknown';
COMMENT ON COLUMN tie_rule.second_leg_host IS 'Who is at home in the second leg; NULL where no rule is known';
COMMENT ON COLUMN tie_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN tie_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN tie_rule.citation_id IS 'The sources that the row rests on';

-- One row a decider of a tie rule: what is looked at, in order, until it names a winner.
CREATE TABLE tie_decider (
    tie_rule_id VARCHAR NOT NULL REFERENCES tie_rule (tie_rule_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    decider VARCHAR NOT NULL CHECK (decider IN ('aggregate', 'away goals', 'extra time', 'penalties', 'seed', 'higher division', 'replay', 'lots')),
    counts_extra_time BOOLEAN NOT NULL DEFAULT FALSE,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (tie_rule_id, ordinal),
    CHECK (decider = 'away goals' OR NOT counts_extra_time),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE tie_decider IS 'One row a decider of a tie rule: what is looked at, in order, until it names a winner';
COMMENT ON COLUMN tie_decider.tie_rule_id IS 'The rule';
COMMENT ON COLUMN tie_decider.ordinal IS 'Place in the order, 1 first';
COMMENT ON COLUMN tie_decider.decider IS 'aggregate: goals of 90 minutes over all legs; extra time: the same with the goals of extra time; penalties: shoot-out; seed: the better seed; replay: the last replay';
COMMENT ON COLUMN tie_decider.counts_extra_time IS 'For away goals: whether those of extra time count too';
COMMENT ON COLUMN tie_decider.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN tie_decider.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN tie_decider.citation_id IS 'The sources that the row rests on';

-- One row a stage of a tournament: a league, a group, or a round of a knock-out.
CREATE TABLE stage (
    stage_id VARCHAR PRIMARY KEY,
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    name VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    phase VARCHAR NOT NULL,
    format VARCHAR NOT NULL CHECK (format IN ('league', 'knock-out')),
    table_rule_id VARCHAR REFERENCES table_rule (table_rule_id),
    tie_rule_id VARCHAR REFERENCES tie_rule (tie_rule_id),
    play_off_for_stage_id VARCHAR REFERENCES stage (stage_id),
    matches_per_club INTEGER CHECK (matches_per_club >= 1),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    UNIQUE (tournament_id, name),
    UNIQUE (tournament_id, ordinal),
    CHECK (format = 'league' OR table_rule_id IS NULL),
    CHECK (format = 'knock-out' OR tie_rule_id IS NULL),
    CHECK (format = 'league' OR matches_per_club IS NULL),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE stage IS 'One row a stage of a tournament: a league, a group, or a round of a knock-out';
COMMENT ON COLUMN stage.stage_id IS 'Readable key';
COMMENT ON COLUMN stage.tournament_id IS 'Its tournament';
COMMENT ON COLUMN stage.name IS 'Name, as the views print it';
COMMENT ON COLUMN stage.ordinal IS 'Place in the order of the tournament';
COMMENT ON COLUMN stage.phase IS 'Part of the tournament whose goals are counted together for the top scorers';
COMMENT ON COLUMN stage.format IS 'league: the clubs form a table; knock-out: they meet in ties';
COMMENT ON COLUMN stage.table_rule_id IS 'How its table is ordered; NULL where unknown or a knock-out';
COMMENT ON COLUMN stage.tie_rule_id IS 'How its ties are decided; NULL where unknown or a league';
COMMENT ON COLUMN stage.play_off_for_stage_id IS 'The league stage whose level clubs meet here for their places; NULL for any other stage';
COMMENT ON COLUMN stage.matches_per_club IS 'Matches that each club plays in it; the table decides nothing before. NULL where unknown or a knock-out';
COMMENT ON COLUMN stage.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN stage.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN stage.citation_id IS 'The sources that the row rests on';

-- One row a tournament whose seeds are the places of a table.
CREATE TABLE seeding_rule (
    tournament_id VARCHAR PRIMARY KEY REFERENCES tournament (tournament_id),
    from_stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    qualifiers INTEGER NOT NULL CHECK (qualifiers >= 2),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE seeding_rule IS 'One row a tournament whose seeds are the places of a table';
COMMENT ON COLUMN seeding_rule.tournament_id IS 'The tournament that is seeded';
COMMENT ON COLUMN seeding_rule.from_stage_id IS 'The stage whose final table gives the seeds';
COMMENT ON COLUMN seeding_rule.qualifiers IS 'How many places of it are seeds';
COMMENT ON COLUMN seeding_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN seeding_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN seeding_rule.citation_id IS 'The sources that the row rests on';

-- One row a way into a stage.
CREATE TABLE stage_entry (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    entrants VARCHAR NOT NULL CHECK (entrants IN ('seeds', 'winners', 'losers', 'table places')),
    from_stage_id VARCHAR REFERENCES stage (stage_id),
    clubs INTEGER NOT NULL CHECK (clubs >= 1),
    first_place INTEGER CHECK (first_place >= 1),
    last_place INTEGER,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, ordinal),
    CHECK (clubs = last_place - first_place + 1),
    CHECK ((entrants = 'seeds') = (from_stage_id IS NULL)),
    CHECK ((entrants IN ('seeds', 'table places')) = (first_place IS NOT NULL)),
    CHECK ((first_place IS NULL) = (last_place IS NULL)),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE stage_entry IS 'One row a way into a stage';
COMMENT ON COLUMN stage_entry.stage_id IS 'The stage entered';
COMMENT ON COLUMN stage_entry.ordinal IS 'Place in the list of ways in';
COMMENT ON COLUMN stage_entry.entrants IS 'Who enters: seeds of the tournament, winners or losers of the ties of a stage, places of a table';
COMMENT ON COLUMN stage_entry.from_stage_id IS 'The stage that they come from; NULL for seeds';
COMMENT ON COLUMN stage_entry.clubs IS 'How many clubs enter this way';
COMMENT ON COLUMN stage_entry.first_place IS 'First seed or place that enters; NULL for winners and losers';
COMMENT ON COLUMN stage_entry.last_place IS 'Last seed or place that enters; NULL for winners and losers';
COMMENT ON COLUMN stage_entry.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN stage_entry.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN stage_entry.citation_id IS 'The sources that the row rests on';

-- One row a side of a tie in a fixed bracket: who takes it. A tie with one slot is a bye.
CREATE TABLE bracket_slot (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    tie_number INTEGER NOT NULL CHECK (tie_number >= 1),
    slot INTEGER NOT NULL CHECK (slot IN (1, 2)),
    entrant VARCHAR NOT NULL CHECK (entrant IN ('seed', 'table place', 'winner', 'loser')),
    from_stage_id VARCHAR REFERENCES stage (stage_id),
    number INTEGER NOT NULL CHECK (number >= 1),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, tie_number, slot),
    CHECK ((entrant = 'seed') = (from_stage_id IS NULL)),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE bracket_slot IS 'One row a side of a tie in a fixed bracket: who takes it. A tie with one slot is a bye';
COMMENT ON COLUMN bracket_slot.stage_id IS 'The stage of the tie';
COMMENT ON COLUMN bracket_slot.tie_number IS 'Number of the tie in its stage';
COMMENT ON COLUMN bracket_slot.slot IS 'Side of the tie; 1 is at home first';
COMMENT ON COLUMN bracket_slot.entrant IS 'Who takes the slot';
COMMENT ON COLUMN bracket_slot.from_stage_id IS 'Stage of the table or of the earlier tie; NULL for a seed';
COMMENT ON COLUMN bracket_slot.number IS 'The seed, the place in the table, or the number of the earlier tie';
COMMENT ON COLUMN bracket_slot.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN bracket_slot.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN bracket_slot.citation_id IS 'The sources that the row rests on';

-- One row a tournament that has a champion.
CREATE TABLE title_rule (
    tournament_id VARCHAR PRIMARY KEY REFERENCES tournament (tournament_id),
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE title_rule IS 'One row a tournament that has a champion';
COMMENT ON COLUMN title_rule.tournament_id IS 'The tournament';
COMMENT ON COLUMN title_rule.stage_id IS 'Whose winner, or first in the table, is champion';
COMMENT ON COLUMN title_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN title_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN title_rule.citation_id IS 'The sources that the row rests on';

-- One row a way to promotion in a season.
CREATE TABLE promotion_rule (
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    promotes VARCHAR NOT NULL CHECK (promotes IN ('champion of all', 'winner', 'table places')),
    stage_id VARCHAR REFERENCES stage (stage_id),
    first_place INTEGER CHECK (first_place >= 1),
    last_place INTEGER,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, ordinal),
    CHECK (last_place >= first_place),
    CHECK ((promotes = 'champion of all') = (stage_id IS NULL)),
    CHECK ((promotes = 'table places') = (first_place IS NOT NULL)),
    CHECK ((first_place IS NULL) = (last_place IS NULL)),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE promotion_rule IS 'One row a way to promotion in a season';
COMMENT ON COLUMN promotion_rule.season_id IS 'The season';
COMMENT ON COLUMN promotion_rule.ordinal IS 'Place in the list';
COMMENT ON COLUMN promotion_rule.promotes IS 'champion of all: a club that wins every tournament of the season that has a champion; winner: the winner of a stage, unless a champion of all makes it needless; table places: places of a table';
COMMENT ON COLUMN promotion_rule.stage_id IS 'The stage; NULL for a champion of all';
COMMENT ON COLUMN promotion_rule.first_place IS 'First place promoted, for table places';
COMMENT ON COLUMN promotion_rule.last_place IS 'Last place promoted, for table places';
COMMENT ON COLUMN promotion_rule.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN promotion_rule.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN promotion_rule.citation_id IS 'The sources that the row rests on';

-- One row a club of a tournament of which a seed or a division is stated.
CREATE TABLE tournament_club (
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    seed INTEGER CHECK (seed >= 1),
    division INTEGER CHECK (division >= 1),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (tournament_id, club_id),
    UNIQUE (tournament_id, seed),
    CHECK (seed IS NOT NULL OR division IS NOT NULL),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE tournament_club IS 'One row a club of a tournament of which a seed or a division is stated';
COMMENT ON COLUMN tournament_club.tournament_id IS 'The tournament';
COMMENT ON COLUMN tournament_club.club_id IS 'The club';
COMMENT ON COLUMN tournament_club.seed IS 'Its seed, 1 the best, where it is not the place in a table of the database';
COMMENT ON COLUMN tournament_club.division IS 'Level of the division that it comes from, 1 at the top, where clubs of several meet';
COMMENT ON COLUMN tournament_club.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN tournament_club.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN tournament_club.citation_id IS 'The sources that the row rests on';
