-- Austrian Bundesliga 1985-86: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rsssf-austria-1985-86', 'RSSSF, Austria 1985-86', 'https://github.com/rsssf/austria/blob/eaa1a81728b36d42ec9c06ac53296213e6772810/tables/oost86.txt', NULL, 'Results and tables by A. Kutschera and others, a copy in plain text');

INSERT INTO citation (citation_id) VALUES
    ('austria-1985-86-matches'),
    ('austria-1985-86-rules'),
    ('austria-1985-86-table');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('austria-1985-86-matches', 'rsssf-austria-1985-86'),
    ('austria-1985-86-rules', 'rsssf-austria-1985-86'),
    ('austria-1985-86-table', 'rsssf-austria-1985-86');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('austrian-bundesliga', 'Austrian Bundesliga', 'Austria', 1, 'austria-1985-86-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('austrian-bundesliga-1985-86', 'austrian-bundesliga', '1985-86', 'austria-1985-86-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('austrian-bundesliga-1985-86', 'austrian-bundesliga-1985-86', 'Austrian Bundesliga 1985-86', 1, 'austria-1985-86-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, basis, note, citation_id) VALUES
    ('austrian-bundesliga-1985-86', 2, 1, 'derived', 'Not read in a regulation: the printed tables are in this order, with two points for a win', 'austria-1985-86-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('austrian-bundesliga-1985-86', 1, 'points', 'austria-1985-86-rules'),
    ('austrian-bundesliga-1985-86', 2, 'goal difference', 'austria-1985-86-rules'),
    ('austrian-bundesliga-1985-86', 3, 'goals for', 'austria-1985-86-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('austrian-bundesliga-1985-86-autumn-season', 'austrian-bundesliga-1985-86', 'autumn season', 1, 'autumn season', 'league', 'austrian-bundesliga-1985-86', 'austria-1985-86-matches'),
    ('austrian-bundesliga-1985-86-master-play-off', 'austrian-bundesliga-1985-86', 'master play-off', 2, 'master play-off', 'league', 'austrian-bundesliga-1985-86', 'austria-1985-86-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('austrian-bundesliga-1985-86-master-play-off', 'austrian-bundesliga-1985-86-autumn-season', 'matches', 'austria-1985-86-rules');

INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('austrian-bundesliga-1985-86', 'austrian-bundesliga-1985-86-master-play-off', 'austria-1985-86-matches');
