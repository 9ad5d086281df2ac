-- The Copa Libertadores, by era.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-libertadores-2005-clicrbs', 'ClicRBS, the final of 2005', 'http://clicrbs.com.br/especial/sc/inter-campeao/19,0,889272,', NULL, 'News of June 2005: away goals until the semi-finals, extra time and penalties in the final'),
    ('rules-libertadores-2008-rpc', 'RPC, the final of 2008', 'https://www.rpctv.com/deportes/futbol/Libertadores-Deja-valer-doble-visitante_0_52494786.html', NULL, 'News of June 2008: points, then goals, then extra time and penalties'),
    ('rules-libertadores-supervasco', 'Super Vasco, who goes through in the Libertadores', 'https://m.supervasco.com/noticias/saiba-quais-sao-os-criterios-de-classificacao-na-libertadores-135006.html', NULL, 'An article: criteria of a group and of ties'),
    ('rules-libertadores-2020-goal', 'Goal, level in a group of 2020', 'https://www.goal.com/es-ar/noticias/copa-libertadores-2020-como-se-define-igualdad-puntos-fase/494xvp99gu121ktnfzpatjegu', NULL, 'An article of 2020 with the criteria of a group'),
    ('rules-libertadores-2020-redgol', 'RedGol, how ties of 2020 are decided', 'https://redgol.cl/udechile/El-gol-de-visita-vale-doble-asi-se-definen-los-desempates-en-la-Copa-Libertadores-20200204-0055.html', NULL, 'An article of February 2020: points, goal difference, away goals, penalties'),
    ('rules-libertadores-2025-sportwars', 'Sportwars, the rules of the Libertadores', 'https://sportwars.net/ru/football/tournament/world-conmebol-libertadores', NULL, 'A page: points, criteria of a group, no away goals and no extra time'),
    ('rules-libertadores-2026-terra', 'Terra, criteria from 2026', 'https://www.terra.com.br/esportes/futebol/libertadores/conmebol-altera-regulamento-do-criterio-de-desempate-na-libertadores-e-sul-americana,0cf87eccc39826a130fe7b485805421dl7q46lo3.html', NULL, 'News of 2026: head-to-head first'),
    ('rules-libertadores-2026-redgol', 'RedGol, article 2.4.2 of 2026', 'https://redgol.cl/amp/copa-libertadores/conmebol-cambio-reglamento-libertadores-2026-criterio-desempate-puntos-diferencia-gol', NULL, 'News of 2026 with the text of the manual'),
    ('rules-libertadores-2026-libero', 'Líbero, extra time or penalties in 2026', 'https://libero.pe/futbol-peruano/alianza-lima/2026/02/07/penales-tiempo-extra-en-caso-de-empate-alianza-lima-2-de-mayo-conmebol-confirma-regla-429254', NULL, 'News of February 2026 with the text of the manual on the preliminary round, the round of 16, quarter- and semi-finals');

