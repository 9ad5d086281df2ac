-- Belgian First Division 2022-23: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('schochastics-belgium-2022-23', 'schochastics, Belgium 2022-23', 'https://github.com/schochastics/football-data/blob/6ba5e7e8f8657b6ccdeb0e89778765423f8d5aaf/data/goals_time2/belgien_jupiler-league-2022-2023.json', NULL, 'Results with goals and substitutions'),
    ('bd-2023-04', 'Brabants Dagblad, Club Brugge in the play-offs', 'https://www.bd.nl/buitenlands-voetbal/noa-lang-met-club-brugge-toch-nog-in-kampioenspoule-ruud-vormer-degradeert~a818f9bb/', NULL, 'Points of the first four after 34 rounds'),
    ('hotnews-belgium-2023', 'HotNews, the end of the Belgian play-offs', 'https://sport.hotnews.ro/stiri-fotbal-26312472-scenariu-hollywood-belgia-trei-echipe-campioane-virtuale-ultimele-10-minute-din-play-off.htm', NULL, 'Final table of the play-offs: goals and points'),
    ('hbvl-2023-04-27', 'Het Belang van Limburg, all about the Champions'' play-offs', 'https://www.hbvl.be/cnt/dmf20230427_95149402', NULL, 'The first of the regular season before clubs with the same half'),
    ('lesoir-2022-04-08', 'Le Soir, the last day of the regular season 2021-22', 'https://www.lesoir.be/435038/article/2022-04-08/la-phase-classique-va-livrer-ses-verdicts-en-pro-league-anderlecht-et-la', NULL, 'Wins part clubs level in the regular season'),
    ('nieuwsblad-2023-04-23', 'Het Nieuwsblad, who plays in the play-offs', 'https://www.nieuwsblad.be/cnt/dmf20230423_96661994', NULL, 'Halved points, and what the half is worth when clubs are level');

INSERT INTO citation (citation_id) VALUES
    ('belgium-2022-23-matches'),
    ('belgium-2022-23-table'),
    ('belgium-2022-23-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('belgium-2022-23-matches', 'schochastics-belgium-2022-23'),
    ('belgium-2022-23-table', 'bd-2023-04'),
    ('belgium-2022-23-table', 'hotnews-belgium-2023'),
    ('belgium-2022-23-table', 'nieuwsblad-2023-04-23'),
    ('belgium-2022-23-rules', 'hbvl-2023-04-27'),
    ('belgium-2022-23-rules', 'lesoir-2022-04-08'),
    ('belgium-2022-23-rules', 'nieuwsblad-2023-04-23');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('belgian-first-division', 'Belgian First Division', 'Belgium', 1, 'belgium-2022-23-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('belgian-first-division-2022-23', 'belgian-first-division', '2022-23', 'belgium-2022-23-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('belgian-first-division-2022-23', 'belgian-first-division-2022-23', 'Belgian First Division 2022-23', 1, 'belgium-2022-23-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('belgian-first-division-2022-23', 3, 1, 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23-play-off', 3, 1, 'belgium-2022-23-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('belgian-first-division-2022-23', 1, 'points', 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23', 2, 'wins', 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23', 3, 'goal difference', 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23', 4, 'goals for', 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23-play-off', 1, 'points', 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23-play-off', 2, 'rounding', 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23-play-off', 3, 'table position', 'belgium-2022-23-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('belgian-first-division-2022-23-regular-season', 'belgian-first-division-2022-23', 'regular season', 1, 'regular season', 'league', 'belgian-first-division-2022-23', 'belgium-2022-23-matches'),
    ('belgian-first-division-2022-23-champions-play-off', 'belgian-first-division-2022-23', 'champions'' play-off', 2, 'champions'' play-off', 'league', 'belgian-first-division-2022-23-play-off', 'belgium-2022-23-matches'),
    ('belgian-first-division-2022-23-europe-play-off', 'belgian-first-division-2022-23', 'Europe play-off', 3, 'Europe play-off', 'league', 'belgian-first-division-2022-23-play-off', 'belgium-2022-23-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, divisor, rounding, citation_id) VALUES
    ('belgian-first-division-2022-23-champions-play-off', 'belgian-first-division-2022-23-regular-season', 'points', 2, 'up', 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23-champions-play-off', 'belgian-first-division-2022-23-regular-season', 'compared', 1, NULL, 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23-europe-play-off', 'belgian-first-division-2022-23-regular-season', 'points', 2, 'up', 'belgium-2022-23-rules'),
    ('belgian-first-division-2022-23-europe-play-off', 'belgian-first-division-2022-23-regular-season', 'compared', 1, NULL, 'belgium-2022-23-rules');
