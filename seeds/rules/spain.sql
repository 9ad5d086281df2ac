-- Spain: the first level.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-spain-rfef-text', 'Criteria of the Spanish league, a forum', 'http://nuestraliga.com/foro/index.php?topic=18170.msg945890', NULL, 'Gives the text of the fifth provision of the federation'),
    ('rules-spain-waits', 'Tie-breakers of five leagues, a forum', 'https://hygall.com/587011966', NULL, 'Says that in Spain head-to-head waits until the level clubs have met twice');

INSERT INTO citation (citation_id) VALUES
    ('spain-2006');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('spain-2006', 'rules-spain-rfef-text'),
    ('spain-2006', 'rules-spain-waits');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_waits, note, citation_id) VALUES
    ('spain-2006', 3, 1, TRUE, 'Two level clubs are compared by the goal difference of their two matches, which puts ahead whom their points put ahead', 'spain-2006');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('spain-2006', 1, 'points', 'spain-2006'),
    ('spain-2006', 2, 'head-to-head points', 'spain-2006'),
    ('spain-2006', 3, 'head-to-head goal difference', 'spain-2006'),
    ('spain-2006', 4, 'goal difference', 'spain-2006'),
    ('spain-2006', 5, 'goals for', 'spain-2006');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('spain-2006', 'Spain, first level', NULL, NULL, 'The seasons under it were not read; 2006-07 is one of them. More than two clubs that are still level: fair play, not read in full', 'spain-2006');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('spain-2006', 1, 'league', 'spain-2006', NULL, 'spain-2006');
