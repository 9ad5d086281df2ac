-- Copa Libertadores 2026, second round: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('cooperativa-libertadores-2026-second-legs', 'Cooperativa, the second legs of the second round', 'https://www.cooperativa.cl/noticias/deportes/futbol/copa-libertadores/la-programacion-de-las-revanchas-de-la-segunda-fase-de-la-copa/2026-02-22/160213.html', NULL, 'Days and hosts of the second legs, scores of the first'),
    ('minutouno-libertadores-2026', 'Minuto Uno, the early rounds of 2026', 'https://www.minutouno.com/deportes/arranca-la-copa-libertadores-2026-la-fase-1-cuando-juegan-los-equipos-argentinos-n6241959', NULL, 'Days and hosts of the first legs'),
    ('abc-color-libertadores-2026-02-23', 'ABC Color, eight will remain', 'https://www.abc.com.py/deportes/futbol/internacional/2026/02/23/copa-libertadores-quedaran-ocho-supervivientes/', NULL, 'Scores of the first legs'),
    ('todojujuy-libertadores-2026-02-24', 'Todo Jujuy, Sporting Cristal through on penalties', 'https://www.todojujuy.com/deportes/sporting-cristal-elimino-2-mayo-los-penales-n286429', NULL, 'Scores of 24 February'),
    ('la-diaria-libertadores-2026-02-26', 'La Diaria, two through on penalties', 'https://ladiaria.com.uy/deporte/articulo/2026/2/copa-libertadores-noche-a-pura-emocion-con-dos-clasificados-por-penales/', NULL, 'The matches of 25 February'),
    ('abc-color-libertadores-2026-02-27', 'ABC Color, the second round', 'https://www.abc.com.py/deportes/futbol/internacional/2026/02/27/un-campeon-fue-eliminado-y-otro-paso-trabajos-para-seguir-en-la-copa-libertadores/', NULL, 'The matches of 25 and 26 February'),
    ('lanacion-libertadores-2026-02-26', 'La Nación, the third round of 2026', 'https://www.lanacion.com.ar/deportes/futbol/asi-quedo-el-cuadro-del-repechaje-de-la-copa-libertadores-2026-sin-argentinos-juniors-nid26022026/', NULL, 'Shoot-outs, and who went through to 25 February'),
    ('rules-libertadores-2026-libero', 'Líbero, extra time or penalties in 2026', 'https://libero.pe/futbol-peruano/alianza-lima/2026/02/07/penales-tiempo-extra-en-caso-de-empate-alianza-lima-2-de-mayo-conmebol-confirma-regla-429254', NULL, 'News of February 2026 with the text of the manual on the preliminary round, the round of 16, quarter- and semi-finals'),
    ('rules-libertadores-2026-redgol', 'RedGol, article 2.4.2 of 2026', 'https://redgol.cl/amp/copa-libertadores/conmebol-cambio-reglamento-libertadores-2026-criterio-desempate-puntos-diferencia-gol', NULL, 'News of 2026 with the text of the manual'),
    ('rules-libertadores-2026-terra', 'Terra, criteria from 2026', 'https://www.terra.com.br/esportes/futebol/libertadores/conmebol-altera-regulamento-do-criterio-de-desempate-na-libertadores-e-sul-americana,0cf87eccc39826a130fe7b485805421dl7q46lo3.html', NULL, 'News of 2026: head-to-head first'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('libertadores-2026-second-round-matches'),
    ('libertadores-2026-second-round-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('libertadores-2026-second-round-matches', 'cooperativa-libertadores-2026-second-legs'),
    ('libertadores-2026-second-round-matches', 'minutouno-libertadores-2026'),
    ('libertadores-2026-second-round-matches', 'abc-color-libertadores-2026-02-23'),
    ('libertadores-2026-second-round-matches', 'todojujuy-libertadores-2026-02-24'),
    ('libertadores-2026-second-round-matches', 'la-diaria-libertadores-2026-02-26'),
    ('libertadores-2026-second-round-matches', 'abc-color-libertadores-2026-02-27'),
    ('libertadores-2026-second-round-matches', 'lanacion-libertadores-2026-02-26'),
    ('libertadores-2026-second-round-rules', 'rules-libertadores-2026-libero'),
    ('libertadores-2026-second-round-rules', 'rules-libertadores-2026-redgol'),
    ('libertadores-2026-second-round-rules', 'rules-libertadores-2026-terra'),
    ('libertadores-2026-second-round-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('libertadores', 'Copa Libertadores', 'libertadores-2026-second-round-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('libertadores-2026', 'libertadores', '2026', 'libertadores-2026-second-round-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('libertadores-2026', 'libertadores-2026', 'Copa Libertadores 2026', 1, 'libertadores-2026-second-round-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('libertadores-2026-tie', 2, 'libertadores-2026-second-round-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('libertadores-2026-tie', 1, 'points', 'libertadores-2026-second-round-rules'),
    ('libertadores-2026-tie', 2, 'aggregate', 'libertadores-2026-second-round-rules'),
    ('libertadores-2026-tie', 3, 'penalties', 'libertadores-2026-second-round-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('libertadores-2026-second-round', 'libertadores-2026', 'second round', 2, 'early rounds', 'knock-out', 'libertadores-2026-tie', 'libertadores-2026-second-round-matches');
