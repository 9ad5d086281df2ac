-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'euro-2016-group-' || stage || '-' || home || '-' || away AS match_id,
    'euro-2016-group-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    'france' NOT IN (home, away) AS is_neutral,
    home_goals,
    away_goals,
    'euro-2016-thirds-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO tie_rule (tie_rule_id, legs, pairing, citation_id) VALUES
    ('euro-2016-tie', 1, 'fixed bracket', 'euro-2016-thirds-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('euro-2016-tie', 1, 'aggregate', 'euro-2016-thirds-rules'),
    ('euro-2016-tie', 2, 'extra time', 'euro-2016-thirds-rules'),
    ('euro-2016-tie', 3, 'penalties', 'euro-2016-thirds-rules');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('euro-2016-round-of-16', 'euro-2016', 'round of 16', 8, 'knock-out', 'knock-out', 'euro-2016-tie', 'euro-2016-thirds-matches');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('euro-2016-round-of-16', 1, 1, 'table place', 'euro-2016-group-a', 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 1, 2, 'table place', 'euro-2016-group-c', 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 2, 1, 'table place', 'euro-2016-group-d', 1, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 2, 2, 'allotted', 'euro-2016-thirds', 4, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 3, 1, 'table place', 'euro-2016-group-b', 1, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 3, 2, 'allotted', 'euro-2016-thirds', 4, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 4, 1, 'table place', 'euro-2016-group-f', 1, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 4, 2, 'table place', 'euro-2016-group-e', 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 5, 1, 'table place', 'euro-2016-group-c', 1, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 5, 2, 'allotted', 'euro-2016-thirds', 4, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 6, 1, 'table place', 'euro-2016-group-e', 1, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 6, 2, 'table place', 'euro-2016-group-d', 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 7, 1, 'table place', 'euro-2016-group-a', 1, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 7, 2, 'allotted', 'euro-2016-thirds', 4, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 8, 1, 'table place', 'euro-2016-group-b', 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 8, 2, 'table place', 'euro-2016-group-f', 2, 'euro-2016-thirds-rules');
INSERT INTO slot_allotment (stage_id, labels, tie_number, slot, label, citation_id) VALUES
    ('euro-2016-round-of-16', 'BCEF', 2, 2, 'F', 'euro-2016-thirds-table'),
    ('euro-2016-round-of-16', 'BCEF', 3, 2, 'C', 'euro-2016-thirds-table'),
    ('euro-2016-round-of-16', 'BCEF', 5, 2, 'B', 'euro-2016-thirds-table'),
    ('euro-2016-round-of-16', 'BCEF', 7, 2, 'E', 'euro-2016-thirds-table');
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('euro-2016-round-of-16', 1, 'table places', 'euro-2016-group-a', 2, 1, 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 2, 'table places', 'euro-2016-group-b', 2, 1, 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 3, 'table places', 'euro-2016-group-c', 2, 1, 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 4, 'table places', 'euro-2016-group-d', 2, 1, 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 5, 'table places', 'euro-2016-group-e', 2, 1, 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 6, 'table places', 'euro-2016-group-f', 2, 1, 2, 'euro-2016-thirds-rules'),
    ('euro-2016-round-of-16', 7, 'table places', 'euro-2016-thirds', 4, 1, 4, 'euro-2016-thirds-rules');
