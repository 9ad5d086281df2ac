-- Argentine Primera División 2023: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('oddvinne-arg', 'oddvinne, results of Argentina', 'https://github.com/denisen87/oddvinne/blob/3e4b0eca04237e4dfbf9a5f2733b6ddbf12370bf/data/ARG.csv', NULL, 'Results since 2012'),
    ('lt10-2023-averages', 'LT10, averages after round 4 of 2023', 'https://www.lt10.com.ar/noticia/358857--calculadora-en-mano-asi-estan-colon-y-union-en-los-promedios&seccion=futbol', NULL, 'Points of 2021 and 2022 of each club, matches, averages'),
    ('lanacion-2023-11-25', 'La Nación, the last day of the annual table', 'https://www.lanacion.com.ar/deportes/futbol/tabla-anual-2023-en-vivo-segui-los-descensos-del-futbol-argentino-nid25112023/', NULL, 'Points before the last day; Arsenal last of both tables'),
    ('lanacion-2023-09-25', 'La Nación, averages after round 6', 'https://www.lanacion.com.ar/deportes/futbol/asi-esta-la-tabla-de-promedios-del-futbol-argentino-2023-tras-la-sexta-fecha-de-la-copa-de-la-liga-nid25092023/', NULL, 'One goes down by average, one by the annual table; who is last in both passes the place on'),
    ('ole-2023-11', 'Olé, Colón and Gimnasia', 'https://www.ole.com.ar/futbol-primera/colon-gimnasia-desempate-descenso-liga-profesional_0_3nbLzv9rDO.html', NULL, 'Report of the last day: Unión won, Colón and Gimnasia lost'),
    ('la100-2023-11', 'La 100, the deciding match', 'https://la100.cienradios.com/deportes/desempate-entre-colon-y-gimnasia-cuando-y-donde-sera-la-final-por-la-permanencia/', NULL, '45 points each; article 25 on the deciding match, extra time and penalties'),
    ('datadiario-2023-12', 'Data Diario, Colón go down', 'https://datadiario.com/no-hay-dt/futbol/gimnasia-gano-y-colon-descendio-a-la-primera-nacional-202312119450', NULL, 'Report of the deciding match; Arsenal go down by average');

INSERT INTO citation (citation_id) VALUES
    ('argentina-2023-matches'),
    ('argentina-2023-recorded'),
    ('argentina-2023-table'),
    ('argentina-2023-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('argentina-2023-matches', 'oddvinne-arg'),
    ('argentina-2023-recorded', 'lt10-2023-averages'),
    ('argentina-2023-table', 'lanacion-2023-11-25'),
    ('argentina-2023-table', 'ole-2023-11'),
    ('argentina-2023-table', 'la100-2023-11'),
    ('argentina-2023-table', 'datadiario-2023-12'),
    ('argentina-2023-rules', 'lanacion-2023-09-25'),
    ('argentina-2023-rules', 'la100-2023-11');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('argentine-primera-division', 'Argentine Primera División', 'Argentina', 1, 'argentina-2023-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('argentine-primera-division-2021', 'argentine-primera-division', '2021', 'argentina-2023-recorded'),
    ('argentine-primera-division-2022', 'argentine-primera-division', '2022', 'argentina-2023-recorded'),
    ('argentine-primera-division-2023', 'argentine-primera-division', '2023', 'argentina-2023-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, basis, note, citation_id) VALUES
    ('argentine-primera-division-2021', 'argentine-primera-division-2021', '2021', 1, 'derived', 'The page prints one sum of points for the season', 'argentina-2023-recorded'),
    ('argentine-primera-division-2022', 'argentine-primera-division-2022', '2022', 1, 'derived', 'The page prints one sum of points for the season', 'argentina-2023-recorded'),
    ('argentine-primera-division-2023-liga', 'argentine-primera-division-2023', 'Liga Profesional 2023', 1, 'stated', NULL, 'argentina-2023-matches'),
    ('argentine-primera-division-2023-copa', 'argentine-primera-division-2023', 'Copa de la Liga 2023', 2, 'stated', NULL, 'argentina-2023-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, note, citation_id) VALUES
    ('argentine-primera-division-2023', 3, 1, 'What parts level clubs where relegation does not depend on it was not read', 'argentina-2023-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('argentine-primera-division-2023', 1, 'points', 'argentina-2023-rules');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('argentine-primera-division-2023-decider', 1, 'argentina-2023-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('argentine-primera-division-2023-decider', 1, 'aggregate', 'argentina-2023-rules'),
    ('argentine-primera-division-2023-decider', 2, 'extra time', 'argentina-2023-rules'),
    ('argentine-primera-division-2023-decider', 3, 'penalties', 'argentina-2023-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, matches_per_club, citation_id) VALUES
    ('argentine-primera-division-2023-liga', 'argentine-primera-division-2023-liga', 'league', 1, 'league', 'league', 'argentine-primera-division-2023', NULL, 27, 'argentina-2023-matches'),
    ('argentine-primera-division-2023-copa', 'argentine-primera-division-2023-copa', 'zones', 2, 'zones', 'league', 'argentine-primera-division-2023', NULL, 14, 'argentina-2023-matches'),
    ('argentine-primera-division-2023-annual', 'argentine-primera-division-2023-copa', 'annual table', 3, 'annual table', 'table', 'argentine-primera-division-2023', NULL, NULL, 'argentina-2023-table'),
    ('argentine-primera-division-2023-decider', 'argentine-primera-division-2023-copa', 'decider', 4, 'decider', 'knock-out', NULL, 'argentine-primera-division-2023-decider', NULL, 'argentina-2023-table');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES
    ('argentine-primera-division-2023-annual', 'argentine-primera-division-2023-liga', 'matches', 'argentina-2023-rules'),
    ('argentine-primera-division-2023-annual', 'argentine-primera-division-2023-copa', 'matches', 'argentina-2023-rules');

INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES
    ('argentine-primera-division-2023-average', 'average', 1, 'argentina-2023-rules'),
    ('argentine-primera-division-2023-annual', 'points', 1, 'argentina-2023-rules');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES
    ('argentine-primera-division-2023-average', 1, 'play-off', 'argentina-2023-rules'),
    ('argentine-primera-division-2023-annual', 1, 'play-off', 'argentina-2023-rules');
INSERT INTO season_relegation (season_id, ordinal, relegation_rule_id, name, play_off_stage_id, citation_id) VALUES
    ('argentine-primera-division-2023', 1, 'argentine-primera-division-2023-average', 'average', NULL, 'argentina-2023-rules'),
    ('argentine-primera-division-2023', 2, 'argentine-primera-division-2023-annual', 'annual table', 'argentine-primera-division-2023-decider', 'argentina-2023-rules');
INSERT INTO relegation_tournament (season_id, relegation, tournament_id, ordinal, citation_id) VALUES
    ('argentine-primera-division-2023', 1, 'argentine-primera-division-2021', 1, 'argentina-2023-rules'),
    ('argentine-primera-division-2023', 1, 'argentine-primera-division-2022', 2, 'argentina-2023-rules'),
    ('argentine-primera-division-2023', 1, 'argentine-primera-division-2023-liga', 3, 'argentina-2023-rules'),
    ('argentine-primera-division-2023', 1, 'argentine-primera-division-2023-copa', 4, 'argentina-2023-rules'),
    ('argentine-primera-division-2023', 2, 'argentine-primera-division-2023-liga', 1, 'argentina-2023-rules'),
    ('argentine-primera-division-2023', 2, 'argentine-primera-division-2023-copa', 2, 'argentina-2023-rules');
