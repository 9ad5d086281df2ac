-- Ligue 1 2025-26, to January 2026: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-json-france-2025-26', 'openfootball, Ligue 1 2025-26', 'https://github.com/openfootball/football.json/blob/25cfaf102954ebbcdc48f9c2984198b71d48610d/2025-26/fr.1.json', 'CC0-1.0', 'Public football data as JSON: dates and scores'),
    ('topmercato-ligue-1-2025-26', 'Top Mercato, table of Ligue 1', 'https://www.topmercato.com/classement-ligue-1', NULL, 'Table after 19 or 20 matches'),
    ('rules-france-2025-goal', 'Goal, the new criteria of Ligue 1', 'https://www.goal.com/fr/listes/ligue-1-la-nouvelle-regle-de-la-lfp-sur-les-egalites-au-classement/blt46adc233bceb690a', NULL, 'An article of 2025: eight criteria in order'),
    ('rules-france-2025-lensois', 'Lensois, criteria that end in 2025', 'https://onefootball.com/pt-br/noticias/de-nouveaux-criteres-pour-departager-une-egalite-au-classement-en-ligue-1-et-en-ligue-2-41483802', NULL, 'News of August 2025: the criteria that fall away and those that come'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('ligue-1-2025-26-to-january-matches'),
    ('ligue-1-2025-26-to-january-table'),
    ('ligue-1-2025-26-to-january-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('ligue-1-2025-26-to-january-matches', 'openfootball-json-france-2025-26'),
    ('ligue-1-2025-26-to-january-table', 'topmercato-ligue-1-2025-26'),
    ('ligue-1-2025-26-to-january-rules', 'rules-france-2025-goal'),
    ('ligue-1-2025-26-to-january-rules', 'rules-france-2025-lensois'),
    ('ligue-1-2025-26-to-january-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('ligue-1', 'Ligue 1', 'France', 1, 'ligue-1-2025-26-to-january-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('ligue-1-2025-26', 'ligue-1', '2025-26', 'ligue-1-2025-26-to-january-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('ligue-1-2025-26', 'ligue-1-2025-26', 'Ligue 1 2025-26', 1, 'ligue-1-2025-26-to-january-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('ligue-1-2025-26', 3, 1, 'ligue-1-2025-26-to-january-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('ligue-1-2025-26', 1, 'points', 'ligue-1-2025-26-to-january-rules'),
    ('ligue-1-2025-26', 2, 'goal difference', 'ligue-1-2025-26-to-january-rules'),
    ('ligue-1-2025-26', 3, 'head-to-head points', 'ligue-1-2025-26-to-january-rules'),
    ('ligue-1-2025-26', 4, 'head-to-head goal difference', 'ligue-1-2025-26-to-january-rules'),
    ('ligue-1-2025-26', 5, 'goals for', 'ligue-1-2025-26-to-january-rules'),
    ('ligue-1-2025-26', 6, 'wins', 'ligue-1-2025-26-to-january-rules'),
    ('ligue-1-2025-26', 7, 'away wins', 'ligue-1-2025-26-to-january-rules'),
    ('ligue-1-2025-26', 8, 'fair play', 'ligue-1-2025-26-to-january-rules'),
    ('ligue-1-2025-26', 9, 'drawing of lots', 'ligue-1-2025-26-to-january-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('ligue-1-2025-26-league', 'ligue-1-2025-26', 'league', 1, 'league', 'league', 'ligue-1-2025-26', 'ligue-1-2025-26-to-january-matches');
