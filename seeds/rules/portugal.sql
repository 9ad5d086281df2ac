-- Portugal: the first level with and without away goals.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-portugal-2019-record', 'Record, level on points in 2020', 'https://www.record.pt/futebol/futebol-nacional/liga-nos/detalhe/sp-braga-e-sporting-com-os-mesmos-pontos-quem-fica-a-frente-e-porque', NULL, 'An article of June 2020 with the criteria of the regulation'),
    ('rules-portugal-2021-maisfutebol', 'Maisfutebol, article 17 of the regulation', 'https://maisfutebol.iol.pt/classico/liga/benfica-e-fc-porto-anulam-se-no-confronto-direto-os-criterios-de-desempate', NULL, 'An article of April 2023 with the criteria and the decider between two clubs'),
    ('rules-portugal-2021-abola', 'A Bola, away goals no longer count', 'https://abola.pt/futebol/noticias/no-confronto-direto-pelo-topo-criterio-dos-golos-fora-nao-conta-2023080814581410525', NULL, 'An article of April 2023: away goals were abolished in the season before');

INSERT INTO citation (citation_id) VALUES
    ('liga-portugal-2019'),
    ('liga-portugal-2021');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-portugal-2019', 'rules-portugal-2019-record'),
    ('liga-portugal-2019', 'rules-portugal-2021-abola'),
    ('liga-portugal-2019', 'rules-three-points'),
    ('liga-portugal-2021', 'rules-portugal-2021-maisfutebol'),
    ('liga-portugal-2021', 'rules-portugal-2021-abola'),
    ('liga-portugal-2021', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_waits, citation_id) VALUES
    ('liga-portugal-2019', 3, 1, TRUE, 'liga-portugal-2019'),
    ('liga-portugal-2021-league', 3, 1, FALSE, 'liga-portugal-2021');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, citation_id) VALUES
    ('liga-portugal-2019', 1, 'points', NULL, 'liga-portugal-2019'),
    ('liga-portugal-2019', 2, 'head-to-head points', NULL, 'liga-portugal-2019'),
    ('liga-portugal-2019', 3, 'head-to-head goal difference', NULL, 'liga-portugal-2019'),
    ('liga-portugal-2019', 4, 'head-to-head away goals', NULL, 'liga-portugal-2019'),
    ('liga-portugal-2019', 5, 'goal difference', NULL, 'liga-portugal-2019'),
    ('liga-portugal-2019', 6, 'wins', NULL, 'liga-portugal-2019'),
    ('liga-portugal-2019', 7, 'goals for', NULL, 'liga-portugal-2019'),
    ('liga-portugal-2021-league', 1, 'points', NULL, 'liga-portugal-2021'),
    ('liga-portugal-2021-league', 2, 'head-to-head points', NULL, 'liga-portugal-2021'),
    ('liga-portugal-2021-league', 3, 'head-to-head goal difference', NULL, 'liga-portugal-2021'),
    ('liga-portugal-2021-league', 4, 'goal difference', NULL, 'liga-portugal-2021'),
    ('liga-portugal-2021-league', 5, 'wins', NULL, 'liga-portugal-2021'),
    ('liga-portugal-2021-league', 6, 'goals for', NULL, 'liga-portugal-2021'),
    ('liga-portugal-2021-league', 7, 'play-off', 2, 'liga-portugal-2021');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('liga-portugal-2021-decider', 1, 'liga-portugal-2021');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('liga-portugal-2021-decider', 1, 'aggregate', 'liga-portugal-2021'),
    ('liga-portugal-2021-decider', 2, 'extra time', 'liga-portugal-2021'),
    ('liga-portugal-2021-decider', 3, 'penalties', 'liga-portugal-2021');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('liga-portugal-2019', 'Primeira Liga', NULL, '2020-21', 'The first season under it was not read; 2019-20 is one of them', 'liga-portugal-2019'),
    ('liga-portugal-2021', 'Primeira Liga', '2021-22', NULL, NULL, 'liga-portugal-2021');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, note, citation_id) VALUES
    ('liga-portugal-2019', 1, 'league', 'liga-portugal-2019', NULL, NULL, 'liga-portugal-2019'),
    ('liga-portugal-2021', 1, 'league', 'liga-portugal-2021-league', NULL, NULL, 'liga-portugal-2021'),
    ('liga-portugal-2021', 2, 'decider', NULL, 'liga-portugal-2021-decider', 'Between two clubs, on neutral ground; name the league as play_off_for_stage_id', 'liga-portugal-2021');
