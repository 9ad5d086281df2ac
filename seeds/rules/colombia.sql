-- Colombia: the first phase.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-colombia-2025-espacio', 'El Espacio, criteria of the Liga BetPlay', 'https://elespaciodigital.com/?p=28166', NULL, 'An article of November 2025: five criteria of the first phase');

INSERT INTO citation (citation_id) VALUES
    ('colombia-2025');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('colombia-2025', 'rules-colombia-2025-espacio'),
    ('colombia-2025', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('colombia-2025', 3, 1, 'colombia-2025');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('colombia-2025', 1, 'points', 'colombia-2025'),
    ('colombia-2025', 2, 'goal difference', 'colombia-2025'),
    ('colombia-2025', 3, 'goals for', 'colombia-2025'),
    ('colombia-2025', 4, 'away goals for', 'colombia-2025');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('colombia-2025', 'Colombia, first level', NULL, NULL, 'Read of 2025. Fewer goals conceded away come next, then lots; how far the place in the first phase goes before goals in the groups of four, pages say differently', 'colombia-2025');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('colombia-2025', 1, 'first phase', 'colombia-2025', NULL, 'colombia-2025');
