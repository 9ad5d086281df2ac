-- Euro 2024, groups C and E: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2024', 'openfootball, Euro 2024', 'https://github.com/openfootball/euro/blob/00f4760bc4ed313c814418a985503b009389421a/2024--germany/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('uefa-regulations-2022-24', 'UEFA, regulations of the Euro 2022-24, article 15', 'https://documents.uefa.com/r/Regulations-of-the-UEFA-European-Football-Championship-2022-24/Article-15-Equality-of-points-qualifying-group-stage-Online', NULL, 'Official text for the qualifying groups of the same edition'),
    ('givemesport-euro-2024', 'GiveMeSport, Denmark above Slovenia', 'https://www.givemesport.com/why-denmark-finished-second-in-group-c-above-slovenia/', NULL, 'Counts the cards of both teams');

INSERT INTO citation (citation_id) VALUES
    ('euro-2024-groups-matches'),
    ('euro-2024-groups-rules'),
    ('euro-2024-groups-cards');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2024-groups-matches', 'openfootball-euro-2024'),
    ('euro-2024-groups-rules', 'uefa-regulations-2022-24'),
    ('euro-2024-groups-rules', 'givemesport-euro-2024'),
    ('euro-2024-groups-cards', 'givemesport-euro-2024');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('euro', 'European Championship', 'euro-2024-groups-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('euro-2024', 'euro', '2024', 'euro-2024-groups-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('euro-2024', 'euro-2024', 'Euro 2024', 1, 'euro-2024-groups-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('euro-2024-group', 3, 1, 'block', 'euro-2024-groups-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('euro-2024-group', 1, 'points', 'euro-2024-groups-rules'),
    ('euro-2024-group', 2, 'head-to-head points', 'euro-2024-groups-rules'),
    ('euro-2024-group', 3, 'head-to-head goal difference', 'euro-2024-groups-rules'),
    ('euro-2024-group', 4, 'head-to-head goals for', 'euro-2024-groups-rules'),
    ('euro-2024-group', 5, 'goal difference', 'euro-2024-groups-rules'),
    ('euro-2024-group', 6, 'goals for', 'euro-2024-groups-rules'),
    ('euro-2024-group', 7, 'wins', 'euro-2024-groups-rules'),
    ('euro-2024-group', 8, 'fair play', 'euro-2024-groups-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-2024-group-c', 'euro-2024', 'group C', 3, 'group stage', 'league', 'euro-2024-group', 'euro-2024-groups-matches'),
    ('euro-2024-group-e', 'euro-2024', 'group E', 5, 'group stage', 'league', 'euro-2024-group', 'euro-2024-groups-matches');
