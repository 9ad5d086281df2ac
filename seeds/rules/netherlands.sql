-- The Netherlands: the Eredivisie.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-netherlands-fcupdate', 'FCUpdate, the order of the Eredivisie', 'https://www.fcupdate.nl/voetbalnieuws/2025/08/minder-doelsaldo-en-toch-koploper-om-deze-reden-staat-feyenoord-bovenaan', NULL, 'An article of August 2025 that quotes the regulation of the federation');

INSERT INTO citation (citation_id) VALUES
    ('eredivisie');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('eredivisie', 'rules-netherlands-fcupdate'),
    ('eredivisie', 'rules-three-points');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('eredivisie', 3, 1, 'eredivisie');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('eredivisie', 1, 'points', 'eredivisie'),
    ('eredivisie', 2, 'goal difference', 'eredivisie'),
    ('eredivisie', 3, 'goals for', 'eredivisie');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('eredivisie', 'Eredivisie', NULL, NULL, 'Read of 2024-25 and 2025-26. The matches between level clubs come next; how they are counted was not read. During the season fewer points lost go before goal difference', 'eredivisie');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('eredivisie', 1, 'league', 'eredivisie', NULL, 'eredivisie');
