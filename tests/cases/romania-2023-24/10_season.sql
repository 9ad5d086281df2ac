-- Romanian SuperLiga 2023-24, after three days of the play-off: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-romania-2023-24', 'openfootball, Romania 2023-24', 'https://github.com/openfootball/europe/blob/159d7367f7d82748682f0225096e5ef48bbaf49d/romania/2023-24_ro1.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('gsp-2024-03-10', 'Gazeta Sporturilor, the table after halving', 'https://amp.gsp.ro/article/733684', NULL, 'First six of the regular season, halved points and rounding'),
    ('frf-observator-2026', 'Observator, the start of the play-off 2025-26', 'https://observatornews.ro/sport/totul-despre-playofful-si-playoutul-din-superliga-de-fotbal-clasamentul-la-start-si-programul-meciurilor-648248.html', NULL, 'Who was given a half loses to a club with the same points'),
    ('digisport-2024-05-14', 'Digi Sport, eight criteria of the SuperLiga', 'https://digisport.ro/amphtml/fotbal/liga-1/care-sunt-cele-8-criterii-de-departajare-in-superliga-2963575', NULL, 'The criteria of the play-off in order'),
    ('ponturi-bune-2024-04', 'Ponturi bune, the fourth day of the SuperLiga', 'https://ponturi-bune.ro/stiri-si-actualitate/fcsb-este-la-doua-etape-de-titlu-programul-etapei-4-a-superligii-romaniei/', NULL, 'Table after three days of the play-off');

INSERT INTO citation (citation_id) VALUES
    ('romania-2023-24-matches'),
    ('romania-2023-24-table'),
    ('romania-2023-24-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('romania-2023-24-matches', 'openfootball-romania-2023-24'),
    ('romania-2023-24-table', 'gsp-2024-03-10'),
    ('romania-2023-24-table', 'ponturi-bune-2024-04'),
    ('romania-2023-24-rules', 'gsp-2024-03-10'),
    ('romania-2023-24-rules', 'frf-observator-2026'),
    ('romania-2023-24-rules', 'digisport-2024-05-14');

INSERT INTO competition (competition_id, name, country, level, citation_id) VALUES
    ('romanian-superliga', 'Romanian SuperLiga', 'Romania', 1, 'romania-2023-24-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('romanian-superliga-2023-24', 'romanian-superliga', '2023-24', 'romania-2023-24-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('romanian-superliga-2023-24', 'romanian-superliga-2023-24', 'Romanian SuperLiga 2023-24', 1, 'romania-2023-24-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, basis, note, citation_id) VALUES
    ('romanian-superliga-2023-24', 3, 1, 'block', 'derived', 'Not read in a regulation: Farul and Sepsi, level after 30 rounds, stand in the order of the matches between them and not of goal difference', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24-play-off', 3, 1, NULL, 'stated', NULL, 'romania-2023-24-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('romanian-superliga-2023-24', 1, 'points', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24', 2, 'head-to-head points', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24', 3, 'head-to-head goal difference', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24', 4, 'head-to-head goals for', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24', 5, 'goal difference', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24', 6, 'goals for', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24-play-off', 1, 'points', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24-play-off', 2, 'rounding', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24-play-off', 3, 'points in another table', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24-play-off', 4, 'head-to-head points', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24-play-off', 5, 'head-to-head goal difference', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24-play-off', 6, 'head-to-head goals for', 'romania-2023-24-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('romanian-superliga-2023-24-regular-season', 'romanian-superliga-2023-24', 'regular season', 1, 'regular season', 'league', 'romanian-superliga-2023-24', 'romania-2023-24-matches'),
    ('romanian-superliga-2023-24-play-off', 'romanian-superliga-2023-24', 'play-off', 2, 'play-off', 'league', 'romanian-superliga-2023-24-play-off', 'romania-2023-24-matches');

INSERT INTO table_part (stage_id, from_stage_id, part, divisor, rounding, citation_id) VALUES
    ('romanian-superliga-2023-24-play-off', 'romanian-superliga-2023-24-regular-season', 'points', 2, 'up', 'romania-2023-24-rules'),
    ('romanian-superliga-2023-24-play-off', 'romanian-superliga-2023-24-regular-season', 'compared', 1, NULL, 'romania-2023-24-rules');
