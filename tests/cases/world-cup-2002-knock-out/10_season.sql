-- World Cup 2002, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-2002', 'openfootball, World Cup 2002, knock-out', 'https://github.com/openfootball/worldcup/blob/bd46a148289f9930da66c140d4d7d2325e95d387/2002--south-korea-n-japan/cup_finals.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win'),
    ('rules-world-cup-2002-soccertimes', 'Soccer Times, tie-breaking of 2002', 'http://www.soccertimes.com/worldcup/2002/tiebreakers.htm', NULL, 'A page with the criteria of a group'),
    ('rules-world-cup-2002-standard', 'Der Standard, the golden goal of 2002', 'http://derstandard.at/982468/Golden-Goal', NULL, 'News of 2002 on the knock-out');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-2002-knock-out-matches'),
    ('world-cup-2002-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-2002-knock-out-matches', 'openfootball-world-cup-2002'),
    ('world-cup-2002-knock-out-rules', 'rules-three-points'),
    ('world-cup-2002-knock-out-rules', 'rules-world-cup-2002-soccertimes'),
    ('world-cup-2002-knock-out-rules', 'rules-world-cup-2002-standard');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-2002-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-2002', 'world-cup', '2002', 'world-cup-2002-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-2002', 'world-cup-2002', 'World Cup 2002', 1, 'world-cup-2002-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('world-cup-2002-tie', 1, 'world-cup-2002-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, sudden_death, citation_id) VALUES
    ('world-cup-2002-tie', 1, 'aggregate', NULL, 'world-cup-2002-knock-out-rules'),
    ('world-cup-2002-tie', 2, 'extra time', 'golden goal', 'world-cup-2002-knock-out-rules'),
    ('world-cup-2002-tie', 3, 'penalties', NULL, 'world-cup-2002-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('world-cup-2002-round-of-16', 'world-cup-2002', 'round of 16', 11, 'knock-out', 'knock-out', 'world-cup-2002-tie', 'world-cup-2002-knock-out-matches'),
    ('world-cup-2002-quarter-finals', 'world-cup-2002', 'quarter-finals', 12, 'knock-out', 'knock-out', 'world-cup-2002-tie', 'world-cup-2002-knock-out-matches'),
    ('world-cup-2002-semi-finals', 'world-cup-2002', 'semi-finals', 13, 'knock-out', 'knock-out', 'world-cup-2002-tie', 'world-cup-2002-knock-out-matches'),
    ('world-cup-2002-match-for-third-place', 'world-cup-2002', 'match for third place', 14, 'knock-out', 'knock-out', 'world-cup-2002-tie', 'world-cup-2002-knock-out-matches'),
    ('world-cup-2002-final', 'world-cup-2002', 'final', 15, 'knock-out', 'knock-out', 'world-cup-2002-tie', 'world-cup-2002-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('world-cup-2002-quarter-finals', 1, 'winners', 'world-cup-2002-round-of-16', 8, 'world-cup-2002-knock-out-matches'),
    ('world-cup-2002-semi-finals', 1, 'winners', 'world-cup-2002-quarter-finals', 4, 'world-cup-2002-knock-out-matches'),
    ('world-cup-2002-match-for-third-place', 1, 'losers', 'world-cup-2002-semi-finals', 2, 'world-cup-2002-knock-out-matches'),
    ('world-cup-2002-final', 1, 'winners', 'world-cup-2002-semi-finals', 2, 'world-cup-2002-knock-out-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('world-cup-2002', 'world-cup-2002-final', 'world-cup-2002-knock-out-matches');
