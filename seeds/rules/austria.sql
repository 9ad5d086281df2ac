-- Austria: points that are halved after the first phase, since 2018.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-austria-2018-kurier', 'Kurier, the true table', 'https://kurier.at/sport/fussball/die-wahre-tabelle-rapid-hat-wie-sturm-13-punkte/400424084', NULL, 'An article of 2019: halved, rounded down, the lost half before goal difference'),
    ('rules-austria-2019-ligaportal', 'Ligaportal, the table after the points were halved', 'https://www.ligaportal.at/bundesliga/allgemein-news/6405-tipico-bundesliga-so-sieht-die-tabelle-nach-der-punkteteilung-aus', NULL, 'An article of March 2020 with the criteria in order'),
    ('rules-austria-2021-ligaportal', 'Ligaportal, level on points', 'https://www.ligaportal.at/bundesliga/allgemein-news/11214-vor-dem-saisonfinale-der-admiral-bundesliga-reihung-bei-punktegleichstand', NULL, 'An article of May 2022: head-to-head before goal difference since that season'),
    ('rules-austria-rsssf', 'RSSSF, Austria 2021-22', 'https://github.com/rsssf/austria/blob/28118b3b5cc1f7f8c067322cc7e21a91125c95b4/tables/oost2022.txt', NULL, 'Tables of both phases: goals and wins of the first are carried into the second');

INSERT INTO citation (citation_id) VALUES
    ('austria-2018'),
    ('austria-2021');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('austria-2018', 'rules-austria-2018-kurier'),
    ('austria-2018', 'rules-austria-2019-ligaportal'),
    ('austria-2018', 'rules-austria-2021-ligaportal'),
    ('austria-2018', 'rules-austria-rsssf'),
    ('austria-2018', 'rules-three-points'),
    ('austria-2021', 'rules-austria-2021-ligaportal'),
    ('austria-2021', 'rules-austria-2018-kurier'),
    ('austria-2021', 'rules-austria-rsssf'),
    ('austria-2021', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('austria-2018-regular-season', 3, 1, 'austria-2018'),
    ('austria-2018-championship-group', 3, 1, 'austria-2018'),
    ('austria-2021-regular-season', 3, 1, 'austria-2021'),
    ('austria-2021-championship-group', 3, 1, 'austria-2021');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('austria-2018-regular-season', 1, 'points', 'austria-2018'),
    ('austria-2018-regular-season', 2, 'goal difference', 'austria-2018'),
    ('austria-2018-regular-season', 3, 'goals for', 'austria-2018'),
    ('austria-2018-regular-season', 4, 'wins', 'austria-2018'),
    ('austria-2018-regular-season', 5, 'away wins', 'austria-2018'),
    ('austria-2018-championship-group', 1, 'points', 'austria-2018'),
    ('austria-2018-championship-group', 2, 'rounding', 'austria-2018'),
    ('austria-2018-championship-group', 3, 'goal difference', 'austria-2018'),
    ('austria-2018-championship-group', 4, 'goals for', 'austria-2018'),
    ('austria-2018-championship-group', 5, 'wins', 'austria-2018'),
    ('austria-2018-championship-group', 6, 'away wins', 'austria-2018'),
    ('austria-2021-regular-season', 1, 'points', 'austria-2021'),
    ('austria-2021-regular-season', 2, 'head-to-head points', 'austria-2021'),
    ('austria-2021-regular-season', 3, 'head-to-head goal difference', 'austria-2021'),
    ('austria-2021-regular-season', 4, 'head-to-head goals for', 'austria-2021'),
    ('austria-2021-regular-season', 5, 'head-to-head away goals', 'austria-2021'),
    ('austria-2021-regular-season', 6, 'goal difference', 'austria-2021'),
    ('austria-2021-regular-season', 7, 'goals for', 'austria-2021'),
    ('austria-2021-regular-season', 8, 'wins', 'austria-2021'),
    ('austria-2021-regular-season', 9, 'away wins', 'austria-2021'),
    ('austria-2021-regular-season', 10, 'away goals for', 'austria-2021'),
    ('austria-2021-championship-group', 1, 'points', 'austria-2021'),
    ('austria-2021-championship-group', 2, 'rounding', 'austria-2021'),
    ('austria-2021-championship-group', 3, 'head-to-head points', 'austria-2021'),
    ('austria-2021-championship-group', 4, 'head-to-head goal difference', 'austria-2021'),
    ('austria-2021-championship-group', 5, 'head-to-head goals for', 'austria-2021'),
    ('austria-2021-championship-group', 6, 'head-to-head away goals', 'austria-2021'),
    ('austria-2021-championship-group', 7, 'goal difference', 'austria-2021'),
    ('austria-2021-championship-group', 8, 'goals for', 'austria-2021'),
    ('austria-2021-championship-group', 9, 'wins', 'austria-2021'),
    ('austria-2021-championship-group', 10, 'away wins', 'austria-2021'),
    ('austria-2021-championship-group', 11, 'away goals for', 'austria-2021');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('austria-2018', 'Austria, first level', '2018-19', '2020-21', 'Head-to-head comes last; how it is counted was not read', 'austria-2018'),
    ('austria-2021', 'Austria, first level', '2021-22', NULL, NULL, 'austria-2021');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('austria-2018', 1, 'regular season', 'austria-2018-regular-season', NULL, 'austria-2018'),
    ('austria-2018', 2, 'championship group', 'austria-2018-championship-group', NULL, 'austria-2018'),
    ('austria-2018', 3, 'qualification group', 'austria-2018-championship-group', NULL, 'austria-2018'),
    ('austria-2021', 1, 'regular season', 'austria-2021-regular-season', NULL, 'austria-2021'),
    ('austria-2021', 2, 'championship group', 'austria-2021-championship-group', NULL, 'austria-2021'),
    ('austria-2021', 3, 'qualification group', 'austria-2021-championship-group', NULL, 'austria-2021');
INSERT INTO rule_set_part (rule_set_id, stage_ordinal, from_ordinal, part, divisor, rounding, citation_id) VALUES
    ('austria-2018', 2, 1, 'points and goals', 2, 'down', 'austria-2018'),
    ('austria-2018', 3, 1, 'points and goals', 2, 'down', 'austria-2018'),
    ('austria-2021', 2, 1, 'points and goals', 2, 'down', 'austria-2021'),
    ('austria-2021', 3, 1, 'points and goals', 2, 'down', 'austria-2021');
