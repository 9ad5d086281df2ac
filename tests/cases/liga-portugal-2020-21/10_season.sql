-- Primeira Liga 2020-21: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-portugal-2020-21', 'openfootball, Primeira Liga 2020-21', 'https://github.com/openfootball/europe/blob/159d7367f7d82748682f0225096e5ef48bbaf49d/portugal/2020-21_pt1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('besoccer-primeira-liga-2020-21', 'BeSoccer, Primeira Liga after day 34', 'https://www.besoccer.com/match/gil-vicente/boavista/202184643/table', NULL, 'Final table'),
    ('rules-portugal-2019-record', 'Record, level on points in 2020', 'https://www.record.pt/futebol/futebol-nacional/liga-nos/detalhe/sp-braga-e-sporting-com-os-mesmos-pontos-quem-fica-a-frente-e-porque', NULL, 'An article of June 2020 with the criteria of the regulation'),
    ('rules-portugal-2021-abola', 'A Bola, away goals no longer count', 'https://abola.pt/futebol/noticias/no-confronto-direto-pelo-topo-criterio-dos-golos-fora-nao-conta-2023080814581410525', NULL, 'An article of April 2023: away goals were abolished in the season before'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('liga-portugal-2020-21-matches'),
    ('liga-portugal-2020-21-table'),
    ('liga-portugal-2020-21-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-portugal-2020-21-matches', 'openfootball-portugal-2020-21'),
    ('liga-portugal-2020-21-table', 'besoccer-primeira-liga-2020-21'),
    ('liga-portugal-2020-21-rules', 'rules-portugal-2019-record'),
    ('liga-portugal-2020-21-rules', 'rules-portugal-2021-abola'),
    ('liga-portugal-2020-21-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('primeira-liga', 'Primeira Liga', 'Portugal', 1, 'liga-portugal-2020-21-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-portugal-2020-21', 'primeira-liga', '2020-21', 'liga-portugal-2020-21-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('liga-portugal-2020-21', 'liga-portugal-2020-21', 'Primeira Liga 2020-21', 1, 'liga-portugal-2020-21-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_waits, citation_id) VALUES
    ('liga-portugal-2020-21', 3, 1, TRUE, 'liga-portugal-2020-21-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('liga-portugal-2020-21', 1, 'points', 'liga-portugal-2020-21-rules'),
    ('liga-portugal-2020-21', 2, 'head-to-head points', 'liga-portugal-2020-21-rules'),
    ('liga-portugal-2020-21', 3, 'head-to-head goal difference', 'liga-portugal-2020-21-rules'),
    ('liga-portugal-2020-21', 4, 'head-to-head away goals', 'liga-portugal-2020-21-rules'),
    ('liga-portugal-2020-21', 5, 'goal difference', 'liga-portugal-2020-21-rules'),
    ('liga-portugal-2020-21', 6, 'wins', 'liga-portugal-2020-21-rules'),
    ('liga-portugal-2020-21', 7, 'goals for', 'liga-portugal-2020-21-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('liga-portugal-2020-21-league', 'liga-portugal-2020-21', 'league', 1, 'league', 'league', 'liga-portugal-2020-21', 'liga-portugal-2020-21-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('liga-portugal-2020-21', 'liga-portugal-2020-21-league', 'liga-portugal-2020-21-matches');
