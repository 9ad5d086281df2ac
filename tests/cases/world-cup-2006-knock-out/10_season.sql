-- World Cup 2006, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-2006', 'openfootball, World Cup 2006, knock-out', 'https://github.com/openfootball/worldcup/blob/48438a3d796d82d4657a4b169acb7e47d4ded9ef/2006--germany/cup_finals.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-2006-knock-out-matches');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-2006-knock-out-matches', 'openfootball-world-cup-2006');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-2006-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-2006', 'world-cup', '2006', 'world-cup-2006-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-2006', 'world-cup-2006', 'World Cup 2006', 1, 'world-cup-2006-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('world-cup-2006-tie', 1, 'world-cup-2006-knock-out-matches');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('world-cup-2006-tie', 1, 'aggregate', 'world-cup-2006-knock-out-matches'),
    ('world-cup-2006-tie', 2, 'extra time', 'world-cup-2006-knock-out-matches'),
    ('world-cup-2006-tie', 3, 'penalties', 'world-cup-2006-knock-out-matches');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('world-cup-2006-round-of-16', 'world-cup-2006', 'round of 16', 11, 'knock-out', 'knock-out', 'world-cup-2006-tie', 'world-cup-2006-knock-out-matches'),
    ('world-cup-2006-quarter-finals', 'world-cup-2006', 'quarter-finals', 12, 'knock-out', 'knock-out', 'world-cup-2006-tie', 'world-cup-2006-knock-out-matches'),
    ('world-cup-2006-semi-finals', 'world-cup-2006', 'semi-finals', 13, 'knock-out', 'knock-out', 'world-cup-2006-tie', 'world-cup-2006-knock-out-matches'),
    ('world-cup-2006-match-for-third-place', 'world-cup-2006', 'match for third place', 14, 'knock-out', 'knock-out', 'world-cup-2006-tie', 'world-cup-2006-knock-out-matches'),
    ('world-cup-2006-final', 'world-cup-2006', 'final', 15, 'knock-out', 'knock-out', 'world-cup-2006-tie', 'world-cup-2006-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('world-cup-2006-quarter-finals', 1, 'winners', 'world-cup-2006-round-of-16', 8, 'world-cup-2006-knock-out-matches'),
    ('world-cup-2006-semi-finals', 1, 'winners', 'world-cup-2006-quarter-finals', 4, 'world-cup-2006-knock-out-matches'),
    ('world-cup-2006-match-for-third-place', 1, 'losers', 'world-cup-2006-semi-finals', 2, 'world-cup-2006-knock-out-matches'),
    ('world-cup-2006-final', 1, 'winners', 'world-cup-2006-semi-finals', 2, 'world-cup-2006-knock-out-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('world-cup-2006', 'world-cup-2006-final', 'world-cup-2006-knock-out-matches');
