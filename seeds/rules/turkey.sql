-- Turkey: the first level.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-turkey-haberler', 'Haberler, which average decides', 'https://www.haberler.com/haber/super-lig-ikili-averaj-mi-genel-averaj-mi-19591990-haberi/', NULL, 'An article of February 2026 on the rules of the federation');

INSERT INTO citation (citation_id) VALUES
    ('super-lig-2025');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('super-lig-2025', 'rules-turkey-haberler');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('super-lig-2025', 3, 1, 'super-lig-2025');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('super-lig-2025', 1, 'points', 'super-lig-2025'),
    ('super-lig-2025', 2, 'head-to-head points', 'super-lig-2025'),
    ('super-lig-2025', 3, 'head-to-head goal difference', 'super-lig-2025'),
    ('super-lig-2025', 4, 'goal difference', 'super-lig-2025'),
    ('super-lig-2025', 5, 'goals for', 'super-lig-2025');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('super-lig-2025', 'Süper Lig', NULL, NULL, 'Read of 2025-26. A club without a match lost by ruling comes next', 'super-lig-2025');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('super-lig-2025', 1, 'league', 'super-lig-2025', NULL, 'super-lig-2025');
