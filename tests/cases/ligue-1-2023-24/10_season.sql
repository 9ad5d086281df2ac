-- Ligue 1 2023-24: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-json-france-2023-24', 'openfootball, Ligue 1 2023-24', 'https://github.com/openfootball/football.json/blob/25cfaf102954ebbcdc48f9c2984198b71d48610d/2023-24/fr.1.json', 'CC0-1.0', 'Public football data as JSON: dates and scores'),
    ('tuttonapoli-ligue-1-2023-24', 'Tutto Napoli, the last day of Ligue 1', 'https://www.tuttonapoli.net/notizie/clamoroso-in-ligue-1-il-lille-di-fonseca-perde-la-champions-diretta-al-94-festeggia-il-brest-576182', NULL, 'Points of all clubs and the deduction; Lorient and Metz the wrong way round'),
    ('canal-supporters-ligue-1-2023-24', 'Canal Supporters, the final table of Ligue 1', 'https://canal-supporters.com/le-classement-final-de-la-saison-2023-2024-de-ligue-1/?utm_source=rss&utm_medium=rss&utm_campaign=le-classement-final-de-la-saison-2023-2024-de-ligue-1', NULL, 'Metz before Lorient by away goals of the two matches'),
    ('rules-france-2023-maligue2', 'Ma Ligue 2, how level clubs are parted', 'https://maligue2.fr/2024/05/09/ligue-2-comment-departager-deux-equipes-a-egalite-de-points-a-lissue-de-la-38e-journee', NULL, 'An article of May 2024 with the eight criteria, which parted two clubs of Ligue 1 in that season'),
    ('rules-france-2025-lensois', 'Lensois, criteria that end in 2025', 'https://onefootball.com/pt-br/noticias/de-nouveaux-criteres-pour-departager-une-egalite-au-classement-en-ligue-1-et-en-ligue-2-41483802', NULL, 'News of August 2025: the criteria that fall away and those that come'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('ligue-1-2023-24-matches'),
    ('ligue-1-2023-24-table'),
    ('ligue-1-2023-24-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('ligue-1-2023-24-matches', 'openfootball-json-france-2023-24'),
    ('ligue-1-2023-24-table', 'tuttonapoli-ligue-1-2023-24'),
    ('ligue-1-2023-24-table', 'canal-supporters-ligue-1-2023-24'),
    ('ligue-1-2023-24-rules', 'rules-france-2023-maligue2'),
    ('ligue-1-2023-24-rules', 'rules-france-2025-lensois'),
    ('ligue-1-2023-24-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('ligue-1', 'Ligue 1', 'France', 1, 'ligue-1-2023-24-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('ligue-1-2023-24', 'ligue-1', '2023-24', 'ligue-1-2023-24-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('ligue-1-2023-24', 'ligue-1-2023-24', 'Ligue 1 2023-24', 1, 'ligue-1-2023-24-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('ligue-1-2023-24', 3, 1, 'ligue-1-2023-24-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('ligue-1-2023-24', 1, 'points', 'ligue-1-2023-24-rules'),
    ('ligue-1-2023-24', 2, 'goal difference', 'ligue-1-2023-24-rules'),
    ('ligue-1-2023-24', 3, 'head-to-head points', 'ligue-1-2023-24-rules'),
    ('ligue-1-2023-24', 4, 'head-to-head goal difference', 'ligue-1-2023-24-rules'),
    ('ligue-1-2023-24', 5, 'head-to-head goals for', 'ligue-1-2023-24-rules'),
    ('ligue-1-2023-24', 6, 'head-to-head away goals', 'ligue-1-2023-24-rules'),
    ('ligue-1-2023-24', 7, 'goals for', 'ligue-1-2023-24-rules'),
    ('ligue-1-2023-24', 8, 'away goals for', 'ligue-1-2023-24-rules'),
    ('ligue-1-2023-24', 9, 'fair play', 'ligue-1-2023-24-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('ligue-1-2023-24-league', 'ligue-1-2023-24', 'league', 1, 'league', 'league', 'ligue-1-2023-24', 'ligue-1-2023-24-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('ligue-1-2023-24', 'ligue-1-2023-24-league', 'ligue-1-2023-24-matches');
