-- Euro 2012, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2012-knock-out', 'openfootball, Euro 2012', 'https://github.com/openfootball/euro/blob/88d150a6c8db43925ea327b87e990f653c999b11/2012--poland-ukraine/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-euro-2012-calciopress', 'Calciopress, the rules of 2012', 'https://www.calciopress.net/2012/06/08/euro-uefa-2012-le-regole-per-passare-il-turno/', NULL, 'An article of June 2012: criteria of a group, shoot-out, knock-out'),
    ('worldsoccer-euro-2012', 'World Soccer, Euro 2012 diary', 'https://www.worldsoccer.com/columnists/gavin-hamilton-euro-2012-diary-june-18th-poznan-335883', NULL, 'Quotes the tie-breaking regulations'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('euro-2012-knock-out-matches'),
    ('euro-2012-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2012-knock-out-matches', 'openfootball-euro-2012-knock-out'),
    ('euro-2012-knock-out-rules', 'rules-euro-2012-calciopress'),
    ('euro-2012-knock-out-rules', 'worldsoccer-euro-2012'),
    ('euro-2012-knock-out-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2012-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2012', 'euro', '2012', 'euro-2012-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2012', 'euro-2012', 'Euro 2012', 1, 'euro-2012-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('euro-2012-tie', 1, 'euro-2012-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('euro-2012-tie', 1, 'aggregate', 'euro-2012-knock-out-rules'),
    ('euro-2012-tie', 2, 'extra time', 'euro-2012-knock-out-rules'),
    ('euro-2012-tie', 3, 'penalties', 'euro-2012-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('euro-2012-quarter-finals', 'euro-2012', 'quarter-finals', 11, 'knock-out', 'knock-out', 'euro-2012-tie', 'euro-2012-knock-out-matches'),
    ('euro-2012-semi-finals', 'euro-2012', 'semi-finals', 12, 'knock-out', 'knock-out', 'euro-2012-tie', 'euro-2012-knock-out-matches'),
    ('euro-2012-final', 'euro-2012', 'final', 13, 'knock-out', 'knock-out', 'euro-2012-tie', 'euro-2012-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('euro-2012-semi-finals', 1, 'winners', 'euro-2012-quarter-finals', 4, 'euro-2012-knock-out-matches'),
    ('euro-2012-final', 1, 'winners', 'euro-2012-semi-finals', 2, 'euro-2012-knock-out-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('euro-2012', 'euro-2012-final', 'euro-2012-knock-out-matches');
