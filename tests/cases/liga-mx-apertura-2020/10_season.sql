-- Liga MX, Apertura 2020, Liguilla: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-mexico-2020-21', 'openfootball, Liga MX 2020-21', 'https://github.com/openfootball/mexico/blob/17e7e7385eec3e5a264ae38c747791f2652f9e45/2020-21/1-ligamx.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('noreste-2020', 'Noreste, the rule of the Liguilla of 2020', 'https://noreste.net/futbolista-es-suspendido-tres-partidos-por-tocar-partes-intimas-de-un-rival/', NULL, 'Away goals first, table position second'),
    ('bolavip-2020', 'Bolavip, table of the Guard1anes 2020', 'https://bolavip.com/concacaf/Liga-MX--Tabla-general-de-posiciones-del-Guard1anes-2020-tras-los-partidos-del-viernes-20201108-0008.html', NULL, 'Table before the last Sunday'),
    ('record-2020', 'Récord, the Liguilla of the Guard1anes 2020', 'https://www.record.com.mx/futbol-liga-mx-noticias/liga-mx-liguilla-al-momento-en-el-guardianes-2020', NULL, 'Format of the repechaje');

INSERT INTO citation (citation_id) VALUES
    ('liga-mx-apertura-2020-matches'),
    ('liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-seeds');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-mx-apertura-2020-matches', 'openfootball-mexico-2020-21'),
    ('liga-mx-apertura-2020-rules', 'noreste-2020'),
    ('liga-mx-apertura-2020-seeds', 'bolavip-2020'),
    ('liga-mx-apertura-2020-seeds', 'record-2020');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-mx', 'Liga MX', 'Mexico', 1, 'liga-mx-apertura-2020-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-mx-2020-21', 'liga-mx', '2020-21', 'liga-mx-apertura-2020-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('liga-mx-apertura-2020', 'liga-mx-2020-21', 'Apertura 2020', 1, 'liga-mx-apertura-2020-matches');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, basis, note, citation_id) VALUES
    ('liga-mx-apertura-2020-repechaje', 1, 're-seeded', NULL, 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-tie', 2, 're-seeded', 'better seed', 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-final', 2, 're-seeded', 'better seed', 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-apertura-2020-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('liga-mx-apertura-2020-repechaje', 1, 'aggregate', 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-repechaje', 2, 'penalties', 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-tie', 1, 'aggregate', 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-tie', 2, 'away goals', 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-tie', 3, 'seed', 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-final', 1, 'aggregate', 'liga-mx-apertura-2020-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('liga-mx-apertura-2020-repechaje', 'liga-mx-apertura-2020', 'repechaje', 2, 'liguilla', 'knock-out', 'liga-mx-apertura-2020-repechaje', 'liga-mx-apertura-2020-matches'),
    ('liga-mx-apertura-2020-quarter-finals', 'liga-mx-apertura-2020', 'quarter-finals', 3, 'liguilla', 'knock-out', 'liga-mx-apertura-2020-tie', 'liga-mx-apertura-2020-matches'),
    ('liga-mx-apertura-2020-semi-finals', 'liga-mx-apertura-2020', 'semi-finals', 4, 'liguilla', 'knock-out', 'liga-mx-apertura-2020-tie', 'liga-mx-apertura-2020-matches'),
    ('liga-mx-apertura-2020-final', 'liga-mx-apertura-2020', 'final', 5, 'liguilla', 'knock-out', 'liga-mx-apertura-2020-final', 'liga-mx-apertura-2020-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('liga-mx-apertura-2020-repechaje', 1, 'seeds', NULL, 8, 5, 12, 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-quarter-finals', 1, 'seeds', NULL, 4, 1, 4, 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-quarter-finals', 2, 'winners', 'liga-mx-apertura-2020-repechaje', 4, NULL, NULL, 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-semi-finals', 1, 'winners', 'liga-mx-apertura-2020-quarter-finals', 4, NULL, NULL, 'liga-mx-apertura-2020-rules'),
    ('liga-mx-apertura-2020-final', 1, 'winners', 'liga-mx-apertura-2020-semi-finals', 2, NULL, NULL, 'liga-mx-apertura-2020-rules');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('liga-mx-apertura-2020', 'liga-mx-apertura-2020-final', 'liga-mx-apertura-2020-matches');
