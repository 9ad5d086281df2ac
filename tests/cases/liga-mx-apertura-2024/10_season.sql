-- Liga MX, Apertura 2024, Liguilla: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-mexico-2024-25', 'openfootball, Liga MX 2024-25', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/north-america/mexico/2024-25_mx1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-mexico-2024-record', 'Récord, how a level play-in is decided', 'https://www.record.com.mx/futbol-liga-mx-noticias/estos-son-los-criterios-de-desempate-del-play', NULL, 'An article of November 2024 on article 18: penalties, since the Apertura 2023'),
    ('rules-mexico-2024-sporting-news', 'The Sporting News, the Liguilla of the Apertura 2024', 'https://www.sportingnews.com/mx/futbol/news/liguilla-apertura-2024-liga-mx-cruces-partidos-dias-horarios-marcadores/b9e4d0c712012d27eb9e124b', NULL, 'An article of 2024: who meets whom, and the order anew for the semi-finals'),
    ('rules-mexico-2025-fox', 'Fox Sports, who goes through on a level aggregate', 'https://www.foxsports.com.mx/2025/12/03/liga-mx-criterio-desempate-semifinales-quien-avanza-empate-global-ap25', NULL, 'An article of December 2025: the place in the table, but extra time and penalties in the final'),
    ('rules-mexico-2025-informador', 'El Informador, if the play-in is level', 'https://www.informador.mx/deportes/play-in-de-la-liga-mx-que-pasa-si-hay-empate-en-los-juegos-20251120-0133.html', NULL, 'An article of November 2025 on article 18 of the regulation'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('liga-mx-apertura-2024-matches'),
    ('liga-mx-apertura-2024-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-mx-apertura-2024-matches', 'openfootball-mexico-2024-25'),
    ('liga-mx-apertura-2024-rules', 'rules-mexico-2024-record'),
    ('liga-mx-apertura-2024-rules', 'rules-mexico-2024-sporting-news'),
    ('liga-mx-apertura-2024-rules', 'rules-mexico-2025-fox'),
    ('liga-mx-apertura-2024-rules', 'rules-mexico-2025-informador'),
    ('liga-mx-apertura-2024-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-mx', 'Liga MX', 'Mexico', 1, 'liga-mx-apertura-2024-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-mx-2024-25', 'liga-mx', '2024-25', 'liga-mx-apertura-2024-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('liga-mx-apertura-2024', 'liga-mx-2024-25', 'Apertura 2024', 1, 'liga-mx-apertura-2024-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('liga-mx-apertura-2024-play-in', 1, 'liga-mx-apertura-2024-rules'),
    ('liga-mx-apertura-2024-tie', 2, 'liga-mx-apertura-2024-rules'),
    ('liga-mx-apertura-2024-final', 2, 'liga-mx-apertura-2024-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('liga-mx-apertura-2024-play-in', 1, 'aggregate', 'liga-mx-apertura-2024-rules'),
    ('liga-mx-apertura-2024-play-in', 2, 'penalties', 'liga-mx-apertura-2024-rules'),
    ('liga-mx-apertura-2024-tie', 1, 'aggregate', 'liga-mx-apertura-2024-rules'),
    ('liga-mx-apertura-2024-tie', 2, 'seed', 'liga-mx-apertura-2024-rules'),
    ('liga-mx-apertura-2024-final', 1, 'aggregate', 'liga-mx-apertura-2024-rules'),
    ('liga-mx-apertura-2024-final', 2, 'extra time', 'liga-mx-apertura-2024-rules'),
    ('liga-mx-apertura-2024-final', 3, 'penalties', 'liga-mx-apertura-2024-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('liga-mx-apertura-2024-play-in-1', 'liga-mx-apertura-2024', 'play-in, first matches', 2, 'liguilla', 'knock-out', 'liga-mx-apertura-2024-play-in', 'liga-mx-apertura-2024-matches'),
    ('liga-mx-apertura-2024-play-in-2', 'liga-mx-apertura-2024', 'play-in, last match', 3, 'liguilla', 'knock-out', 'liga-mx-apertura-2024-play-in', 'liga-mx-apertura-2024-matches'),
    ('liga-mx-apertura-2024-quarter-finals', 'liga-mx-apertura-2024', 'quarter-finals', 4, 'liguilla', 'knock-out', 'liga-mx-apertura-2024-tie', 'liga-mx-apertura-2024-matches'),
    ('liga-mx-apertura-2024-semi-finals', 'liga-mx-apertura-2024', 'semi-finals', 5, 'liguilla', 'knock-out', 'liga-mx-apertura-2024-tie', 'liga-mx-apertura-2024-matches'),
    ('liga-mx-apertura-2024-final', 'liga-mx-apertura-2024', 'final', 6, 'liguilla', 'knock-out', 'liga-mx-apertura-2024-final', 'liga-mx-apertura-2024-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('liga-mx-apertura-2024-play-in-1', 1, 'seeds', NULL, 4, 7, 10, 'liga-mx-apertura-2024-matches'),
    ('liga-mx-apertura-2024-quarter-finals', 1, 'seeds', NULL, 6, 1, 6, 'liga-mx-apertura-2024-matches'),
    ('liga-mx-apertura-2024-semi-finals', 1, 'winners', 'liga-mx-apertura-2024-quarter-finals', 4, NULL, NULL, 'liga-mx-apertura-2024-matches'),
    ('liga-mx-apertura-2024-final', 1, 'winners', 'liga-mx-apertura-2024-semi-finals', 2, NULL, NULL, 'liga-mx-apertura-2024-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('liga-mx-apertura-2024', 'liga-mx-apertura-2024-final', 'liga-mx-apertura-2024-matches');

INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('desdepuebla-2024-11-11', 'Desde Puebla, quarter-finals and play-in of the Apertura 2024', 'https://desdepuebla.com/2024/11/11/todo-definido-asi-se-jugaran-los-cuartos-de-final-y-play-in-del-apertura-2024/', NULL, 'Places of the table after 17 days');
INSERT INTO citation (citation_id) VALUES
    ('liga-mx-apertura-2024-seeds');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-mx-apertura-2024-seeds', 'desdepuebla-2024-11-11');
