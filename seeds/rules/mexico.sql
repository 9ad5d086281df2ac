-- Mexico: the ways of the Liguilla on both levels.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-mexico-2021-bolavip', 'Bolavip, away goals in the Liguilla', 'https://bolavip.com/ligamx/Liga-MX-como-funciona-el-gol-de-visitante-en-la-Liguilla-20210423-0096.html', NULL, 'An article of April 2021 with the rules of each round'),
    ('rules-mexico-2021-depor', 'Depor, what if they draw', 'https://depor.com/mexico/liga-mx/liguilla-mx-que-pasa-si-empatan-los-posibles-panoramas-en-los-cuartos-de-final-noticia/', NULL, 'An article of November 2021: away goals from 2012 until then, the place in the table from then on'),
    ('rules-mexico-2024-record', 'Récord, how a level play-in is decided', 'https://www.record.com.mx/futbol-liga-mx-noticias/estos-son-los-criterios-de-desempate-del-play', NULL, 'An article of November 2024 on article 18: penalties, since the Apertura 2023'),
    ('rules-mexico-2024-sporting-news', 'The Sporting News, the Liguilla of the Apertura 2024', 'https://www.sportingnews.com/mx/futbol/news/liguilla-apertura-2024-liga-mx-cruces-partidos-dias-horarios-marcadores/b9e4d0c712012d27eb9e124b', NULL, 'An article of 2024: who meets whom, and the order anew for the semi-finals'),
    ('rules-mexico-2025-fox', 'Fox Sports, who goes through on a level aggregate', 'https://www.foxsports.com.mx/2025/12/03/liga-mx-criterio-desempate-semifinales-quien-avanza-empate-global-ap25', NULL, 'An article of December 2025: the place in the table, but extra time and penalties in the final'),
    ('rules-mexico-2025-informador', 'El Informador, if the play-in is level', 'https://www.informador.mx/deportes/play-in-de-la-liga-mx-que-pasa-si-hay-empate-en-los-juegos-20251120-0133.html', NULL, 'An article of November 2025 on article 18 of the regulation'),
    ('rules-ascenso-2011-article', '2011-12 Liga de Ascenso season, the rules', 'https://en.wikipedia.org/wiki/2011%E2%80%9312_Liga_de_Ascenso_season#Format', 'CC BY-SA', 'Season article of the English Wikipedia: the Liguilla of seven'),
    ('rules-ascenso-2019-goal', 'Goal, the Liguilla of the Clausura 2019', 'https://www.goal.com/es-ar/noticias/liguilla-ascenso-mx-clausura-2019/1ozmn1opzyfnl1jr19o8yilusd', NULL, 'An article of April 2019: eight clubs, away goals, then the place in the table');

