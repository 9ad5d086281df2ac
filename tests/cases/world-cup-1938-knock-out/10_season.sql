-- World Cup 1938, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-1938', 'openfootball, World Cup 1938', 'https://github.com/openfootball/worldcup/blob/3ae132fd7b7b0891fab5db7fe281e644da931ee9/1938--france/cup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-1938-knock-out-matches');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-1938-knock-out-matches', 'openfootball-world-cup-1938');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-1938-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-1938', 'world-cup', '1938', 'world-cup-1938-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-1938', 'world-cup-1938', 'World Cup 1938', 1, 'world-cup-1938-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, basis, note, citation_id) VALUES
    ('world-cup-1938-tie', 1, 'derived', 'Read off the matches; no regulation was read', 'world-cup-1938-knock-out-matches');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('world-cup-1938-tie', 1, 'aggregate', 'world-cup-1938-knock-out-matches'),
    ('world-cup-1938-tie', 2, 'extra time', 'world-cup-1938-knock-out-matches'),
    ('world-cup-1938-tie', 3, 'replay', 'world-cup-1938-knock-out-matches');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('world-cup-1938-first-round', 'world-cup-1938', 'first round', 11, 'knock-out', 'knock-out', 'world-cup-1938-tie', 'world-cup-1938-knock-out-matches'),
    ('world-cup-1938-quarter-finals', 'world-cup-1938', 'quarter-finals', 12, 'knock-out', 'knock-out', 'world-cup-1938-tie', 'world-cup-1938-knock-out-matches'),
    ('world-cup-1938-semi-finals', 'world-cup-1938', 'semi-finals', 13, 'knock-out', 'knock-out', 'world-cup-1938-tie', 'world-cup-1938-knock-out-matches'),
    ('world-cup-1938-match-for-third-place', 'world-cup-1938', 'match for third place', 14, 'knock-out', 'knock-out', 'world-cup-1938-tie', 'world-cup-1938-knock-out-matches'),
    ('world-cup-1938-final', 'world-cup-1938', 'final', 15, 'knock-out', 'knock-out', 'world-cup-1938-tie', 'world-cup-1938-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('world-cup-1938-semi-finals', 1, 'winners', 'world-cup-1938-quarter-finals', 4, 'world-cup-1938-knock-out-matches'),
    ('world-cup-1938-match-for-third-place', 1, 'losers', 'world-cup-1938-semi-finals', 2, 'world-cup-1938-knock-out-matches'),
    ('world-cup-1938-final', 1, 'winners', 'world-cup-1938-semi-finals', 2, 'world-cup-1938-knock-out-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('world-cup-1938', 'world-cup-1938-final', 'world-cup-1938-knock-out-matches');