INSERT INTO citation (citation_id) VALUES
    ('libertadores-2005'),
    ('libertadores-2020'),
    ('libertadores-2025'),
    ('libertadores-2026');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('libertadores-2005', 'rules-libertadores-2005-clicrbs'),
    ('libertadores-2005', 'rules-libertadores-2008-rpc'),
    ('libertadores-2005', 'rules-libertadores-supervasco'),
    ('libertadores-2005', 'rules-three-points'),
    ('libertadores-2020', 'rules-libertadores-2020-goal'),
    ('libertadores-2020', 'rules-libertadores-2020-redgol'),
    ('libertadores-2020', 'rules-three-points'),
    ('libertadores-2025', 'rules-libertadores-2025-sportwars'),
    ('libertadores-2025', 'rules-libertadores-2026-redgol'),
    ('libertadores-2026', 'rules-libertadores-2026-terra'),
    ('libertadores-2026', 'rules-libertadores-2026-redgol'),
    ('libertadores-2026', 'rules-libertadores-2026-libero'),
    ('libertadores-2026', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('libertadores-2005-group', 3, 1, 'libertadores-2005'),
    ('libertadores-2020-group', 3, 1, 'libertadores-2020'),
    ('libertadores-2025-group', 3, 1, 'libertadores-2025'),
    ('libertadores-2026', 3, 1, 'libertadores-2026');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, citation_id) VALUES
    ('libertadores-2005-group', 1, 'points', NULL, NULL, 'libertadores-2005'),
    ('libertadores-2005-group', 2, 'goal difference', NULL, NULL, 'libertadores-2005'),
    ('libertadores-2005-group', 3, 'goals for', NULL, NULL, 'libertadores-2005'),
    ('libertadores-2005-group', 4, 'away goals for', NULL, NULL, 'libertadores-2005'),
    ('libertadores-2005-group', 5, 'drawing of lots', NULL, NULL, 'libertadores-2005'),
    ('libertadores-2020-group', 1, 'points', NULL, NULL, 'libertadores-2020'),
    ('libertadores-2020-group', 2, 'goal difference', NULL, NULL, 'libertadores-2020'),
    ('libertadores-2020-group', 3, 'goals for', NULL, NULL, 'libertadores-2020'),
    ('libertadores-2020-group', 4, 'away goals for', NULL, NULL, 'libertadores-2020'),
    ('libertadores-2020-group', 5, 'stated figure', 'Conmebol ranking', 'lower', 'libertadores-2020'),
    ('libertadores-2025-group', 1, 'points', NULL, NULL, 'libertadores-2025'),
    ('libertadores-2025-group', 2, 'goal difference', NULL, NULL, 'libertadores-2025'),
    ('libertadores-2025-group', 3, 'goals for', NULL, NULL, 'libertadores-2025'),
    ('libertadores-2025-group', 4, 'away goals for', NULL, NULL, 'libertadores-2025'),
    ('libertadores-2025-group', 5, 'stated figure', 'Conmebol ranking', 'lower', 'libertadores-2025'),
    ('libertadores-2025-group', 6, 'drawing of lots', NULL, NULL, 'libertadores-2025'),
    ('libertadores-2026', 1, 'points', NULL, NULL, 'libertadores-2026'),
    ('libertadores-2026', 2, 'head-to-head points', NULL, NULL, 'libertadores-2026'),
    ('libertadores-2026', 3, 'head-to-head goal difference', NULL, NULL, 'libertadores-2026'),
    ('libertadores-2026', 4, 'head-to-head goals for', NULL, NULL, 'libertadores-2026'),
    ('libertadores-2026', 5, 'goal difference', NULL, NULL, 'libertadores-2026'),
    ('libertadores-2026', 6, 'goals for', NULL, NULL, 'libertadores-2026'),
    ('libertadores-2026', 7, 'stated figure', 'red cards', 'lower', 'libertadores-2026'),
    ('libertadores-2026', 8, 'stated figure', 'yellow cards', 'lower', 'libertadores-2026'),
    ('libertadores-2026', 9, 'drawing of lots', NULL, NULL, 'libertadores-2026');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('libertadores-2005-knock-out', 2, 'libertadores-2005'),
    ('libertadores-2005-final', 2, 'libertadores-2005'),
    ('libertadores-2020-knock-out', 2, 'libertadores-2020'),
    ('libertadores-2025-knock-out', 2, 'libertadores-2025'),
    ('libertadores-2026-knock-out', 2, 'libertadores-2026');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('libertadores-2005-knock-out', 1, 'points', 'libertadores-2005'),
    ('libertadores-2005-knock-out', 2, 'aggregate', 'libertadores-2005'),
    ('libertadores-2005-knock-out', 3, 'away goals', 'libertadores-2005'),
    ('libertadores-2005-knock-out', 4, 'penalties', 'libertadores-2005'),
    ('libertadores-2005-final', 1, 'points', 'libertadores-2005'),
    ('libertadores-2005-final', 2, 'aggregate', 'libertadores-2005'),
    ('libertadores-2005-final', 3, 'extra time', 'libertadores-2005'),
    ('libertadores-2005-final', 4, 'penalties', 'libertadores-2005'),
    ('libertadores-2020-knock-out', 1, 'points', 'libertadores-2020'),
    ('libertadores-2020-knock-out', 2, 'aggregate', 'libertadores-2020'),
    ('libertadores-2020-knock-out', 3, 'away goals', 'libertadores-2020'),
    ('libertadores-2020-knock-out', 4, 'penalties', 'libertadores-2020'),
    ('libertadores-2025-knock-out', 1, 'aggregate', 'libertadores-2025'),
    ('libertadores-2025-knock-out', 2, 'penalties', 'libertadores-2025'),
    ('libertadores-2026-knock-out', 1, 'points', 'libertadores-2026'),
    ('libertadores-2026-knock-out', 2, 'aggregate', 'libertadores-2026'),
    ('libertadores-2026-knock-out', 3, 'penalties', 'libertadores-2026');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('libertadores-2005', 'Copa Libertadores', NULL, NULL, 'Read of 2005, of 2008 and of a page without a year', 'libertadores-2005'),
    ('libertadores-2020', 'Copa Libertadores', NULL, NULL, 'Read of 2020; the single final was not read', 'libertadores-2020'),
    ('libertadores-2025', 'Copa Libertadores', NULL, '2025', 'The first season under it was not read', 'libertadores-2025'),
    ('libertadores-2026', 'Copa Libertadores', '2026', NULL, 'The single final was not read', 'libertadores-2026');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('libertadores-2005', 1, 'group', 'libertadores-2005-group', NULL, 'libertadores-2005'),
    ('libertadores-2005', 2, 'knock-out', NULL, 'libertadores-2005-knock-out', 'libertadores-2005'),
    ('libertadores-2005', 3, 'final', NULL, 'libertadores-2005-final', 'libertadores-2005'),
    ('libertadores-2020', 1, 'group', 'libertadores-2020-group', NULL, 'libertadores-2020'),
    ('libertadores-2020', 2, 'knock-out', NULL, 'libertadores-2020-knock-out', 'libertadores-2020'),
    ('libertadores-2025', 1, 'group', 'libertadores-2025-group', NULL, 'libertadores-2025'),
    ('libertadores-2025', 2, 'knock-out', NULL, 'libertadores-2025-knock-out', 'libertadores-2025'),
    ('libertadores-2026', 1, 'group', 'libertadores-2026', NULL, 'libertadores-2026'),
    ('libertadores-2026', 2, 'knock-out', NULL, 'libertadores-2026-knock-out', 'libertadores-2026');
