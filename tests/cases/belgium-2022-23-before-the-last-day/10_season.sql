-- Belgian First Division 2022-23, before the last day of the champions' play-off: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('schochastics-belgium-2022-23', 'schochastics, Belgium 2022-23', 'https://github.com/schochastics/football-data/blob/6ba5e7e8f8657b6ccdeb0e89778765423f8d5aaf/data/goals_time2/belgien_jupiler-league-2022-2023.json', NULL, 'Results with goals and substitutions'),
    ('bd-2023-04', 'Brabants Dagblad, Club Brugge in the play-offs', 'https://www.bd.nl/buitenlands-voetbal/noa-lang-met-club-brugge-toch-nog-in-kampioenspoule-ruud-vormer-degradeert~a818f9bb/', NULL, 'Points of the first four after 34 rounds'),
    ('playcrazygame-2023-05-30', 'PlayCrazyGame, what about the title fight', 'https://playcrazygame.com/overview-now-what-about-the-title-fight-antwerp-still-have-the-best-papers-had-to-win-union-and-genk/', NULL, 'Table after 39 matches, and why Antwerp lead'),
    ('nieuwsblad-2023-04-23', 'Het Nieuwsblad, who plays in the play-offs', 'https://www.nieuwsblad.be/cnt/dmf20230423_96661994', NULL, 'Halved points, and what the half is worth when clubs are level');

INSERT INTO citation (citation_id) VALUES
    ('belgium-2022-23-before-the-last-day-matches'),
    ('belgium-2022-23-before-the-last-day-table'),
    ('belgium-2022-23-before-the-last-day-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('belgium-2022-23-before-the-last-day-matches', 'schochastics-belgium-2022-23'),
    ('belgium-2022-23-before-the-last-day-table', 'bd-2023-04'),
    ('belgium-2022-23-before-the-last-day-table', 'playcrazygame-2023-05-30'),
    ('belgium-2022-23-before-the-last-day-table', 'nieuwsblad-2023-04-23'),
    ('belgium-2022-23-before-the-last-day-rules', 'playcrazygame-2023-05-30'),
    ('belgium-2022-23-before-the-last-day-rules', 'nieuwsblad-2023-04-23');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('belgian-first-division', 'Belgian First Division', 'Belgium', 1, 'belgium-2022-23-before-the-last-day-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('belgian-first-division-2022-23-day-39', 'belgian-first-division', '2022-23, before the last day', 'belgium-2022-23-before-the-last-day-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('belgian-first-division-2022-23-day-39', 'belgian-first-division-2022-23-day-39', 'Belgian First Division 2022-23, before the last day', 1, 'belgium-2022-23-before-the-last-day-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('belgian-first-division-2022-23-day-39', 3, 1, 'belgium-2022-23-before-the-last-day-rules'),
    ('belgian-first-division-2022-23-day-39-play-off', 3, 1, 'belgium-2022-23-before-the-last-day-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('belgian-first-division-2022-23-day-39', 1, 'points', 'belgium-2022-23-before-the-last-day-rules'),
    ('belgian-first-division-2022-23-day-39-play-off', 1, 'points', 'belgium-2022-23-before-the-last-day-rules'),
    ('belgian-first-division-2022-23-day-39-play-off', 2, 'rounding', 'belgium-2022-23-before-the-last-day-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('belgian-first-division-2022-23-day-39-regular-season', 'belgian-first-division-2022-23-day-39', 'regular season', 1, 'regular season', 'league', 'belgian-first-division-2022-23-day-39', 'belgium-2022-23-before-the-last-day-matches'),
    ('belgian-first-division-2022-23-day-39-champions-play-off', 'belgian-first-division-2022-23-day-39', 'champions'' play-off', 2, 'champions'' play-off', 'league', 'belgian-first-division-2022-23-day-39-play-off', 'belgium-2022-23-before-the-last-day-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, divisor, rounding, citation_id) VALUES
    ('belgian-first-division-2022-23-day-39-champions-play-off', 'belgian-first-division-2022-23-day-39-regular-season', 'points', 2, 'up', 'belgium-2022-23-before-the-last-day-rules');
