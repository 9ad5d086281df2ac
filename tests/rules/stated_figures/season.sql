-- A coefficient, of which more is better; cards, of which fewer are; cards a match.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('more', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('more', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, citation_id) VALUES ('more', 2, 'stated figure', 'coefficient', 'higher', 's');
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('fewer', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('fewer', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, citation_id) VALUES ('fewer', 2, 'stated figure', 'red cards', 'lower', 's');
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('each', 3, 1, NULL, 1, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('each', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, is_per_match, citation_id) VALUES ('each', 2, 'stated figure', 'yellow cards', 'lower', TRUE, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('one', 'spring', 'one', 1, 'league', 'league', 'more', NULL, 's'),
    ('two', 'spring', 'two', 2, 'league', 'league', 'fewer', NULL, 's'),
    ('three', 'spring', 'three', 3, 'league', 'league', 'each', NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m149', 'one', 'a', 'b', 0, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m150', 'two', 'a', 'b', 0, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m151', 'three', 'a', 'b', 0, 0, NULL, NULL, NULL, 's'),
    ('m152', 'three', 'a', 'c', 0, 0, NULL, NULL, NULL, 's'),
    ('m153', 'three', 'c', 'b', 0, 0, NULL, NULL, NULL, 's'),
    ('m154', 'three', 'b', 'a', 0, 0, NULL, NULL, NULL, 's'),
    ('m155', 'three', 'd', 'a', 0, 1, NULL, NULL, NULL, 's'),
    ('m156', 'three', 'b', 'd', 3, 0, NULL, NULL, NULL, 's');
INSERT INTO stated_figure (stage_id, club_id, measure, figure, citation_id) VALUES ('one', 'a', 'coefficient', 10.5, 's'), ('one', 'b', 'coefficient', 11.25, 's');
INSERT INTO stated_figure (stage_id, club_id, measure, figure, citation_id) VALUES ('two', 'a', 'red cards', 2, 's'), ('two', 'b', 'red cards', 1, 's');
INSERT INTO stated_figure (stage_id, club_id, measure, figure, citation_id) VALUES ('three', 'a', 'yellow cards', 5, 's'), ('three', 'b', 'yellow cards', 4, 's'), ('three', 'c', 'yellow cards', 1, 's'), ('three', 'd', 'yellow cards', 0, 's');
