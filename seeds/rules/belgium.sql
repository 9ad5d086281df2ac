-- Belgium: points that are halved before the play-offs.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-belgium-2018-nieuwsblad', 'Het Nieuwsblad, level on points in the play-offs', 'https://www.nieuwsblad.be/cnt/dmf20180403_03443300', NULL, 'An article of April 2018: first the half point, then the place in the regular season'),
    ('rules-belgium-2024-sportnieuws', 'Sportnieuws, the Belgian play-offs', 'https://sportnieuws.nl/voetbal/nieuws/jupiler-pro-league-or-play-offs-in-belgie-halvering-van-punten-en-ticketverdeling-europees-voetbal-2024031721201588080/', NULL, 'An article of March 2024: halved, rounded up, level clubs by the place in the regular season');

INSERT INTO citation (citation_id) VALUES
    ('belgium-2017');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('belgium-2017', 'rules-belgium-2018-nieuwsblad'),
    ('belgium-2017', 'rules-belgium-2024-sportnieuws'),
    ('belgium-2017', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, note, citation_id) VALUES
    ('belgium-2017-regular-season', 3, 1, 'What separates level clubs in the regular season was not read', 'belgium-2017'),
    ('belgium-2017-champions-play-off', 3, 1, NULL, 'belgium-2017');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('belgium-2017-regular-season', 1, 'points', 'belgium-2017'),
    ('belgium-2017-champions-play-off', 1, 'points', 'belgium-2017'),
    ('belgium-2017-champions-play-off', 2, 'rounding', 'belgium-2017'),
    ('belgium-2017-champions-play-off', 3, 'table position', 'belgium-2017');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('belgium-2017', 'Belgium, first level', NULL, NULL, 'Read of 2017-18 and 2023-24; in 2016-17 wins came after the half point', 'belgium-2017');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('belgium-2017', 1, 'regular season', 'belgium-2017-regular-season', NULL, 'belgium-2017'),
    ('belgium-2017', 2, 'champions play-off', 'belgium-2017-champions-play-off', NULL, 'belgium-2017');
INSERT INTO rule_set_part (rule_set_id, stage_ordinal, from_ordinal, part, divisor, rounding, citation_id) VALUES
    ('belgium-2017', 2, 1, 'points', 2, 'up', 'belgium-2017'),
    ('belgium-2017', 2, 1, 'compared', 1, NULL, 'belgium-2017');
