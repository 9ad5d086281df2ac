-- World Cup 2014, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-2014', 'openfootball, World Cup 2014, knock-out', 'https://github.com/openfootball/worldcup/blob/0f6c74e47ab5546261780879d299d1be2a7a41ba/2014--brazil/cup_finals.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-2014-knock-out-matches');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-2014-knock-out-matches', 'openfootball-world-cup-2014');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-2014-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-2014', 'world-cup', '2014', 'world-cup-2014-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-2014', 'world-cup-2014', 'World Cup 2014', 1, 'world-cup-2014-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, citation_id) VALUES
    ('world-cup-2014-tie', 1, 'fixed bracket', 'world-cup-2014-knock-out-matches');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('world-cup-2014-tie', 1, 'aggregate', 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-tie', 2, 'extra time', 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-tie', 3, 'penalties', 'world-cup-2014-knock-out-matches');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('world-cup-2014-round-of-16', 'world-cup-2014', 'round of 16', 11, 'knock-out', 'knock-out', 'world-cup-2014-tie', 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-quarter-finals', 'world-cup-2014', 'quarter-finals', 12, 'knock-out', 'knock-out', 'world-cup-2014-tie', 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-semi-finals', 'world-cup-2014', 'semi-finals', 13, 'knock-out', 'knock-out', 'world-cup-2014-tie', 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-match-for-third-place', 'world-cup-2014', 'match for third place', 14, 'knock-out', 'knock-out', 'world-cup-2014-tie', 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-final', 'world-cup-2014', 'final', 15, 'knock-out', 'knock-out', 'world-cup-2014-tie', 'world-cup-2014-knock-out-matches');

INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('world-cup-2014-quarter-finals', 57, 1, 'winner', 'world-cup-2014-round-of-16', 49, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-quarter-finals', 57, 2, 'winner', 'world-cup-2014-round-of-16', 50, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-quarter-finals', 58, 1, 'winner', 'world-cup-2014-round-of-16', 53, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-quarter-finals', 58, 2, 'winner', 'world-cup-2014-round-of-16', 54, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-quarter-finals', 59, 1, 'winner', 'world-cup-2014-round-of-16', 51, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-quarter-finals', 59, 2, 'winner', 'world-cup-2014-round-of-16', 52, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-quarter-finals', 60, 1, 'winner', 'world-cup-2014-round-of-16', 55, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-quarter-finals', 60, 2, 'winner', 'world-cup-2014-round-of-16', 56, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-semi-finals', 61, 1, 'winner', 'world-cup-2014-quarter-finals', 57, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-semi-finals', 61, 2, 'winner', 'world-cup-2014-quarter-finals', 58, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-semi-finals', 62, 1, 'winner', 'world-cup-2014-quarter-finals', 59, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-semi-finals', 62, 2, 'winner', 'world-cup-2014-quarter-finals', 60, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-match-for-third-place', 63, 1, 'loser', 'world-cup-2014-semi-finals', 61, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-match-for-third-place', 63, 2, 'loser', 'world-cup-2014-semi-finals', 62, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-final', 64, 1, 'winner', 'world-cup-2014-semi-finals', 61, 'world-cup-2014-knock-out-matches'),
    ('world-cup-2014-final', 64, 2, 'winner', 'world-cup-2014-semi-finals', 62, 'world-cup-2014-knock-out-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('world-cup-2014', 'world-cup-2014-final', 'world-cup-2014-knock-out-matches');
