-- Brazil: the first level, and the cup in three eras.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-brazil-2015-circuito', 'Circuito Mato Grosso, no extra match from 2015', 'https://circuitomt.com.br/?p=63478', NULL, 'News of 2015: cards and lots take the place of a deciding match'),
    ('rules-brazil-2025-70noticias', '70 Notícias, criteria of 2025', 'https://70noticias.com.br/criterios-de-desempate-brasileirao-2025', NULL, 'An article of 2025 on the regulation: head-to-head between two clubs alone, by points'),
    ('rules-brazil-2024-dci', 'DCI, criteria of 2024', 'https://www.dci.com.br/esporte/brasileirao/criterios-de-desempate-no-brasileirao-entenda-a-regra-para-2024/316791/', NULL, 'An article of December 2024 with the criteria in order'),
    ('rules-brazil-betway', 'Betway, the criteria of the Brasileirão', 'https://blog.betway.com/pt/futebol/brasileir%C3%A3o/quais-s%C3%A3o-os-crit%C3%A9rios-de-desempate-do-brasileir%C3%A3o/', NULL, 'An article: three points for a win, one for a draw, seven criteria'),
    ('rules-copa-do-brasil-2015-srgoool', 'Sr. Goool, first round of 2015', 'https://srgoool.com.br/conteudo_print.php?id_conteudo=4691', NULL, 'An article of 2015: an away win by two goals ends the tie, no away goals in the final'),
    ('rules-copa-do-brasil-2015-estadao', 'Estadão, the final without away goals', 'https://esportes.estadao.com.br/noticias/futebol,final-da-copa-do-brasil-nao-tera-mais-criterio-dos-gols-fora,1617774', NULL, 'News on the regulation of 2015'),
    ('rules-copa-do-brasil-2018-goal', 'Goal, away goals no longer count', 'https://www.goal.com/br/not%C3%ADcias/gol-fora-de-casa-na-copa-do-brasil-nao-e-mais-criterio-de-desempate-veja-o-regulamento/vm3dpteghpid18ppz6qdsjouq', NULL, 'An article with the rules of each round'),
    ('rules-copa-do-brasil-2025-bonde', 'Bonde, the visitor loses his advantage', 'https://www.bonde.com.br/esportes/futebol/cbf-muda-regra-da-copa-do-brasil-e-acaba-com-vantagem-de-visitantes', NULL, 'News of January 2025 with the rules of each round'),
    ('rules-copa-do-brasil-besoccer', 'BeSoccer, no away goals since 2018', 'https://pt.besoccer.com/noticia/gol-fora-de-casa-na-copa-do-brasil-nao-e-mais-criterio-de-desempate-veja-o-regulamento-900567', NULL, 'An article of 2020: how it has been since 2018');

INSERT INTO citation (citation_id) VALUES
    ('brazil-2015'),
    ('copa-do-brasil-2015'),
    ('copa-do-brasil-2018'),
    ('copa-do-brasil-2025');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('brazil-2015', 'rules-brazil-2015-circuito'),
    ('brazil-2015', 'rules-brazil-2024-dci'),
    ('brazil-2015', 'rules-brazil-2025-70noticias'),
    ('brazil-2015', 'rules-brazil-betway'),
    ('copa-do-brasil-2015', 'rules-copa-do-brasil-2015-srgoool'),
    ('copa-do-brasil-2015', 'rules-copa-do-brasil-2015-estadao'),
    ('copa-do-brasil-2015', 'rules-copa-do-brasil-2025-bonde'),
    ('copa-do-brasil-2018', 'rules-copa-do-brasil-2018-goal'),
    ('copa-do-brasil-2018', 'rules-copa-do-brasil-besoccer'),
    ('copa-do-brasil-2018', 'rules-copa-do-brasil-2025-bonde'),
    ('copa-do-brasil-2025', 'rules-copa-do-brasil-2025-bonde');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('brazil-2015', 3, 1, 'never', 'brazil-2015');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, level_clubs, citation_id) VALUES
    ('brazil-2015', 1, 'points', NULL, NULL, NULL, 'brazil-2015'),
    ('brazil-2015', 2, 'wins', NULL, NULL, NULL, 'brazil-2015'),
    ('brazil-2015', 3, 'goal difference', NULL, NULL, NULL, 'brazil-2015'),
    ('brazil-2015', 4, 'goals for', NULL, NULL, NULL, 'brazil-2015'),
    ('brazil-2015', 5, 'head-to-head points', NULL, NULL, 2, 'brazil-2015'),
    ('brazil-2015', 6, 'stated figure', 'red cards', 'lower', NULL, 'brazil-2015'),
    ('brazil-2015', 7, 'stated figure', 'yellow cards', 'lower', NULL, 'brazil-2015'),
    ('brazil-2015', 8, 'drawing of lots', NULL, NULL, NULL, 'brazil-2015');

