-- Belgian First Division 2014-15, after nine days of the play-offs: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('schochastics-belgium-2014-15', 'schochastics, Belgium 2014-15', 'https://github.com/schochastics/football-data/blob/6ba5e7e8f8657b6ccdeb0e89778765423f8d5aaf/data/goals_time2/belgien_jupiler-league-2014-2015.json', NULL, 'Results with goals and substitutions'),
    ('vrt-2015-03-15', 'VRT, last day of the regular season 2014-15', 'https://www.vrt.be/vrtnws/de/2015/03/15/charleroi_lacht_cercleistselberschuld-1-2272082/', NULL, 'The six of the play-off with their halved points'),
    ('mondosportivo-2015-05-22', 'Mondo Sportivo, ninth day of the play-off', 'https://mondosportivo.it/2015/05/22/jupiler-pro-league-playoff-9a-giornata-gent-campione-di-belgio-suicidio-anderlecht-domenica-in-campo-solo-per-la-champions/amp', NULL, 'Table after nine of ten days'),
    ('brf-2014', 'BRF, Genk in the play-offs', 'https://brf.be/sport/721781', NULL, 'Points are halved for the play-off (2013-14)'),
    ('nieuwsblad-2023-04-23', 'Het Nieuwsblad, who plays in the play-offs', 'https://www.nieuwsblad.be/cnt/dmf20230423_96661994', NULL, 'Halved points, and what the half is worth when clubs are level');

INSERT INTO citation (citation_id) VALUES
    ('belgium-2014-15-matches'),
    ('belgium-2014-15-table'),
    ('belgium-2014-15-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('belgium-2014-15-matches', 'schochastics-belgium-2014-15'),
    ('belgium-2014-15-table', 'vrt-2015-03-15'),
    ('belgium-2014-15-table', 'mondosportivo-2015-05-22'),
    ('belgium-2014-15-table', 'nieuwsblad-2023-04-23'),
    ('belgium-2014-15-rules', 'brf-2014'),
    ('belgium-2014-15-rules', 'nieuwsblad-2023-04-23');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('belgian-first-division', 'Belgian First Division', 'Belgium', 1, 'belgium-2014-15-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('belgian-first-division-2014-15', 'belgian-first-division', '2014-15', 'belgium-2014-15-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('belgian-first-division-2014-15', 'belgian-first-division-2014-15', 'Belgian First Division 2014-15', 1, 'belgium-2014-15-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('belgian-first-division-2014-15', 3, 1, 'belgium-2014-15-rules'),
    ('belgian-first-division-2014-15-play-off', 3, 1, 'belgium-2014-15-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('belgian-first-division-2014-15', 1, 'points', 'belgium-2014-15-rules'),
    ('belgian-first-division-2014-15', 2, 'wins', 'belgium-2014-15-rules'),
    ('belgian-first-division-2014-15', 3, 'goal difference', 'belgium-2014-15-rules'),
    ('belgian-first-division-2014-15', 4, 'goals for', 'belgium-2014-15-rules'),
    ('belgian-first-division-2014-15-play-off', 1, 'points', 'belgium-2014-15-rules'),
    ('belgian-first-division-2014-15-play-off', 2, 'rounding', 'belgium-2014-15-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('belgian-first-division-2014-15-regular-season', 'belgian-first-division-2014-15', 'regular season', 1, 'regular season', 'league', 'belgian-first-division-2014-15', 'belgium-2014-15-matches'),
    ('belgian-first-division-2014-15-champions-play-off', 'belgian-first-division-2014-15', 'champions'' play-off', 2, 'champions'' play-off', 'league', 'belgian-first-division-2014-15-play-off', 'belgium-2014-15-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, divisor, rounding, citation_id) VALUES
    ('belgian-first-division-2014-15-champions-play-off', 'belgian-first-division-2014-15-regular-season', 'points', 2, 'up', 'belgium-2014-15-rules');
