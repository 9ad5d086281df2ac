-- Liga MX, Clausura 2021, Liguilla: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-mexico-2020-21', 'openfootball, Liga MX 2020-21', 'https://github.com/openfootball/mexico/blob/17e7e7385eec3e5a264ae38c747791f2652f9e45/2020-21/1-ligamx.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('bolavip-2021', 'Bolavip, the away goal in the Liguilla', 'https://bolavip.com/ligamx/Liga-MX-como-funciona-el-gol-de-visitante-en-la-Liguilla-20210423-0096.html', NULL, 'Explains the rule of 2021'),
    ('explica-2021', 'Explica, quarter-finals of the Clausura 2021', 'https://www.explica.co/liga-mx-dates-and-times-of-the-quarterfinal-matches-of-the-liguilla-del-clausura-2021.html', NULL, 'Dates and the rule'),
    ('notisistema-2021', 'Notisistema, pairings of the repechaje', 'https://www.notisistema.com/noticias/quedaron-definidas-las-series-de-repechaje-del-futbol-mexicano/', NULL, 'Places 5 to 12'),
    ('pasionfutbol-2021', 'Pasión Fútbol, repechaje of the Liguilla', 'https://www.pasionfutbol.com/noticias/Repechaje-de-La-Liguilla-fechas-horarios-de-los-partidos-20210504-0029.html', NULL, 'Places and dates');

INSERT INTO citation (citation_id) VALUES
    ('liga-mx-clausura-2021-matches'),
    ('liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-seeds');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-mx-clausura-2021-matches', 'openfootball-mexico-2020-21'),
    ('liga-mx-clausura-2021-rules', 'bolavip-2021'),
    ('liga-mx-clausura-2021-rules', 'explica-2021'),
    ('liga-mx-clausura-2021-seeds', 'notisistema-2021'),
    ('liga-mx-clausura-2021-seeds', 'pasionfutbol-2021');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-mx', 'Liga MX', 'Mexico', 1, 'liga-mx-clausura-2021-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-mx-2020-21', 'liga-mx', '2020-21', 'liga-mx-clausura-2021-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('liga-mx-clausura-2021', 'liga-mx-2020-21', 'Clausura 2021', 2, 'liga-mx-clausura-2021-matches');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, basis, note, citation_id) VALUES
    ('liga-mx-clausura-2021-recalificacion', 1, 're-seeded', NULL, 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-tie', 2, 're-seeded', 'better seed', 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-final', 2, 're-seeded', 'better seed', 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-clausura-2021-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('liga-mx-clausura-2021-recalificacion', 1, 'aggregate', 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-recalificacion', 2, 'penalties', 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-tie', 1, 'aggregate', 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-tie', 2, 'away goals', 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-tie', 3, 'seed', 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-final', 1, 'aggregate', 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-final', 2, 'penalties', 'liga-mx-clausura-2021-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('liga-mx-clausura-2021-recalificacion', 'liga-mx-clausura-2021', 'recalificación', 2, 'liguilla', 'knock-out', 'liga-mx-clausura-2021-recalificacion', 'liga-mx-clausura-2021-matches'),
    ('liga-mx-clausura-2021-quarter-finals', 'liga-mx-clausura-2021', 'quarter-finals', 3, 'liguilla', 'knock-out', 'liga-mx-clausura-2021-tie', 'liga-mx-clausura-2021-matches'),
    ('liga-mx-clausura-2021-semi-finals', 'liga-mx-clausura-2021', 'semi-finals', 4, 'liguilla', 'knock-out', 'liga-mx-clausura-2021-tie', 'liga-mx-clausura-2021-matches'),
    ('liga-mx-clausura-2021-final', 'liga-mx-clausura-2021', 'final', 5, 'liguilla', 'knock-out', 'liga-mx-clausura-2021-final', 'liga-mx-clausura-2021-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('liga-mx-clausura-2021-recalificacion', 1, 'seeds', NULL, 8, 5, 12, 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-quarter-finals', 1, 'seeds', NULL, 4, 1, 4, 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-quarter-finals', 2, 'winners', 'liga-mx-clausura-2021-recalificacion', 4, NULL, NULL, 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-semi-finals', 1, 'winners', 'liga-mx-clausura-2021-quarter-finals', 4, NULL, NULL, 'liga-mx-clausura-2021-rules'),
    ('liga-mx-clausura-2021-final', 1, 'winners', 'liga-mx-clausura-2021-semi-finals', 2, NULL, NULL, 'liga-mx-clausura-2021-rules');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('liga-mx-clausura-2021', 'liga-mx-clausura-2021-final', 'liga-mx-clausura-2021-matches');
