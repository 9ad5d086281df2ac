-- Austrian Bundesliga 2019-20: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rsssf-austria-2019-20', 'RSSSF, Austria 2019-20', 'https://github.com/rsssf/austria/blob/eaa1a81728b36d42ec9c06ac53296213e6772810/tables/oost2020.txt', NULL, 'Results and tables by A. Kutschera and others, a copy in plain text'),
    ('kurier-points-halved', 'Kurier, the table with halved points', 'https://kurier.at/sport/fussball/die-wahre-tabelle-rapid-und-sturm-bleiben-bei-vier-zaehlern/400107293', NULL, 'Says how points are halved, and what the half is worth when clubs are level');

INSERT INTO citation (citation_id) VALUES
    ('austria-2019-20-matches'),
    ('austria-2019-20-rules'),
    ('austria-2019-20-table');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('austria-2019-20-matches', 'rsssf-austria-2019-20'),
    ('austria-2019-20-rules', 'rsssf-austria-2019-20'),
    ('austria-2019-20-rules', 'kurier-points-halved'),
    ('austria-2019-20-table', 'rsssf-austria-2019-20');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('austrian-bundesliga', 'Austrian Bundesliga', 'Austria', 1, 'austria-2019-20-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('austrian-bundesliga-2019-20', 'austrian-bundesliga', '2019-20', 'austria-2019-20-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('austrian-bundesliga-2019-20', 'austrian-bundesliga-2019-20', 'Austrian Bundesliga 2019-20', 1, 'austria-2019-20-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('austrian-bundesliga-2019-20', 3, 1, 'austria-2019-20-rules'),
    ('austrian-bundesliga-2019-20-play-off', 3, 1, 'austria-2019-20-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('austrian-bundesliga-2019-20', 1, 'points', 'austria-2019-20-rules'),
    ('austrian-bundesliga-2019-20', 2, 'goal difference', 'austria-2019-20-rules'),
    ('austrian-bundesliga-2019-20', 3, 'goals for', 'austria-2019-20-rules'),
    ('austrian-bundesliga-2019-20-play-off', 1, 'points', 'austria-2019-20-rules'),
    ('austrian-bundesliga-2019-20-play-off', 2, 'rounding', 'austria-2019-20-rules'),
    ('austrian-bundesliga-2019-20-play-off', 3, 'goal difference', 'austria-2019-20-rules'),
    ('austrian-bundesliga-2019-20-play-off', 4, 'goals for', 'austria-2019-20-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('austrian-bundesliga-2019-20-regular-season', 'austrian-bundesliga-2019-20', 'regular season', 1, 'regular season', 'league', 'austrian-bundesliga-2019-20', 'austria-2019-20-matches'),
    ('austrian-bundesliga-2019-20-championship-play-off', 'austrian-bundesliga-2019-20', 'championship play-off', 2, 'championship play-off', 'league', 'austrian-bundesliga-2019-20-play-off', 'austria-2019-20-matches'),
    ('austrian-bundesliga-2019-20-relegation-play-off', 'austrian-bundesliga-2019-20', 'relegation play-off', 3, 'relegation play-off', 'league', 'austrian-bundesliga-2019-20-play-off', 'austria-2019-20-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, divisor, rounding, citation_id) VALUES
    ('austrian-bundesliga-2019-20-championship-play-off', 'austrian-bundesliga-2019-20-regular-season', 'points and goals', 2, 'down', 'austria-2019-20-rules'),
    ('austrian-bundesliga-2019-20-relegation-play-off', 'austrian-bundesliga-2019-20-regular-season', 'points and goals', 2, 'down', 'austria-2019-20-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('austrian-bundesliga-2019-20', 'austrian-bundesliga-2019-20-championship-play-off', 'austria-2019-20-matches');
