-- Liga MX, Apertura 2021, Liguilla: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-mexico-2021-22', 'openfootball, Liga MX 2021-22', 'https://github.com/openfootball/mexico/blob/17e7e7385eec3e5a264ae38c747791f2652f9e45/2021-22/1-ligamx.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('radioformula-2021', 'Radio Fórmula, quarter-finals of the Apertura 2021', 'https://futbol.radioformula.com.mx/nacional/liga-mx/cuartos-de-final-partidos-cruces-como-quedan-liguilla-apertura-2021-fut', NULL, 'Pairings and the rule'),
    ('foxdeportes-2021', 'Fox Deportes, what each club needs', 'https://foxdeportes.com/liga-mx/nota/que-necesita-cada-equipo-para-avanzar-a-semifinales-la-liga-mx-se-simplifico', NULL, 'The rule without away goals'),
    ('elpais-cali-2021', 'El País of Cali, title of Atlas', 'https://www.elpais.com.co/deportes/futbol-internacional/camilo-vargas-atajo-dos-penales-en-el-titulo-de-atlas-en-la-liga-mexicana.html', NULL, 'Report on the final: extra time, penalties 4-3'),
    ('psn-2021', 'PSN, final of the Apertura 2021', 'https://psn.si/final-torneo-apertura-rm-3/2021/12/', NULL, 'Table, results and who went through by position');

INSERT INTO citation (citation_id) VALUES
    ('liga-mx-apertura-2021-matches'),
    ('liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-seeds');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-mx-apertura-2021-matches', 'openfootball-mexico-2021-22'),
    ('liga-mx-apertura-2021-rules', 'radioformula-2021'),
    ('liga-mx-apertura-2021-rules', 'foxdeportes-2021'),
    ('liga-mx-apertura-2021-rules', 'elpais-cali-2021'),
    ('liga-mx-apertura-2021-seeds', 'psn-2021');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-mx', 'Liga MX', 'Mexico', 1, 'liga-mx-apertura-2021-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-mx-2021-22', 'liga-mx', '2021-22', 'liga-mx-apertura-2021-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('liga-mx-apertura-2021', 'liga-mx-2021-22', 'Apertura 2021', 1, 'liga-mx-apertura-2021-matches');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, basis, note, citation_id) VALUES
    ('liga-mx-apertura-2021-recalificacion', 1, 're-seeded', NULL, 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-tie', 2, 're-seeded', 'better seed', 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-final', 2, 're-seeded', 'better seed', 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-apertura-2021-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('liga-mx-apertura-2021-recalificacion', 1, 'aggregate', 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-recalificacion', 2, 'penalties', 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-tie', 1, 'aggregate', 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-tie', 2, 'seed', 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-final', 1, 'aggregate', 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-final', 2, 'extra time', 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-final', 3, 'penalties', 'liga-mx-apertura-2021-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('liga-mx-apertura-2021-recalificacion', 'liga-mx-apertura-2021', 'recalificación', 2, 'liguilla', 'knock-out', 'liga-mx-apertura-2021-recalificacion', 'liga-mx-apertura-2021-matches'),
    ('liga-mx-apertura-2021-quarter-finals', 'liga-mx-apertura-2021', 'quarter-finals', 3, 'liguilla', 'knock-out', 'liga-mx-apertura-2021-tie', 'liga-mx-apertura-2021-matches'),
    ('liga-mx-apertura-2021-semi-finals', 'liga-mx-apertura-2021', 'semi-finals', 4, 'liguilla', 'knock-out', 'liga-mx-apertura-2021-tie', 'liga-mx-apertura-2021-matches'),
    ('liga-mx-apertura-2021-final', 'liga-mx-apertura-2021', 'final', 5, 'liguilla', 'knock-out', 'liga-mx-apertura-2021-final', 'liga-mx-apertura-2021-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('liga-mx-apertura-2021-recalificacion', 1, 'seeds', NULL, 8, 5, 12, 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-quarter-finals', 1, 'seeds', NULL, 4, 1, 4, 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-quarter-finals', 2, 'winners', 'liga-mx-apertura-2021-recalificacion', 4, NULL, NULL, 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-semi-finals', 1, 'winners', 'liga-mx-apertura-2021-quarter-finals', 4, NULL, NULL, 'liga-mx-apertura-2021-rules'),
    ('liga-mx-apertura-2021-final', 1, 'winners', 'liga-mx-apertura-2021-semi-finals', 2, NULL, NULL, 'liga-mx-apertura-2021-rules');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('liga-mx-apertura-2021', 'liga-mx-apertura-2021-final', 'liga-mx-apertura-2021-matches');
