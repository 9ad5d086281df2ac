-- Ascenso MX, Clausura 2019, quarter-finals: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-mexico-ascenso-2018-19', 'openfootball, Ascenso MX 2018-19', 'https://github.com/openfootball/world/blob/337899819a5f6deca31d871f137729cccbb9441c/north-america/mexico/2018-19_mx2ascenso.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-ascenso-2019-goal', 'Goal, the Liguilla of the Clausura 2019', 'https://www.goal.com/es-ar/noticias/liguilla-ascenso-mx-clausura-2019/1ozmn1opzyfnl1jr19o8yilusd', NULL, 'An article of April 2019: eight clubs, away goals, then the place in the table'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('ascenso-mx-clausura-2019-matches'),
    ('ascenso-mx-clausura-2019-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('ascenso-mx-clausura-2019-matches', 'openfootball-mexico-ascenso-2018-19'),
    ('ascenso-mx-clausura-2019-rules', 'rules-ascenso-2019-goal'),
    ('ascenso-mx-clausura-2019-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('liga-de-ascenso', 'Liga de Ascenso', 'Mexico', 2, 'ascenso-mx-clausura-2019-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('liga-de-ascenso-2018-19', 'liga-de-ascenso', '2018-19', 'ascenso-mx-clausura-2019-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('ascenso-mx-clausura-2019', 'liga-de-ascenso-2018-19', 'Clausura 2019', 2, 'ascenso-mx-clausura-2019-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('ascenso-mx-clausura-2019-tie', 2, 'ascenso-mx-clausura-2019-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('ascenso-mx-clausura-2019-tie', 1, 'aggregate', 'ascenso-mx-clausura-2019-rules'),
    ('ascenso-mx-clausura-2019-tie', 2, 'away goals', 'ascenso-mx-clausura-2019-rules'),
    ('ascenso-mx-clausura-2019-tie', 3, 'seed', 'ascenso-mx-clausura-2019-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('ascenso-mx-clausura-2019-quarter-finals', 'ascenso-mx-clausura-2019', 'quarter-finals', 2, 'liguilla', 'knock-out', 'ascenso-mx-clausura-2019-tie', 'ascenso-mx-clausura-2019-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('ascenso-mx-clausura-2019-quarter-finals', 1, 'seeds', NULL, 8, 1, 8, 'ascenso-mx-clausura-2019-matches');

INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('segundoasegundo-2019', 'Segundo a Segundo, the quarter-finals of the Ascenso MX', 'https://segundoasegundo.com/definidos-los-cuartos-de-final-en-el-ascenso-mx', NULL, 'Places and pairings of the Clausura 2019');
INSERT INTO citation (citation_id) VALUES
    ('ascenso-mx-clausura-2019-seeds');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('ascenso-mx-clausura-2019-seeds', 'rules-ascenso-2019-goal'),
    ('ascenso-mx-clausura-2019-seeds', 'segundoasegundo-2019');
