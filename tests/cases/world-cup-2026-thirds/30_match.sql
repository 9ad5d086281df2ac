-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'world-cup-2026-group-' || stage || '-' || home || '-' || away AS match_id,
    'world-cup-2026-group-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    'canada' NOT IN (home, away) AND 'mexico' NOT IN (home, away) AND 'united-states' NOT IN (home, away) AS is_neutral,
    home_goals,
    away_goals,
    'world-cup-2026-thirds-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO fair_play (stage_id, club_id, penalty_points, citation_id) VALUES
    ('world-cup-2026-thirds', 'ghana', 3, 'world-cup-2026-thirds-cards'),
    ('world-cup-2026-thirds', 'ecuador', 5, 'world-cup-2026-thirds-cards');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, citation_id) VALUES
    ('world-cup-2026-tie', 1, 'fixed bracket', 'world-cup-2026-thirds-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('world-cup-2026-tie', 1, 'aggregate', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-tie', 2, 'extra time', 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-tie', 3, 'penalties', 'world-cup-2026-thirds-rules');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('world-cup-2026-round-of-32', 'world-cup-2026', 'round of 32', 14, 'knock-out', 'knock-out', 'world-cup-2026-tie', 'world-cup-2026-thirds-matches');
INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('world-cup-2026-round-of-32', 73, 1, 'table place', 'world-cup-2026-group-a', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 73, 2, 'table place', 'world-cup-2026-group-b', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 74, 1, 'table place', 'world-cup-2026-group-e', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 74, 2, 'allotted', 'world-cup-2026-thirds', 8, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 75, 1, 'table place', 'world-cup-2026-group-f', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 75, 2, 'table place', 'world-cup-2026-group-c', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 76, 1, 'table place', 'world-cup-2026-group-c', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 76, 2, 'table place', 'world-cup-2026-group-f', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 77, 1, 'table place', 'world-cup-2026-group-i', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 77, 2, 'allotted', 'world-cup-2026-thirds', 8, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 78, 1, 'table place', 'world-cup-2026-group-e', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 78, 2, 'table place', 'world-cup-2026-group-i', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 79, 1, 'table place', 'world-cup-2026-group-a', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 79, 2, 'allotted', 'world-cup-2026-thirds', 8, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 80, 1, 'table place', 'world-cup-2026-group-l', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 80, 2, 'allotted', 'world-cup-2026-thirds', 8, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 81, 1, 'table place', 'world-cup-2026-group-d', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 81, 2, 'allotted', 'world-cup-2026-thirds', 8, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 82, 1, 'table place', 'world-cup-2026-group-g', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 82, 2, 'allotted', 'world-cup-2026-thirds', 8, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 83, 1, 'table place', 'world-cup-2026-group-k', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 83, 2, 'table place', 'world-cup-2026-group-l', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 84, 1, 'table place', 'world-cup-2026-group-h', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 84, 2, 'table place', 'world-cup-2026-group-j', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 85, 1, 'table place', 'world-cup-2026-group-b', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 85, 2, 'allotted', 'world-cup-2026-thirds', 8, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 86, 1, 'table place', 'world-cup-2026-group-j', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 86, 2, 'table place', 'world-cup-2026-group-h', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 87, 1, 'table place', 'world-cup-2026-group-k', 1, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 87, 2, 'allotted', 'world-cup-2026-thirds', 8, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 88, 1, 'table place', 'world-cup-2026-group-d', 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 88, 2, 'table place', 'world-cup-2026-group-g', 2, 'world-cup-2026-thirds-rules');
-- The thirds of a line stand in the order of the winners whom they meet: A, B, D, E, G, I, K, L.
INSERT INTO slot_allotment (stage_id, labels, tie_number, slot, label, citation_id)
SELECT
    'world-cup-2026-round-of-32' AS stage_id,
    a.labels,
    w.tie_number,
    2 AS slot,
    SUBSTR(a.thirds, w.place, 1) AS label,
    'world-cup-2026-annex-c' AS citation_id
FROM read_csv('allotment.csv', header = TRUE) AS a
CROSS JOIN (VALUES (1, 79), (2, 85), (3, 81), (4, 74), (5, 82), (6, 77), (7, 87), (8, 80)) AS w (place, tie_number);
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('world-cup-2026-round-of-32', 1, 'table places', 'world-cup-2026-group-a', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 2, 'table places', 'world-cup-2026-group-b', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 3, 'table places', 'world-cup-2026-group-c', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 4, 'table places', 'world-cup-2026-group-d', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 5, 'table places', 'world-cup-2026-group-e', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 6, 'table places', 'world-cup-2026-group-f', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 7, 'table places', 'world-cup-2026-group-g', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 8, 'table places', 'world-cup-2026-group-h', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 9, 'table places', 'world-cup-2026-group-i', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 10, 'table places', 'world-cup-2026-group-j', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 11, 'table places', 'world-cup-2026-group-k', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 12, 'table places', 'world-cup-2026-group-l', 2, 1, 2, 'world-cup-2026-thirds-rules'),
    ('world-cup-2026-round-of-32', 13, 'table places', 'world-cup-2026-thirds', 8, 1, 8, 'world-cup-2026-thirds-rules');
