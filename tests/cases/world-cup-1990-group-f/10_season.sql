-- World Cup 1990, group F: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-world-cup-1990', 'openfootball, World Cup 1990', 'https://github.com/openfootball/worldcup/blob/48438a3d796d82d4657a4b169acb7e47d4ded9ef/1990--italy/cup.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('latimes-1990', 'Los Angeles Times, 22 June 1990', 'https://www.latimes.com/archives/la-xpm-1990-06-22-sp-244-story.html', NULL, 'Report on the drawing of lots');

INSERT INTO citation (citation_id) VALUES
    ('world-cup-1990-group-f-matches'),
    ('world-cup-1990-group-f-rules'),
    ('world-cup-1990-group-f-lots');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('world-cup-1990-group-f-matches', 'openfootball-world-cup-1990'),
    ('world-cup-1990-group-f-rules', 'latimes-1990'),
    ('world-cup-1990-group-f-lots', 'latimes-1990');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('world-cup', 'World Cup', 'world-cup-1990-group-f-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('world-cup-1990', 'world-cup', '1990', 'world-cup-1990-group-f-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('world-cup-1990', 'world-cup-1990', 'World Cup 1990', 1, 'world-cup-1990-group-f-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('world-cup-1990-group', 2, 1, 'world-cup-1990-group-f-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, basis, note, citation_id) VALUES
    ('world-cup-1990-group', 1, 'points', 'stated', NULL, 'world-cup-1990-group-f-rules'),
    ('world-cup-1990-group', 2, 'goal difference', 'derived', 'No list of 1990 was read; the three criteria before the lots are level here', 'world-cup-1990-group-f-rules'),
    ('world-cup-1990-group', 3, 'goals for', 'derived', 'No list of 1990 was read; the three criteria before the lots are level here', 'world-cup-1990-group-f-rules'),
    ('world-cup-1990-group', 4, 'drawing of lots', 'stated', NULL, 'world-cup-1990-group-f-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('world-cup-1990-group-f', 'world-cup-1990', 'group F', 6, 'group stage', 'league', 'world-cup-1990-group', 'world-cup-1990-group-f-matches');
