-- Major League Soccer 2018: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-mls-2018', 'openfootball, Major League Soccer 2018', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/north-america/major-league-soccer/2018_mls.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('newyorkredbulls-2018', 'New York Red Bulls, standings of 2018', 'https://www.newyorkredbulls.com/standings', NULL, 'Tables of both conferences after 34 matches'),
    ('rules-mls-2018-site', 'mlssoccer.com, tiebreakers of 2018', 'https://www.mlssoccer.com/news/playoff-qualification-tiebreakers', NULL, 'The rules of the league: points, nine criteria');

INSERT INTO citation (citation_id) VALUES
    ('mls-2018-matches'),
    ('mls-2018-table'),
    ('mls-2018-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('mls-2018-matches', 'openfootball-mls-2018'),
    ('mls-2018-table', 'newyorkredbulls-2018'),
    ('mls-2018-rules', 'rules-mls-2018-site');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('mls', 'Major League Soccer', 'mls-2018-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('mls-2018', 'mls', '2018', 'mls-2018-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('mls-2018', 'mls-2018', 'Major League Soccer 2018', 1, 'mls-2018-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('mls-2018', 3, 1, 'mls-2018-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, citation_id) VALUES
    ('mls-2018', 1, 'points', NULL, NULL, 'mls-2018-rules'),
    ('mls-2018', 2, 'wins', NULL, NULL, 'mls-2018-rules'),
    ('mls-2018', 3, 'goal difference', NULL, NULL, 'mls-2018-rules'),
    ('mls-2018', 4, 'goals for', NULL, NULL, 'mls-2018-rules'),
    ('mls-2018', 5, 'stated figure', 'disciplinary points', 'lower', 'mls-2018-rules'),
    ('mls-2018', 6, 'away goal difference', NULL, NULL, 'mls-2018-rules'),
    ('mls-2018', 7, 'away goals for', NULL, NULL, 'mls-2018-rules'),
    ('mls-2018', 8, 'home goal difference', NULL, NULL, 'mls-2018-rules'),
    ('mls-2018', 9, 'home goals for', NULL, NULL, 'mls-2018-rules'),
    ('mls-2018', 10, 'drawing of lots', NULL, NULL, 'mls-2018-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, citation_id) VALUES
    ('mls-2018-regular-season', 'mls-2018', 'regular season', 1, 'regular season', 'league', 'mls-2018', 34, 'mls-2018-matches'),
    ('mls-2018-eastern-conference', 'mls-2018', 'Eastern Conference', 2, 'Eastern Conference', 'table', 'mls-2018', NULL, 'mls-2018-matches'),
    ('mls-2018-western-conference', 'mls-2018', 'Western Conference', 3, 'Western Conference', 'table', 'mls-2018', NULL, 'mls-2018-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('mls-2018-eastern-conference', 'mls-2018-regular-season', 'matches', 'mls-2018-rules'),
    ('mls-2018-western-conference', 'mls-2018-regular-season', 'matches', 'mls-2018-rules');