INSERT INTO citation (citation_id) VALUES
    ('liga-mx-2012'),
    ('liga-mx-2021'),
    ('liga-mx-2023'),
    ('ascenso-mx-2011'),
    ('ascenso-mx-2019');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-mx-2012', 'rules-mexico-2021-depor'),
    ('liga-mx-2012', 'rules-mexico-2021-bolavip'),
    ('liga-mx-2012', 'rules-three-points'),
    ('liga-mx-2021', 'rules-mexico-2021-depor'),
    ('liga-mx-2021', 'rules-mexico-2025-fox'),
    ('liga-mx-2021', 'rules-mexico-2024-record'),
    ('liga-mx-2021', 'rules-three-points'),
    ('liga-mx-2023', 'rules-mexico-2024-record'),
    ('liga-mx-2023', 'rules-mexico-2024-sporting-news'),
    ('liga-mx-2023', 'rules-mexico-2025-fox'),
    ('liga-mx-2023', 'rules-mexico-2025-informador'),
    ('liga-mx-2023', 'rules-three-points'),
    ('ascenso-mx-2011', 'rules-ascenso-2011-article'),
    ('ascenso-mx-2011', 'rules-three-points'),
    ('ascenso-mx-2019', 'rules-ascenso-2019-goal'),
    ('ascenso-mx-2019', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, note, citation_id) VALUES
    ('liga-mx-2012-regular-season', 3, 1, 'What separates level clubs in the regular season was not read', 'liga-mx-2012'),
    ('liga-mx-2021-regular-season', 3, 1, 'What separates level clubs in the regular season was not read', 'liga-mx-2021'),
    ('liga-mx-2023-regular-season', 3, 1, 'What separates level clubs in the regular season was not read', 'liga-mx-2023'),
    ('ascenso-mx-2011-regular-season', 3, 1, 'What separates level clubs in the regular season was not read', 'ascenso-mx-2011'),
    ('ascenso-mx-2019-regular-season', 3, 1, 'What separates level clubs in the regular season was not read', 'ascenso-mx-2019');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('liga-mx-2012-regular-season', 1, 'points', 'liga-mx-2012'),
    ('liga-mx-2021-regular-season', 1, 'points', 'liga-mx-2021'),
    ('liga-mx-2023-regular-season', 1, 'points', 'liga-mx-2023'),
    ('ascenso-mx-2011-regular-season', 1, 'points', 'ascenso-mx-2011'),
    ('ascenso-mx-2019-regular-season', 1, 'points', 'ascenso-mx-2019');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, citation_id) VALUES
    ('liga-mx-2012-repechaje', 1, NULL, NULL, 'liga-mx-2012'),
    ('liga-mx-2012-quarter-finals', 2, 're-seeded', 'better seed', 'liga-mx-2012'),
    ('liga-mx-2012-final', 2, NULL, 'better seed', 'liga-mx-2012'),
    ('liga-mx-2021-repechaje', 1, NULL, NULL, 'liga-mx-2021'),
    ('liga-mx-2021-quarter-finals', 2, 're-seeded', 'better seed', 'liga-mx-2021'),
    ('liga-mx-2021-final', 2, NULL, 'better seed', 'liga-mx-2021'),
    ('liga-mx-2023-play-in', 1, NULL, NULL, 'liga-mx-2023'),
    ('liga-mx-2023-quarter-finals', 2, 're-seeded', 'better seed', 'liga-mx-2023'),
    ('liga-mx-2023-final', 2, NULL, 'better seed', 'liga-mx-2023'),
    ('ascenso-mx-2011-quarter-finals', 2, 're-seeded', 'better seed', 'ascenso-mx-2011'),
    ('ascenso-mx-2019-quarter-finals', 2, NULL, NULL, 'ascenso-mx-2019');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('liga-mx-2012-repechaje', 1, 'aggregate', 'liga-mx-2012'),
    ('liga-mx-2012-repechaje', 2, 'penalties', 'liga-mx-2012'),
    ('liga-mx-2012-quarter-finals', 1, 'aggregate', 'liga-mx-2012'),
    ('liga-mx-2012-quarter-finals', 2, 'away goals', 'liga-mx-2012'),
    ('liga-mx-2012-quarter-finals', 3, 'seed', 'liga-mx-2012'),
    ('liga-mx-2012-final', 1, 'aggregate', 'liga-mx-2012'),
    ('liga-mx-2012-final', 2, 'penalties', 'liga-mx-2012'),
    ('liga-mx-2021-repechaje', 1, 'aggregate', 'liga-mx-2021'),
    ('liga-mx-2021-repechaje', 2, 'penalties', 'liga-mx-2021'),
    ('liga-mx-2021-quarter-finals', 1, 'aggregate', 'liga-mx-2021'),
    ('liga-mx-2021-quarter-finals', 2, 'seed', 'liga-mx-2021'),
    ('liga-mx-2021-final', 1, 'aggregate', 'liga-mx-2021'),
    ('liga-mx-2021-final', 2, 'extra time', 'liga-mx-2021'),
    ('liga-mx-2021-final', 3, 'penalties', 'liga-mx-2021'),
    ('liga-mx-2023-play-in', 1, 'aggregate', 'liga-mx-2023'),
    ('liga-mx-2023-play-in', 2, 'penalties', 'liga-mx-2023'),
    ('liga-mx-2023-quarter-finals', 1, 'aggregate', 'liga-mx-2023'),
    ('liga-mx-2023-quarter-finals', 2, 'seed', 'liga-mx-2023'),
    ('liga-mx-2023-final', 1, 'aggregate', 'liga-mx-2023'),
    ('liga-mx-2023-final', 2, 'extra time', 'liga-mx-2023'),
    ('liga-mx-2023-final', 3, 'penalties', 'liga-mx-2023'),
    ('ascenso-mx-2011-quarter-finals', 1, 'aggregate', 'ascenso-mx-2011'),
    ('ascenso-mx-2011-quarter-finals', 2, 'seed', 'ascenso-mx-2011'),
    ('ascenso-mx-2019-quarter-finals', 1, 'aggregate', 'ascenso-mx-2019'),
    ('ascenso-mx-2019-quarter-finals', 2, 'away goals', 'ascenso-mx-2019'),
    ('ascenso-mx-2019-quarter-finals', 3, 'seed', 'ascenso-mx-2019');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('liga-mx-2012', 'Liga MX', 'Apertura 2012', 'Clausura 2021', NULL, 'liga-mx-2012'),
    ('liga-mx-2021', 'Liga MX', 'Apertura 2021', 'Clausura 2023', NULL, 'liga-mx-2021'),
    ('liga-mx-2023', 'Liga MX', 'Apertura 2023', NULL, 'The page of November 2025 expects the play-in to end with the Apertura 2025', 'liga-mx-2023'),
    ('ascenso-mx-2011', 'Mexico, second level', NULL, NULL, 'Read of 2011-12: the first seed enters in the semi-finals', 'ascenso-mx-2011'),
    ('ascenso-mx-2019', 'Mexico, second level', NULL, NULL, 'Read of the Clausura 2019; the later rounds were not read', 'ascenso-mx-2019');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, note, citation_id) VALUES
    ('liga-mx-2012', 1, 'regular season', 'liga-mx-2012-regular-season', NULL, NULL, 'liga-mx-2012'),
    ('liga-mx-2012', 2, 'repechaje', NULL, 'liga-mx-2012-repechaje', 'Since 2020, of the places 5 to 12', 'liga-mx-2012'),
    ('liga-mx-2012', 3, 'quarter-finals', NULL, 'liga-mx-2012-quarter-finals', NULL, 'liga-mx-2012'),
    ('liga-mx-2012', 4, 'semi-finals', NULL, 'liga-mx-2012-quarter-finals', NULL, 'liga-mx-2012'),
    ('liga-mx-2012', 5, 'final', NULL, 'liga-mx-2012-final', NULL, 'liga-mx-2012'),
    ('liga-mx-2021', 1, 'regular season', 'liga-mx-2021-regular-season', NULL, NULL, 'liga-mx-2021'),
    ('liga-mx-2021', 2, 'repechaje', NULL, 'liga-mx-2021-repechaje', 'Of the places 5 to 12', 'liga-mx-2021'),
    ('liga-mx-2021', 3, 'quarter-finals', NULL, 'liga-mx-2021-quarter-finals', NULL, 'liga-mx-2021'),
    ('liga-mx-2021', 4, 'semi-finals', NULL, 'liga-mx-2021-quarter-finals', NULL, 'liga-mx-2021'),
    ('liga-mx-2021', 5, 'final', NULL, 'liga-mx-2021-final', NULL, 'liga-mx-2021'),
    ('liga-mx-2023', 1, 'regular season', 'liga-mx-2023-regular-season', NULL, NULL, 'liga-mx-2023'),
    ('liga-mx-2023', 2, 'play-in', NULL, 'liga-mx-2023-play-in', '7 against 8, 9 against 10, then the loser of the first against the winner of the second', 'liga-mx-2023'),
    ('liga-mx-2023', 3, 'quarter-finals', NULL, 'liga-mx-2023-quarter-finals', NULL, 'liga-mx-2023'),
    ('liga-mx-2023', 4, 'semi-finals', NULL, 'liga-mx-2023-quarter-finals', NULL, 'liga-mx-2023'),
    ('liga-mx-2023', 5, 'final', NULL, 'liga-mx-2023-final', NULL, 'liga-mx-2023'),
    ('ascenso-mx-2011', 1, 'regular season', 'ascenso-mx-2011-regular-season', NULL, NULL, 'ascenso-mx-2011'),
    ('ascenso-mx-2011', 2, 'quarter-finals', NULL, 'ascenso-mx-2011-quarter-finals', NULL, 'ascenso-mx-2011'),
    ('ascenso-mx-2011', 3, 'semi-finals', NULL, 'ascenso-mx-2011-quarter-finals', NULL, 'ascenso-mx-2011'),
    ('ascenso-mx-2011', 4, 'final', NULL, 'ascenso-mx-2011-quarter-finals', NULL, 'ascenso-mx-2011'),
    ('ascenso-mx-2019', 1, 'regular season', 'ascenso-mx-2019-regular-season', NULL, NULL, 'ascenso-mx-2019'),
    ('ascenso-mx-2019', 2, 'quarter-finals', NULL, 'ascenso-mx-2019-quarter-finals', NULL, 'ascenso-mx-2019');
