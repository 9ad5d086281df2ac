-- Liga MX, Clausura 2019, Liguilla: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-mexico-2018-19', 'openfootball, Liga MX 2018-19, Liguilla of the Clausura', 'https://github.com/openfootball/mexico/blob/3b3f0e3968e69f1fdc39a6dd76f44fbe7e33ab5d/2018-19/1-clausura_liguilla.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('eleconomista-2019', 'El Economista, León in the final', 'https://www.eleconomista.com.mx/deportes/La-resiliencia-de-Leon-lo-lleva-a-la-final-20190520-0007.html', NULL, 'Report with the rule'),
    ('ejecentral-2019', 'Eje Central, the Liguilla of the Clausura 2019', 'http://www.ejecentral.com.mx/asi-quedo-la-liguilla-del-clausura-2019/', NULL, 'Places 1 to 6 and 8');

INSERT INTO citation (citation_id) VALUES
    ('liga-mx-clausura-2019-matches'),
    ('liga-mx-clausura-2019-rules'),
    ('liga-mx-clausura-2019-seeds');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('liga-mx-clausura-2019-matches', 'openfootball-mexico-2018-19'),
    ('liga-mx-clausura-2019-rules', 'eleconomista-2019'),
    ('liga-mx-clausura-2019-seeds', 'ejecentral-2019');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-mx', 'Liga MX', 'Mexico', 1, 'liga-mx-clausura-2019-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-mx-2018-19', 'liga-mx', '2018-19', 'liga-mx-clausura-2019-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('liga-mx-clausura-2019', 'liga-mx-2018-19', 'Clausura 2019', 2, 'liga-mx-clausura-2019-matches');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, basis, note, citation_id) VALUES
    ('liga-mx-clausura-2019-tie', 2, 're-seeded', 'better seed', 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-clausura-2019-rules'),
    ('liga-mx-clausura-2019-final', 2, 're-seeded', 'better seed', 'derived', 'Best against worst of those left, in every round: read off the pairings', 'liga-mx-clausura-2019-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('liga-mx-clausura-2019-tie', 1, 'aggregate', 'liga-mx-clausura-2019-rules'),
    ('liga-mx-clausura-2019-tie', 2, 'away goals', 'liga-mx-clausura-2019-rules'),
    ('liga-mx-clausura-2019-tie', 3, 'seed', 'liga-mx-clausura-2019-rules'),
    ('liga-mx-clausura-2019-final', 1, 'aggregate', 'liga-mx-clausura-2019-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('liga-mx-clausura-2019-quarter-finals', 'liga-mx-clausura-2019', 'quarter-finals', 2, 'liguilla', 'knock-out', 'liga-mx-clausura-2019-tie', 'liga-mx-clausura-2019-matches'),
    ('liga-mx-clausura-2019-semi-finals', 'liga-mx-clausura-2019', 'semi-finals', 3, 'liguilla', 'knock-out', 'liga-mx-clausura-2019-tie', 'liga-mx-clausura-2019-matches'),
    ('liga-mx-clausura-2019-final', 'liga-mx-clausura-2019', 'final', 4, 'liguilla', 'knock-out', 'liga-mx-clausura-2019-final', 'liga-mx-clausura-2019-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('liga-mx-clausura-2019-quarter-finals', 1, 'seeds', NULL, 8, 1, 8, 'liga-mx-clausura-2019-rules'),
    ('liga-mx-clausura-2019-semi-finals', 1, 'winners', 'liga-mx-clausura-2019-quarter-finals', 4, NULL, NULL, 'liga-mx-clausura-2019-rules'),
    ('liga-mx-clausura-2019-final', 1, 'winners', 'liga-mx-clausura-2019-semi-finals', 2, NULL, NULL, 'liga-mx-clausura-2019-rules');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('liga-mx-clausura-2019', 'liga-mx-clausura-2019-final', 'liga-mx-clausura-2019-matches');
