-- The tables that the next files fill from the files of data. They are gone when the season has been built; what stays
-- is what the files after 20 state. Texts stand here as the files have them.

-- One row a match as a file has it.
CREATE TEMP TABLE played (
    file VARCHAR,
    row INTEGER, -- its place in the file; a header is not counted
    competition VARCHAR,
    season VARCHAR,
    tournament VARCHAR,
    stage VARCHAR, -- the words of the file: a round, a group, a matchday
    match_date DATE,
    date_text VARCHAR,
    home VARCHAR,
    away VARCHAR,
    home_goals VARCHAR, -- of 90 minutes
    away_goals VARCHAR,
    home_after_extra_time VARCHAR, -- with those of 90 minutes
    away_after_extra_time VARCHAR,
    is_after_extra_time BOOLEAN, -- whether home_goals and away_goals are those after extra time, since the file has no others
    home_kicks VARCHAR, -- of the shoot-out
    away_kicks VARCHAR,
    shoot_out_winner VARCHAR, -- home or away, where the file has no kicks
    is_neutral BOOLEAN,
    status VARCHAR, -- a word with awarded, cancelled, annulled, postponed or abandoned in it says so; any other says nothing
    note VARCHAR,
    is_mixed BOOLEAN, -- whether no file says which of its matches are of a league and which of a knock-out
    ref VARCHAR -- by which `scored` speaks of it
);

-- One row a goal as a file has it.
CREATE TEMP TABLE scored (
    file VARCHAR,
    row INTEGER,
    ref VARCHAR,
    club VARCHAR, -- that it counts for
    player VARCHAR,
    person VARCHAR, -- what tells him from others of his name; NULL where the file has nothing
    minute VARCHAR, -- 45, or 45+2
    is_own_goal BOOLEAN,
    is_penalty BOOLEAN
);

-- One row a further name of a club.
CREATE TEMP TABLE also_named (club VARCHAR, alias VARCHAR);

-- One row a place in a table that a file prints.
CREATE TEMP TABLE printed (
    file VARCHAR,
    row INTEGER,
    competition VARCHAR,
    season VARCHAR,
    stage VARCHAR,
    club VARCHAR,
    position VARCHAR,
    played VARCHAR,
    won VARCHAR,
    drawn VARCHAR,
    lost VARCHAR,
    goals_for VARCHAR,
    goals_against VARCHAR,
    points VARCHAR
);

-- One row a thing that was guessed, or that is left out.
CREATE TEMP TABLE told (file VARCHAR, row INTEGER, what VARCHAR);
