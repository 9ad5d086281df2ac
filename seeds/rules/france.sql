-- France: Ligue 1 before and after 2025.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-france-2025-goal', 'Goal, the new criteria of Ligue 1', 'https://www.goal.com/fr/listes/ligue-1-la-nouvelle-regle-de-la-lfp-sur-les-egalites-au-classement/blt46adc233bceb690a', NULL, 'An article of 2025: eight criteria in order'),
    ('rules-france-2023-maligue2', 'Ma Ligue 2, how level clubs are parted', 'https://maligue2.fr/2024/05/09/ligue-2-comment-departager-deux-equipes-a-egalite-de-points-a-lissue-de-la-38e-journee', NULL, 'An article of May 2024 with the eight criteria, which parted two clubs of Ligue 1 in that season'),
    ('rules-france-2025-lensois', 'Lensois, criteria that end in 2025', 'https://onefootball.com/pt-br/noticias/de-nouveaux-criteres-pour-departager-une-egalite-au-classement-en-ligue-1-et-en-ligue-2-41483802', NULL, 'News of August 2025: the criteria that fall away and those that come');

INSERT INTO citation (citation_id) VALUES
    ('ligue-1-2023'),
    ('ligue-1-2025');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('ligue-1-2023', 'rules-france-2023-maligue2'),
    ('ligue-1-2023', 'rules-france-2025-lensois'),
    ('ligue-1-2023', 'rules-three-points'),
    ('ligue-1-2025', 'rules-france-2025-goal'),
    ('ligue-1-2025', 'rules-france-2025-lensois'),
    ('ligue-1-2025', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('ligue-1-2023', 3, 1, 'ligue-1-2023'),
    ('ligue-1-2025', 3, 1, 'ligue-1-2025');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('ligue-1-2023', 1, 'points', 'ligue-1-2023'),
    ('ligue-1-2023', 2, 'goal difference', 'ligue-1-2023'),
    ('ligue-1-2023', 3, 'head-to-head points', 'ligue-1-2023'),
    ('ligue-1-2023', 4, 'head-to-head goal difference', 'ligue-1-2023'),
    ('ligue-1-2023', 5, 'head-to-head goals for', 'ligue-1-2023'),
    ('ligue-1-2023', 6, 'head-to-head away goals', 'ligue-1-2023'),
    ('ligue-1-2023', 7, 'goals for', 'ligue-1-2023'),
    ('ligue-1-2023', 8, 'away goals for', 'ligue-1-2023'),
    ('ligue-1-2023', 9, 'fair play', 'ligue-1-2023'),
    ('ligue-1-2025', 1, 'points', 'ligue-1-2025'),
    ('ligue-1-2025', 2, 'goal difference', 'ligue-1-2025'),
    ('ligue-1-2025', 3, 'head-to-head points', 'ligue-1-2025'),
    ('ligue-1-2025', 4, 'head-to-head goal difference', 'ligue-1-2025'),
    ('ligue-1-2025', 5, 'goals for', 'ligue-1-2025'),
    ('ligue-1-2025', 6, 'wins', 'ligue-1-2025'),
    ('ligue-1-2025', 7, 'away wins', 'ligue-1-2025'),
    ('ligue-1-2025', 8, 'fair play', 'ligue-1-2025'),
    ('ligue-1-2025', 9, 'drawing of lots', 'ligue-1-2025');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('ligue-1-2023', 'Ligue 1', NULL, '2024-25', 'The first season under it was not read; 2023-24 is one of them', 'ligue-1-2023'),
    ('ligue-1-2025', 'Ligue 1', '2025-26', NULL, NULL, 'ligue-1-2025');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('ligue-1-2023', 1, 'league', 'ligue-1-2023', NULL, 'ligue-1-2023'),
    ('ligue-1-2025', 1, 'league', 'ligue-1-2025', NULL, 'ligue-1-2025');