INSERT INTO tie_rule (tie_rule_id, legs, first_leg_margin, pairing, citation_id) VALUES
    ('copa-do-brasil-2015-first-two-rounds', 2, 2, NULL, 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015-rounds', 2, NULL, NULL, 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015-final', 2, NULL, NULL, 'copa-do-brasil-2015'),
    ('copa-do-brasil-2018-first-round', 1, NULL, NULL, 'copa-do-brasil-2018'),
    ('copa-do-brasil-2018-from-the-third-round', 2, NULL, 'drawn', 'copa-do-brasil-2018'),
    ('copa-do-brasil-2025-first-two-rounds', 1, NULL, NULL, 'copa-do-brasil-2025'),
    ('copa-do-brasil-2025-from-the-third-round', 2, NULL, 'drawn', 'copa-do-brasil-2025');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('copa-do-brasil-2015-first-two-rounds', 1, 'aggregate', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015-first-two-rounds', 2, 'away goals', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015-first-two-rounds', 3, 'penalties', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015-rounds', 1, 'aggregate', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015-rounds', 2, 'away goals', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015-rounds', 3, 'penalties', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015-final', 1, 'aggregate', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015-final', 2, 'penalties', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2018-first-round', 1, 'aggregate', 'copa-do-brasil-2018'),
    ('copa-do-brasil-2018-first-round', 2, 'away club', 'copa-do-brasil-2018'),
    ('copa-do-brasil-2018-from-the-third-round', 1, 'aggregate', 'copa-do-brasil-2018'),
    ('copa-do-brasil-2018-from-the-third-round', 2, 'penalties', 'copa-do-brasil-2018'),
    ('copa-do-brasil-2025-first-two-rounds', 1, 'aggregate', 'copa-do-brasil-2025'),
    ('copa-do-brasil-2025-first-two-rounds', 2, 'penalties', 'copa-do-brasil-2025'),
    ('copa-do-brasil-2025-from-the-third-round', 1, 'aggregate', 'copa-do-brasil-2025'),
    ('copa-do-brasil-2025-from-the-third-round', 2, 'penalties', 'copa-do-brasil-2025');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('brazil-2015', 'Brazil, first level', '2015', NULL, 'Whether goals of the two matches count in head-to-head was not read', 'brazil-2015'),
    ('copa-do-brasil-2015', 'Copa do Brasil', NULL, '2016', 'Read of 2015; eight seasons until 2024 had single matches in the first two rounds', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2018', 'Copa do Brasil', '2018', '2024', 'Pages differ on the second round: penalties, or the visitor', 'copa-do-brasil-2018'),
    ('copa-do-brasil-2025', 'Copa do Brasil', '2025', NULL, NULL, 'copa-do-brasil-2025');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('brazil-2015', 1, 'league', 'brazil-2015', NULL, 'brazil-2015'),
    ('copa-do-brasil-2015', 1, 'first two rounds', NULL, 'copa-do-brasil-2015-first-two-rounds', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015', 2, 'rounds', NULL, 'copa-do-brasil-2015-rounds', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2015', 3, 'final', NULL, 'copa-do-brasil-2015-final', 'copa-do-brasil-2015'),
    ('copa-do-brasil-2018', 1, 'first round', NULL, 'copa-do-brasil-2018-first-round', 'copa-do-brasil-2018'),
    ('copa-do-brasil-2018', 2, 'from the third round', NULL, 'copa-do-brasil-2018-from-the-third-round', 'copa-do-brasil-2018'),
    ('copa-do-brasil-2025', 1, 'first two rounds', NULL, 'copa-do-brasil-2025-first-two-rounds', 'copa-do-brasil-2025'),
    ('copa-do-brasil-2025', 2, 'from the third round', NULL, 'copa-do-brasil-2025-from-the-third-round', 'copa-do-brasil-2025');
