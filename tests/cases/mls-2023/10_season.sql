-- Major League Soccer 2023: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-mls-2023', 'openfootball, Major League Soccer 2023', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/north-america/major-league-soccer/2023_mls.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('betmana-mls-2023', 'Betmana, Major League Soccer 2023', 'https://betmana.co.uk/football/leagues/usa/major_league_soccer/season-2023', NULL, 'Tables of both conferences'),
    ('wiki-mls-table-2023', '2023 Major League Soccer season table', 'https://hyperlinked.wiki/wiki.php?slug=Template:2023_Major_League_Soccer_season_table', 'CC BY-SA', 'Copy of a template of the English Wikipedia: table of all clubs');

INSERT INTO citation (citation_id) VALUES
    ('mls-2023-matches'),
    ('mls-2023-table'),
    ('mls-2023-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('mls-2023-matches', 'openfootball-mls-2023'),
    ('mls-2023-table', 'betmana-mls-2023'),
    ('mls-2023-table', 'wiki-mls-table-2023'),
    ('mls-2023-rules', 'betmana-mls-2023'),
    ('mls-2023-rules', 'wiki-mls-table-2023');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('mls', 'Major League Soccer', 'mls-2023-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('mls-2023', 'mls', '2023', 'mls-2023-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('mls-2023', 'mls-2023', 'Major League Soccer 2023', 1, 'mls-2023-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, basis, note, citation_id) VALUES
    ('mls-2023', 3, 1, 'derived', 'Not read in a regulation: the printed tables are in this order', 'mls-2023-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('mls-2023', 1, 'points', 'mls-2023-rules'),
    ('mls-2023', 2, 'wins', 'mls-2023-rules'),
    ('mls-2023', 3, 'goal difference', 'mls-2023-rules'),
    ('mls-2023', 4, 'goals for', 'mls-2023-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, citation_id) VALUES
    ('mls-2023-regular-season', 'mls-2023', 'regular season', 1, 'regular season', 'league', 'mls-2023', 34, 'mls-2023-matches'),
    ('mls-2023-eastern-conference', 'mls-2023', 'Eastern Conference', 2, 'Eastern Conference', 'table', 'mls-2023', NULL, 'mls-2023-matches'),
    ('mls-2023-western-conference', 'mls-2023', 'Western Conference', 3, 'Western Conference', 'table', 'mls-2023', NULL, 'mls-2023-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('mls-2023-eastern-conference', 'mls-2023-regular-season', 'matches', 'mls-2023-rules'),
    ('mls-2023-western-conference', 'mls-2023-regular-season', 'matches', 'mls-2023-rules');
