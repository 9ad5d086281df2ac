-- Copa Libertadores 2020, knock-out: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-copa-libertadores-2020', 'openfootball, Copa Libertadores 2020', 'https://github.com/openfootball/south-america/blob/09e7fac17fed6494aaf33987695867b114baaee6/copa-libertadores/2020_copal.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('rules-libertadores-2020-goal', 'Goal, level in a group of 2020', 'https://www.goal.com/es-ar/noticias/copa-libertadores-2020-como-se-define-igualdad-puntos-fase/494xvp99gu121ktnfzpatjegu', NULL, 'An article of 2020 with the criteria of a group'),
    ('rules-libertadores-2020-redgol', 'RedGol, how ties of 2020 are decided', 'https://redgol.cl/udechile/El-gol-de-visita-vale-doble-asi-se-definen-los-desempates-en-la-Copa-Libertadores-20200204-0055.html', NULL, 'An article of February 2020: points, goal difference, away goals, penalties'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('libertadores-2020-knock-out-matches'),
    ('libertadores-2020-knock-out-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('libertadores-2020-knock-out-matches', 'openfootball-copa-libertadores-2020'),
    ('libertadores-2020-knock-out-rules', 'rules-libertadores-2020-goal'),
    ('libertadores-2020-knock-out-rules', 'rules-libertadores-2020-redgol'),
    ('libertadores-2020-knock-out-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('libertadores', 'Copa Libertadores', 'libertadores-2020-knock-out-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('libertadores-2020', 'libertadores', '2020', 'libertadores-2020-knock-out-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('libertadores-2020', 'libertadores-2020', 'Copa Libertadores 2020', 1, 'libertadores-2020-knock-out-matches');

INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES
    ('libertadores-2020-tie', 2, 'libertadores-2020-knock-out-rules');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('libertadores-2020-tie', 1, 'points', 'libertadores-2020-knock-out-rules'),
    ('libertadores-2020-tie', 2, 'aggregate', 'libertadores-2020-knock-out-rules'),
    ('libertadores-2020-tie', 3, 'away goals', 'libertadores-2020-knock-out-rules'),
    ('libertadores-2020-tie', 4, 'penalties', 'libertadores-2020-knock-out-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('libertadores-2020-round-of-16', 'libertadores-2020', 'round of 16', 9, 'knock-out', 'knock-out', 'libertadores-2020-tie', 'libertadores-2020-knock-out-matches'),
    ('libertadores-2020-quarter-finals', 'libertadores-2020', 'quarter-finals', 10, 'knock-out', 'knock-out', 'libertadores-2020-tie', 'libertadores-2020-knock-out-matches'),
    ('libertadores-2020-semi-finals', 'libertadores-2020', 'semi-finals', 11, 'knock-out', 'knock-out', 'libertadores-2020-tie', 'libertadores-2020-knock-out-matches');

INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, citation_id) VALUES
    ('libertadores-2020-quarter-finals', 1, 'winners', 'libertadores-2020-round-of-16', 8, 'libertadores-2020-knock-out-matches'),
    ('libertadores-2020-semi-finals', 1, 'winners', 'libertadores-2020-quarter-finals', 4, 'libertadores-2020-knock-out-matches');
