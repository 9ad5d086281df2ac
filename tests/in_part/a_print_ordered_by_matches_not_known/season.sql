-- The rule compares the matches between level clubs, which are not known: the printed order stands, and is no error.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES ('meetings', 3, 1, 'never', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('meetings', 1, 'points', 's'), ('meetings', 2, 'head-to-head points', 's'), ('meetings', 3, 'goal difference', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES ('league', 'spring', 'league', 1, 'league', 'league', 'meetings', 's');
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id) VALUES
    ('league', 'b', 1, 4, 2, 0, 2, 3, 5, 6, 's'), ('league', 'a', 2, 4, 2, 0, 2, 5, 3, 6, 's');
