-- Liga de Ascenso, Clausura 2012, Liguilla: sources, competition, rules and stages, by the names of the packaged season.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('article', '2011–12 Liga de Ascenso season', 'https://en.wikipedia.org/wiki/2011%E2%80%9312_Liga_de_Ascenso_season', 'CC BY-SA', 'Season article of the English Wikipedia'),
    ('el-popular-lobos', 'El Popular, Lobos BUAP at home to Necaxa', 'https://elpopular.mx/crack/2012/04/25/lobos-buap-a-sacar-ventaja-de-local', NULL, 'Newspaper item before the semi-finals of the Clausura 2012; gives the result of the regular season');

INSERT INTO citation (citation_id) VALUES
    ('ascenso-clausura-2012-liguilla-article'),
    ('ascenso-clausura-2012-liguilla-places');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('ascenso-clausura-2012-liguilla-article', 'article'),
    ('ascenso-clausura-2012-liguilla-places', 'article'),
    ('ascenso-clausura-2012-liguilla-places', 'el-popular-lobos');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-de-ascenso', 'Liga de Ascenso', 'Mexico', 2, 'ascenso-clausura-2012-liguilla-article');
INSERT INTO season (season_id, competition_id, name, previous_season, next_season, citation_id) VALUES
    ('ascenso-2011-12', 'liga-de-ascenso', '2011-12', '2010-11', '2012-13', 'ascenso-clausura-2012-liguilla-article');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, start_date, regular_end_date, end_date, citation_id) VALUES
    ('ascenso-clausura-2012', 'ascenso-2011-12', 'Clausura 2012', 2, '2012-01-06', '2012-04-15', '2012-05-05', 'ascenso-clausura-2012-liguilla-article');

INSERT INTO tie_rule (tie_rule_id, legs, pairing, second_leg_host, citation_id) VALUES
    ('ascenso-clausura-2012', 2, 're-seeded', 'better seed', 'ascenso-clausura-2012-liguilla-article');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('ascenso-clausura-2012', 1, 'aggregate', 'ascenso-clausura-2012-liguilla-article'),
    ('ascenso-clausura-2012', 2, 'seed', 'ascenso-clausura-2012-liguilla-article');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('ascenso-clausura-2012-quarter-finals', 'ascenso-clausura-2012', 'quarter-finals', 2, 'liguilla', 'knock-out', 'ascenso-clausura-2012', 'ascenso-clausura-2012-liguilla-article'),
    ('ascenso-clausura-2012-semi-finals', 'ascenso-clausura-2012', 'semi-finals', 3, 'liguilla', 'knock-out', 'ascenso-clausura-2012', 'ascenso-clausura-2012-liguilla-article'),
    ('ascenso-clausura-2012-final', 'ascenso-clausura-2012', 'final', 4, 'liguilla', 'knock-out', 'ascenso-clausura-2012', 'ascenso-clausura-2012-liguilla-article');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('ascenso-clausura-2012-quarter-finals', 1, 'seeds', NULL, 6, 2, 7, 'ascenso-clausura-2012-liguilla-article'),
    ('ascenso-clausura-2012-semi-finals', 1, 'seeds', NULL, 1, 1, 1, 'ascenso-clausura-2012-liguilla-article'),
    ('ascenso-clausura-2012-semi-finals', 2, 'winners', 'ascenso-clausura-2012-quarter-finals', 3, NULL, NULL, 'ascenso-clausura-2012-liguilla-article'),
    ('ascenso-clausura-2012-final', 1, 'winners', 'ascenso-clausura-2012-semi-finals', 2, NULL, NULL, 'ascenso-clausura-2012-liguilla-article');
