-- Euro 2024, groups and round of 16: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-euro-2024', 'openfootball, Euro 2024', 'https://github.com/openfootball/euro/blob/00f4760bc4ed313c814418a985503b009389421a/2024--germany/euro.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('uefa-regulations-2022-24', 'UEFA, regulations of the Euro 2022-24, article 15', 'https://documents.uefa.com/r/Regulations-of-the-UEFA-European-Football-Championship-2022-24/Article-15-Equality-of-points-qualifying-group-stage-Online', NULL, 'Official text for the qualifying groups of the same edition'),
    ('givemesport-euro-2024', 'GiveMeSport, Denmark above Slovenia', 'https://www.givemesport.com/why-denmark-finished-second-in-group-c-above-slovenia/', NULL, 'Counts the cards of both teams'),
    ('openfootball-euro-2024-json', 'openfootball, Euro 2024 as JSON', 'https://github.com/openfootball/euro.json/blob/026fc201d3aa728712d678ebb46c083a22794811/2024/euro.json', 'CC0-1.0', 'Public football data: dates, scores and the numbers of the matches'),
    ('hetekspel-thirds', 'Het EK-spel, the thirds of the European Championship', 'https://github.com/wernerholzapfel/hetekspelapp/blob/263a7899023d61142f29a7a746ac975203642bde/src/app/pages/predictions_tab/knockout/knockout.page.ts', NULL, 'Gives the table of the regulation with its 15 lines, and the criteria among the thirds');

INSERT INTO citation (citation_id) VALUES
    ('euro-2024-groups-matches'),
    ('euro-2024-groups-rules'),
    ('euro-2024-groups-cards'),
    ('euro-2024-fixtures'),
    ('euro-2024-thirds');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('euro-2024-groups-matches', 'openfootball-euro-2024'),
    ('euro-2024-groups-rules', 'uefa-regulations-2022-24'),
    ('euro-2024-groups-rules', 'givemesport-euro-2024'),
    ('euro-2024-groups-cards', 'givemesport-euro-2024'),
    ('euro-2024-fixtures', 'openfootball-euro-2024-json'),
    ('euro-2024-thirds', 'hetekspel-thirds');

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

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('euro-2024-thirds', 3, 1, 'euro-2024-thirds');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('euro-2024-thirds', 1, 'points', 'euro-2024-thirds'),
    ('euro-2024-thirds', 2, 'goal difference', 'euro-2024-thirds'),
    ('euro-2024-thirds', 3, 'goals for', 'euro-2024-thirds'),
    ('euro-2024-thirds', 4, 'wins', 'euro-2024-thirds'),
    ('euro-2024-thirds', 5, 'fair play', 'euro-2024-thirds');
INSERT INTO tie_rule (tie_rule_id, legs, pairing, citation_id) VALUES ('euro-2024-tie', 1, 'fixed bracket', 'euro-2024-fixtures');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('euro-2024-group-a', 'euro-2024', 'group A', 1, 'group stage', 'league', 'euro-2024-group', 'euro-2024-groups-matches'),
    ('euro-2024-group-b', 'euro-2024', 'group B', 2, 'group stage', 'league', 'euro-2024-group', 'euro-2024-groups-matches'),
    ('euro-2024-group-c', 'euro-2024', 'group C', 3, 'group stage', 'league', 'euro-2024-group', 'euro-2024-groups-matches'),
    ('euro-2024-group-d', 'euro-2024', 'group D', 4, 'group stage', 'league', 'euro-2024-group', 'euro-2024-groups-matches'),
    ('euro-2024-group-e', 'euro-2024', 'group E', 5, 'group stage', 'league', 'euro-2024-group', 'euro-2024-groups-matches'),
    ('euro-2024-group-f', 'euro-2024', 'group F', 6, 'group stage', 'league', 'euro-2024-group', 'euro-2024-groups-matches');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('euro-2024-thirds', 'euro-2024', 'thirds', 7, 'group stage', 'table', 'euro-2024-thirds', NULL, 'euro-2024-thirds'),
    ('euro-2024-round-of-16', 'euro-2024', 'round of 16', 8, 'knock-out', 'knock-out', NULL, 'euro-2024-tie', 'euro-2024-fixtures');
INSERT INTO table_part (stage_id, from_stage_id, part, label, first_place, last_place, citation_id) VALUES
    ('euro-2024-thirds', 'euro-2024-group-a', 'place', 'A', 3, 3, 'euro-2024-thirds'),
    ('euro-2024-thirds', 'euro-2024-group-b', 'place', 'B', 3, 3, 'euro-2024-thirds'),
    ('euro-2024-thirds', 'euro-2024-group-c', 'place', 'C', 3, 3, 'euro-2024-thirds'),
    ('euro-2024-thirds', 'euro-2024-group-d', 'place', 'D', 3, 3, 'euro-2024-thirds'),
    ('euro-2024-thirds', 'euro-2024-group-e', 'place', 'E', 3, 3, 'euro-2024-thirds'),
    ('euro-2024-thirds', 'euro-2024-group-f', 'place', 'F', 3, 3, 'euro-2024-thirds');

INSERT INTO bracket_slot (stage_id, tie_number, slot, entrant, from_stage_id, number, citation_id) VALUES
    ('euro-2024-round-of-16', 37, 1, 'table place', 'euro-2024-group-a', 1, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 37, 2, 'table place', 'euro-2024-group-c', 2, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 38, 1, 'table place', 'euro-2024-group-a', 2, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 38, 2, 'table place', 'euro-2024-group-b', 2, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 39, 1, 'table place', 'euro-2024-group-b', 1, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 39, 2, 'allotted', 'euro-2024-thirds', 4, 'euro-2024-thirds'),
    ('euro-2024-round-of-16', 40, 1, 'table place', 'euro-2024-group-c', 1, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 40, 2, 'allotted', 'euro-2024-thirds', 4, 'euro-2024-thirds'),
    ('euro-2024-round-of-16', 41, 1, 'table place', 'euro-2024-group-f', 1, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 41, 2, 'allotted', 'euro-2024-thirds', 4, 'euro-2024-thirds'),
    ('euro-2024-round-of-16', 42, 1, 'table place', 'euro-2024-group-d', 2, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 42, 2, 'table place', 'euro-2024-group-e', 2, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 43, 1, 'table place', 'euro-2024-group-e', 1, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 43, 2, 'allotted', 'euro-2024-thirds', 4, 'euro-2024-thirds'),
    ('euro-2024-round-of-16', 44, 1, 'table place', 'euro-2024-group-d', 1, 'euro-2024-fixtures'),
    ('euro-2024-round-of-16', 44, 2, 'table place', 'euro-2024-group-f', 2, 'euro-2024-fixtures');
INSERT INTO slot_allotment (stage_id, labels, tie_number, slot, label, citation_id)
SELECT 'euro-2024-round-of-16' AS stage_id, labels, tie_number, 2 AS slot, label, 'euro-2024-thirds' AS citation_id
FROM read_csv('allotment.csv', header = TRUE);
