-- Primeira Liga 2024-25: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-portugal-2024-25', 'openfootball, Primeira Liga 2024-25', 'https://github.com/openfootball/europe/blob/159d7367f7d82748682f0225096e5ef48bbaf49d/portugal/2024-25_pt1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('predicd-primeira-liga-2024-25', 'predicd, Primeira Liga 2024-25', 'https://www.predicd.com/en/football/league/4344', NULL, 'Final table'),
    ('dnoticias-2025-05-17', 'DNotícias, Farense go down', 'https://www.dnoticias.pt/2025/5/17/449295-farense-desce-a-ii-liga-avs-no-play-off-de-manutencao/', NULL, 'The last places, and what parted AVS and Farense'),
    ('rules-portugal-2021-abola', 'A Bola, away goals no longer count', 'https://abola.pt/futebol/noticias/no-confronto-direto-pelo-topo-criterio-dos-golos-fora-nao-conta-2023080814581410525', NULL, 'An article of April 2023: away goals were abolished in the season before'),
    ('rules-portugal-2021-maisfutebol', 'Maisfutebol, article 17 of the regulation', 'https://maisfutebol.iol.pt/classico/liga/benfica-e-fc-porto-anulam-se-no-confronto-direto-os-criterios-de-desempate', NULL, 'An article of April 2023 with the criteria and the decider between two clubs'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('liga-portugal-2024-25-matches'),
    ('liga-portugal-2024-25-table'),
    ('liga-portugal-2024-25-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-portugal-2024-25-matches', 'openfootball-portugal-2024-25'),
    ('liga-portugal-2024-25-table', 'predicd-primeira-liga-2024-25'),
    ('liga-portugal-2024-25-table', 'dnoticias-2025-05-17'),
    ('liga-portugal-2024-25-rules', 'rules-portugal-2021-abola'),
    ('liga-portugal-2024-25-rules', 'rules-portugal-2021-maisfutebol'),
    ('liga-portugal-2024-25-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('primeira-liga', 'Primeira Liga', 'Portugal', 1, 'liga-portugal-2024-25-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-portugal-2024-25', 'primeira-liga', '2024-25', 'liga-portugal-2024-25-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('liga-portugal-2024-25', 'liga-portugal-2024-25', 'Primeira Liga 2024-25', 1, 'liga-portugal-2024-25-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('liga-portugal-2024-25', 3, 1, 'liga-portugal-2024-25-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, citation_id) VALUES
    ('liga-portugal-2024-25', 1, 'points', NULL, 'liga-portugal-2024-25-rules'),
    ('liga-portugal-2024-25', 2, 'head-to-head points', NULL, 'liga-portugal-2024-25-rules'),
    ('liga-portugal-2024-25', 3, 'head-to-head goal difference', NULL, 'liga-portugal-2024-25-rules'),
    ('liga-portugal-2024-25', 4, 'goal difference', NULL, 'liga-portugal-2024-25-rules'),
    ('liga-portugal-2024-25', 5, 'wins', NULL, 'liga-portugal-2024-25-rules'),
    ('liga-portugal-2024-25', 6, 'goals for', NULL, 'liga-portugal-2024-25-rules'),
    ('liga-portugal-2024-25', 7, 'play-off', 2, 'liga-portugal-2024-25-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('liga-portugal-2024-25-league', 'liga-portugal-2024-25', 'league', 1, 'league', 'league', 'liga-portugal-2024-25', 'liga-portugal-2024-25-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('liga-portugal-2024-25', 'liga-portugal-2024-25-league', 'liga-portugal-2024-25-matches');
