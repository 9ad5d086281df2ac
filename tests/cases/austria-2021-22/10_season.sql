-- Austrian Bundesliga 2021-22: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rsssf-austria-2021-22', 'RSSSF, Austria 2021-22', 'https://github.com/rsssf/austria/blob/eaa1a81728b36d42ec9c06ac53296213e6772810/tables/oost2022.txt', NULL, 'Results and tables by A. Kutschera and others, a copy in plain text'),
    ('kurier-points-halved', 'Kurier, the table with halved points', 'https://kurier.at/sport/fussball/die-wahre-tabelle-rapid-und-sturm-bleiben-bei-vier-zaehlern/400107293', NULL, 'Says how points are halved, and what the half is worth when clubs are level');

INSERT INTO citation (citation_id) VALUES
    ('austria-2021-22-matches'),
    ('austria-2021-22-rules'),
    ('austria-2021-22-table');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('austria-2021-22-matches', 'rsssf-austria-2021-22'),
    ('austria-2021-22-rules', 'rsssf-austria-2021-22'),
    ('austria-2021-22-rules', 'kurier-points-halved'),
    ('austria-2021-22-table', 'rsssf-austria-2021-22');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('austrian-bundesliga', 'Austrian Bundesliga', 'Austria', 1, 'austria-2021-22-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('austrian-bundesliga-2021-22', 'austrian-bundesliga', '2021-22', 'austria-2021-22-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('austrian-bundesliga-2021-22', 'austrian-bundesliga-2021-22', 'Austrian Bundesliga 2021-22', 1, 'austria-2021-22-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('austrian-bundesliga-2021-22', 3, 1, 'block', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22-play-off', 3, 1, 'block', 'austria-2021-22-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('austrian-bundesliga-2021-22', 1, 'points', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22', 2, 'head-to-head points', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22', 3, 'head-to-head goal difference', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22', 4, 'head-to-head goals for', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22', 5, 'goal difference', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22', 6, 'goals for', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22-play-off', 1, 'points', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22-play-off', 2, 'rounding', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22-play-off', 3, 'head-to-head points', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22-play-off', 4, 'head-to-head goal difference', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22-play-off', 5, 'head-to-head goals for', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22-play-off', 6, 'goal difference', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22-play-off', 7, 'goals for', 'austria-2021-22-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('austrian-bundesliga-2021-22-regular-season', 'austrian-bundesliga-2021-22', 'regular season', 1, 'regular season', 'league', 'austrian-bundesliga-2021-22', 'austria-2021-22-matches'),
    ('austrian-bundesliga-2021-22-championship-play-off', 'austrian-bundesliga-2021-22', 'championship play-off', 2, 'championship play-off', 'league', 'austrian-bundesliga-2021-22-play-off', 'austria-2021-22-matches'),
    ('austrian-bundesliga-2021-22-relegation-play-off', 'austrian-bundesliga-2021-22', 'relegation play-off', 3, 'relegation play-off', 'league', 'austrian-bundesliga-2021-22-play-off', 'austria-2021-22-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, divisor, rounding, citation_id) VALUES
    ('austrian-bundesliga-2021-22-championship-play-off', 'austrian-bundesliga-2021-22-regular-season', 'points and goals', 2, 'down', 'austria-2021-22-rules'),
    ('austrian-bundesliga-2021-22-relegation-play-off', 'austrian-bundesliga-2021-22-regular-season', 'points and goals', 2, 'down', 'austria-2021-22-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('austrian-bundesliga-2021-22', 'austrian-bundesliga-2021-22-championship-play-off', 'austria-2021-22-matches');
