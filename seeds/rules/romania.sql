-- Romania: points that are halved before the play-off.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-romania-frf', 'Romanian federation, level on points', 'https://www.frf.ro/competitii/competitii-masculin/liga-2-casa-pariurilor/precizari-cu-privire-la-criteriile-de-departajare-in-play-off-ul-si-play-out-ul-ligii-2/', NULL, 'A statement of 2022 on article 29 of the regulation: rounding, then points of the regular season'),
    ('rules-romania-digisport', 'Digi Sport, eight criteria of the SuperLiga', 'https://digisport.ro/amphtml/fotbal/liga-1/care-sunt-cele-8-criterii-de-departajare-in-superliga-2963575', NULL, 'An article of May 2024 with the criteria in order'),
    ('rules-romania-halved', 'Arena Vâlceană, rules of the play-out', 'https://arenavalceana.ro/liga-i-play-out/', NULL, 'An article of 2017: points halved and rounded up');

INSERT INTO citation (citation_id) VALUES
    ('romania-2023');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('romania-2023', 'rules-romania-digisport'),
    ('romania-2023', 'rules-romania-frf'),
    ('romania-2023', 'rules-romania-halved'),
    ('romania-2023', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, note, citation_id) VALUES
    ('romania-2023-regular-season', 3, 1, 'What separates level clubs in the regular season was not read', 'romania-2023'),
    ('romania-2023-play-off', 3, 1, NULL, 'romania-2023');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('romania-2023-regular-season', 1, 'points', 'romania-2023'),
    ('romania-2023-play-off', 1, 'points', 'romania-2023'),
    ('romania-2023-play-off', 2, 'rounding', 'romania-2023'),
    ('romania-2023-play-off', 3, 'points in another table', 'romania-2023'),
    ('romania-2023-play-off', 4, 'head-to-head points', 'romania-2023'),
    ('romania-2023-play-off', 5, 'head-to-head goal difference', 'romania-2023'),
    ('romania-2023-play-off', 6, 'head-to-head goals for', 'romania-2023'),
    ('romania-2023-play-off', 7, 'goal difference', 'romania-2023'),
    ('romania-2023-play-off', 8, 'goals for', 'romania-2023'),
    ('romania-2023-play-off', 9, 'play-off', 'romania-2023');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('romania-2023', 'Romania, first level', NULL, NULL, 'Read of 2023-24; goals of all matches count, head-to-head those of the play-off alone', 'romania-2023');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('romania-2023', 1, 'regular season', 'romania-2023-regular-season', NULL, 'romania-2023'),
    ('romania-2023', 2, 'play-off', 'romania-2023-play-off', NULL, 'romania-2023');
INSERT INTO rule_set_part (rule_set_id, stage_ordinal, from_ordinal, part, divisor, rounding, citation_id) VALUES
    ('romania-2023', 2, 1, 'points and goals', 2, 'up', 'romania-2023'),
    ('romania-2023', 2, 1, 'compared', 1, NULL, 'romania-2023');
