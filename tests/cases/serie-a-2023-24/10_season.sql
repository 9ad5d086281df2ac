-- Serie A 2023-24: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-json-italy-2023-24', 'openfootball, Serie A 2023-24', 'https://github.com/openfootball/football.json/blob/25cfaf102954ebbcdc48f9c2984198b71d48610d/2023-24/it.1.json', 'CC0-1.0', 'Public football data as JSON: dates and scores'),
    ('snai-serie-a-2023-24', 'SNAI, the table of Serie A 2023-24', 'https://www.snai.it/sport/info/vincitori-campionato', NULL, 'Places and points of all clubs'),
    ('rules-italy-2022-restart', 'Sportface, the places in Europe of 2022-23', 'https://www.sportface.it/calcio/serie-a/corsa-champions-cinque-squadre-in-sei-punti-cosa-succede-in-caso-di-parita-a-fine-stagione/2080366', NULL, 'An article of February 2023: clubs that are still level are compared by their own matches anew'),
    ('rules-italy-2023-firenzeviola', 'Firenze Viola, all criteria of Serie A', 'https://www.firenzeviola.it/news/serie-a-tutti-i-criteri-in-caso-di-arrivo-a-pari-punti-417947', NULL, 'An article with the text of the regulation from 2023-24'),
    ('rules-italy-2023-notizie', 'Notizie.it, the deciders from 2023-24', 'https://www.notizie.it/calcio-gravina-spareggio-scudetto-soluzione-di-buon-senso/', NULL, 'News of July 2023 with the text that the federation approved'),
    ('rules-three-points', 'Three points for a win, by year', 'https://tickerdossier.com/wiki/points-association-football', 'CC BY-SA', 'A copy of an encyclopedia article: the season from which each league gives three points for a win');

INSERT INTO citation (citation_id) VALUES
    ('serie-a-2023-24-matches'),
    ('serie-a-2023-24-table'),
    ('serie-a-2023-24-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('serie-a-2023-24-matches', 'openfootball-json-italy-2023-24'),
    ('serie-a-2023-24-table', 'snai-serie-a-2023-24'),
    ('serie-a-2023-24-rules', 'rules-italy-2022-restart'),
    ('serie-a-2023-24-rules', 'rules-italy-2023-firenzeviola'),
    ('serie-a-2023-24-rules', 'rules-italy-2023-notizie'),
    ('serie-a-2023-24-rules', 'rules-three-points');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('serie-a', 'Serie A', 'Italy', 1, 'serie-a-2023-24-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('serie-a-2023-24', 'serie-a', '2023-24', 'serie-a-2023-24-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('serie-a-2023-24', 'serie-a-2023-24', 'Serie A 2023-24', 1, 'serie-a-2023-24-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('serie-a-2023-24', 3, 1, 'block', 'serie-a-2023-24-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, at_place, is_for_best_two, citation_id) VALUES
    ('serie-a-2023-24', 1, 'points', NULL, FALSE, 'serie-a-2023-24-rules'),
    ('serie-a-2023-24', 2, 'play-off', 1, TRUE, 'serie-a-2023-24-rules'),
    ('serie-a-2023-24', 3, 'play-off', 17, TRUE, 'serie-a-2023-24-rules'),
    ('serie-a-2023-24', 4, 'head-to-head points', NULL, FALSE, 'serie-a-2023-24-rules'),
    ('serie-a-2023-24', 5, 'head-to-head goal difference', NULL, FALSE, 'serie-a-2023-24-rules'),
    ('serie-a-2023-24', 6, 'goal difference', NULL, FALSE, 'serie-a-2023-24-rules'),
    ('serie-a-2023-24', 7, 'goals for', NULL, FALSE, 'serie-a-2023-24-rules'),
    ('serie-a-2023-24', 8, 'drawing of lots', NULL, FALSE, 'serie-a-2023-24-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('serie-a-2023-24-league', 'serie-a-2023-24', 'league', 1, 'league', 'league', 'serie-a-2023-24', 'serie-a-2023-24-matches');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('serie-a-2023-24', 'serie-a-2023-24-league', 'serie-a-2023-24-matches');
