-- A worked example of the Euro 2024 rules: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, description) VALUES
    ('baum-euro-2024', 'Hermann Baum, example of the Euro 2024 rules', 'https://hermann-baum.de/excel/UEFA_EURO/en/Example.php', 'Worked example with assumed results'),
    ('uefa-regulations-2022-24', 'UEFA, regulations of the Euro 2022-24, article 15', 'https://documents.uefa.com/r/Regulations-of-the-UEFA-European-Football-Championship-2022-24/Article-15-Equality-of-points-qualifying-group-stage-Online', 'Official text for the qualifying groups of the same edition');

INSERT INTO citation (citation_id) VALUES
    ('euro-2024-worked-example-matches'),
    ('euro-2024-worked-example-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2024-worked-example-matches', 'baum-euro-2024'),
    ('euro-2024-worked-example-rules', 'uefa-regulations-2022-24'),
    ('euro-2024-worked-example-rules', 'baum-euro-2024');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro-2024-worked-example', 'Worked example of the Euro 2024 rules', 'euro-2024-worked-example-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2024-worked-example', 'euro-2024-worked-example', '2024', 'euro-2024-worked-example-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2024-worked-example', 'euro-2024-worked-example', 'Worked example', 1, 'euro-2024-worked-example-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('euro-2024-worked-example-group', 3, 1, 'block', 'euro-2024-worked-example-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('euro-2024-worked-example-group', 1, 'points', 'euro-2024-worked-example-rules'),
    ('euro-2024-worked-example-group', 2, 'head-to-head points', 'euro-2024-worked-example-rules'),
    ('euro-2024-worked-example-group', 3, 'head-to-head goal difference', 'euro-2024-worked-example-rules'),
    ('euro-2024-worked-example-group', 4, 'head-to-head goals for', 'euro-2024-worked-example-rules'),
    ('euro-2024-worked-example-group', 5, 'goal difference', 'euro-2024-worked-example-rules'),
    ('euro-2024-worked-example-group', 6, 'goals for', 'euro-2024-worked-example-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-2024-worked-example-group-f', 'euro-2024-worked-example', 'group F', 6, 'group stage', 'league', 'euro-2024-worked-example-group', 'euro-2024-worked-example-matches');
