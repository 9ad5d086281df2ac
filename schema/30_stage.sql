-- The stages of a tournament, the tables over them, and who enters and who meets whom.

-- One row a stage of a tournament: a league, a group, a round of a knock-out, or a table over other stages.
CREATE TABLE stage (
    stage_id VARCHAR PRIMARY KEY,
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    name VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
    phase VARCHAR NOT NULL,
    format VARCHAR NOT NULL CHECK (format IN ('league', 'knock-out', 'table')),
    table_rule_id VARCHAR REFERENCES table_rule (table_rule_id),
    tie_rule_id VARCHAR REFERENCES tie_rule (tie_rule_id),
    play_off_for_stage_id VARCHAR REFERENCES stage (stage_id),
    matches_per_club INTEGER CHECK (matches_per_club >= 1),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    UNIQUE (tournament_id, name),
    UNIQUE (tournament_id, ordinal),
    CHECK (format <> 'knock-out' OR table_rule_id IS NULL),
    CHECK (format = 'knock-out' OR tie_rule_id IS NULL),
    CHECK (format = 'league' OR matches_per_club IS NULL),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE stage IS 'One row a stage of a tournament: a league, a group, a round of a knock-out, or a table over other stages';
COMMENT ON COLUMN stage.stage_id IS 'Readable key';
COMMENT ON COLUMN stage.tournament_id IS 'Its tournament';
COMMENT ON COLUMN stage.name IS 'Name, as the views print it';
COMMENT ON COLUMN stage.ordinal IS 'Place in the order of the tournament';
COMMENT ON COLUMN stage.phase IS 'Part of the tournament whose goals are counted together for the top scorers';
COMMENT ON COLUMN stage.format IS 'league: the clubs form a table; knock-out: they meet in ties; table: no match is its own, its rows of table_part say what counts';
COMMENT ON COLUMN stage.table_rule_id IS 'How its table is ordered; NULL where unknown or a knock-out';
COMMENT ON COLUMN stage.tie_rule_id IS 'How its ties are decided; NULL where unknown or no knock-out';
COMMENT ON COLUMN stage.play_off_for_stage_id IS 'The league stage whose level clubs meet here for their places; NULL for any other stage';
COMMENT ON COLUMN stage.matches_per_club IS 'Matches that each club plays in it; the table decides nothing before. NULL where unknown or a knock-out';
COMMENT ON COLUMN stage.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN stage.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN stage.citation_id IS 'The sources that the row rests on';

-- One row a thing that goes into a table beside its own matches.
CREATE TABLE table_part (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    from_stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    part VARCHAR NOT NULL CHECK (part IN ('matches', 'points', 'points and goals', 'place', 'compared', 'split')),
    ordinal INTEGER CHECK (ordinal >= 1),
    label VARCHAR,
    is_among_clubs BOOLEAN NOT NULL DEFAULT FALSE,
    multiplier INTEGER NOT NULL DEFAULT 1 CHECK (multiplier >= 0),
    divisor INTEGER NOT NULL DEFAULT 1 CHECK (divisor >= 1),
    rounding VARCHAR CHECK (rounding IN ('up', 'down')),
    first_place INTEGER CHECK (first_place >= 1),
    last_place INTEGER,
    left_out_from_place INTEGER CHECK (left_out_from_place >= 2),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, from_stage_id, part),
    CHECK ((part = 'split') = (ordinal IS NOT NULL)),
    CHECK ((part = 'place') = (first_place IS NOT NULL)),
    CHECK ((first_place IS NULL) = (last_place IS NULL)),
    CHECK (last_place >= first_place),
    CHECK (part = 'place' OR (label IS NULL AND left_out_from_place IS NULL)),
    CHECK (part = 'matches' OR NOT is_among_clubs),
    CHECK (part IN ('points', 'points and goals') OR (multiplier = 1 AND divisor = 1 AND rounding IS NULL)),
    CHECK (left_out_from_place > last_place),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE table_part IS 'One row a thing that goes into a table beside its own matches';
COMMENT ON COLUMN table_part.stage_id IS 'The stage whose table it is';
COMMENT ON COLUMN table_part.from_stage_id IS 'The stage, or table, that it comes from';
COMMENT ON COLUMN table_part.part IS 'matches: those of the stage count here, too; points, or points and goals: carried over; place: its clubs are those at some places of that table; compared: the table that a criterion asks for a place or points; split: its clubs make a part that no lower part passes';
COMMENT ON COLUMN table_part.ordinal IS 'Of a split: which part, 1 the upper';
COMMENT ON COLUMN table_part.label IS 'Of a place: what an allotment calls the table: A';
COMMENT ON COLUMN table_part.is_among_clubs IS 'Of matches: whether only those between two clubs of the table count';
COMMENT ON COLUMN table_part.multiplier IS 'Of points that are carried: they are multiplied by this';
COMMENT ON COLUMN table_part.divisor IS 'Of points that are carried: and divided by this';
COMMENT ON COLUMN table_part.rounding IS 'Of points that are carried: how a fraction is rounded; NULL: not, so that the units of the table must hold it';
COMMENT ON COLUMN table_part.first_place IS 'Of a place: the first that is ranked here';
COMMENT ON COLUMN table_part.last_place IS 'Of a place: the last that is ranked here';
COMMENT ON COLUMN table_part.left_out_from_place IS 'Of a place: matches against clubs from this place of that table on are left out; NULL where all count';
COMMENT ON COLUMN table_part.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN table_part.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN table_part.citation_id IS 'The sources that the row rests on';

-- One row a club of a table, where the matches that count are not those of its clubs alone.
CREATE TABLE table_club (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, club_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE table_club IS 'One row a club of a table, where the matches that count are not those of its clubs alone';
COMMENT ON COLUMN table_club.stage_id IS 'The stage whose table it is; its clubs are these alone';
COMMENT ON COLUMN table_club.club_id IS 'The club';
COMMENT ON COLUMN table_club.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN table_club.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN table_club.citation_id IS 'The sources that the row rests on';

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

-- One row a seed of a tournament that is not a place of the table of the seeding rule.
CREATE TABLE seed_slot (
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    seed INTEGER NOT NULL CHECK (seed >= 1),
    entrant VARCHAR NOT NULL CHECK (entrant IN ('table place', 'winner', 'loser')),
    from_stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    number INTEGER NOT NULL CHECK (number >= 1),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (tournament_id, seed),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE seed_slot IS 'One row a seed of a tournament that is not a place of the table of the seeding rule';
COMMENT ON COLUMN seed_slot.tournament_id IS 'The tournament';
COMMENT ON COLUMN seed_slot.seed IS 'The seed';
COMMENT ON COLUMN seed_slot.entrant IS 'Who takes it: a place of a table, or the winner or loser of a tie';
COMMENT ON COLUMN seed_slot.from_stage_id IS 'The stage of the table or tie';
COMMENT ON COLUMN seed_slot.number IS 'The place, or the number of the tie';
COMMENT ON COLUMN seed_slot.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN seed_slot.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN seed_slot.citation_id IS 'The sources that the row rests on';

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
    entrant VARCHAR NOT NULL CHECK (entrant IN ('seed', 'table place', 'winner', 'loser', 'allotted')),
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
COMMENT ON COLUMN bracket_slot.entrant IS 'Who takes it: a seed, a place of a table, the winner or loser of a tie, of this stage too, or the club that slot_allotment gives it';
COMMENT ON COLUMN bracket_slot.from_stage_id IS 'The stage of the table or tie; of an allotted slot the table across groups; NULL for a seed';
COMMENT ON COLUMN bracket_slot.number IS 'Seed, place, or number of the tie; of an allotted slot how many places of the table go through';
COMMENT ON COLUMN bracket_slot.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN bracket_slot.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN bracket_slot.citation_id IS 'The sources that the row rests on';

-- One row a slot of a bracket and the groups whose clubs go through: which group takes it.
CREATE TABLE slot_allotment (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    labels VARCHAR NOT NULL,
    tie_number INTEGER NOT NULL CHECK (tie_number >= 1),
    slot INTEGER NOT NULL CHECK (slot IN (1, 2)),
    label VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, labels, tie_number, slot),
    UNIQUE (stage_id, labels, label),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE slot_allotment IS 'One row a slot of a bracket and the groups whose clubs go through: which group takes it';
COMMENT ON COLUMN slot_allotment.stage_id IS 'The stage';
COMMENT ON COLUMN slot_allotment.labels IS 'Labels of the groups whose clubs go through, in order and without a space: ABCD';
COMMENT ON COLUMN slot_allotment.tie_number IS 'Number of the tie';
COMMENT ON COLUMN slot_allotment.slot IS '1 or 2';
COMMENT ON COLUMN slot_allotment.label IS 'Label of the group whose club takes it';
COMMENT ON COLUMN slot_allotment.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN slot_allotment.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN slot_allotment.citation_id IS 'The sources that the row rests on';

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

-- One row a phase of a tournament whose scorers are ranked by more than goals.
CREATE TABLE tournament_scorers (
    tournament_id VARCHAR NOT NULL REFERENCES tournament (tournament_id),
    phase VARCHAR NOT NULL,
    scorer_rule_id VARCHAR NOT NULL REFERENCES scorer_rule (scorer_rule_id),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (tournament_id, phase),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE tournament_scorers IS 'One row a phase of a tournament whose scorers are ranked by more than goals';
COMMENT ON COLUMN tournament_scorers.tournament_id IS 'The tournament';
COMMENT ON COLUMN tournament_scorers.phase IS 'The phase of its stages';
COMMENT ON COLUMN tournament_scorers.scorer_rule_id IS 'The set of rules';
COMMENT ON COLUMN tournament_scorers.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN tournament_scorers.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN tournament_scorers.citation_id IS 'The sources that the row rests on';

-- One row a thing that a club is barred from, or refuses.
CREATE TABLE club_bar (
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    barred_from VARCHAR NOT NULL CHECK (barred_from IN ('seeding', 'promotion', 'relegation')),
    passes_on BOOLEAN NOT NULL,
    reason VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, club_id, barred_from),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE club_bar IS 'One row a thing that a club is barred from, or refuses';
COMMENT ON COLUMN club_bar.season_id IS 'The season';
COMMENT ON COLUMN club_bar.club_id IS 'The club';
COMMENT ON COLUMN club_bar.barred_from IS 'What it cannot have: a seed in any tournament of the season, promotion, or relegation';
COMMENT ON COLUMN club_bar.passes_on IS 'Whether the next club takes its place; else nobody does';
COMMENT ON COLUMN club_bar.reason IS 'Why: a reserve side, a licence, its own wish';
COMMENT ON COLUMN club_bar.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN club_bar.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN club_bar.citation_id IS 'The sources that the row rests on';
