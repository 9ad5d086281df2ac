-- World Cup 1998, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-1998', 'openfootball, World Cup 1998, knock-out', 'https://github.com/openfootball/worldcup/blob/bd46a148289f9930da66c140d4d7d2325e95d387/1998--france/cup_finals.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-world-cup-1998-fifa', 'FIFA, the golden goal of 1998', 'https://www.fifa.com/worldcup/news/golden-goal-rule-applied-for-the-first-time-the-world-cup-finals-71652', NULL, 'News of FIFA: points, criteria of a group, golden goal, penalties');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-1998-knock-out-matches'),
    ('world-cup-1998-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-1998-knock-out-matches', 'openfootball-world-cup-1998'),
    ('world-cup-1998-knock-out-rules', 'rules-world-cup-1998-fifa');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-1998-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-1998', 'world-cup', '1998', 'world-cup-1998-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-1998', 'world-cup-1998', 'World Cup 1998', 1, 'world-cup-1998-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('world-cup-1998-tie', 1, 'world-cup-1998-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, sudden_death, citation_id) VALUES
    ('world-cup-1998-tie', 1, 'aggregate', NULL, 'world-cup-1998-knock-out-rules'),
    ('world-cup-1998-tie', 2, 'extra time', 'golden goal', 'world-cup-1998-knock-out-rules'),
    ('world-cup-1998-tie', 3, 'penalties', NULL, 'world-cup-1998-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('world-cup-1998-round-of-16', 'world-cup-1998', 'round of 16', 11, 'knock-out', 'knock-out', 'world-cup-1998-tie', 'world-cup-1998-knock-out-matches'),
    ('world-cup-1998-quarter-finals', 'world-cup-1998', 'quarter-finals', 12, 'knock-out', 'knock-out', 'world-cup-1998-tie', 'world-cup-1998-knock-out-matches'),
    ('world-cup-1998-semi-finals', 'world-cup-1998', 'semi-finals', 13, 'knock-out', 'knock-out', 'world-cup-1998-tie', 'world-cup-1998-knock-out-matches'),
    ('world-cup-1998-match-for-third-place', 'world-cup-1998', 'match for third place', 14, 'knock-out', 'knock-out', 'world-cup-1998-tie', 'world-cup-1998-knock-out-matches'),
    ('world-cup-1998-final', 'world-cup-1998', 'final', 15, 'knock-out', 'knock-out', 'world-cup-1998-tie', 'world-cup-1998-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('world-cup-1998-quarter-finals', 1, 'winners', 'world-cup-1998-round-of-16', 8, 'world-cup-1998-knock-out-matches'),
    ('world-cup-1998-semi-finals', 1, 'winners', 'world-cup-1998-quarter-finals', 4, 'world-cup-1998-knock-out-matches'),
    ('world-cup-1998-match-for-third-place', 1, 'losers', 'world-cup-1998-semi-finals', 2, 'world-cup-1998-knock-out-matches'),
    ('world-cup-1998-final', 1, 'winners', 'world-cup-1998-semi-finals', 2, 'world-cup-1998-knock-out-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('world-cup-1998', 'world-cup-1998-final', 'world-cup-1998-knock-out-matches');
