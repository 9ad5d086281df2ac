-- Points are counted in halves, and so are points a match: the reasons show them as points.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, points_unit, head_to_head_restart, head_to_head_waits, citation_id) VALUES ('halves', 3, 1, 2, NULL, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, level_clubs, at_place, citation_id) VALUES
    ('halves', 1, 'points per match', NULL, NULL, 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', 's'),
    ('next', 'spring', 'next', 2, 'league', 'league', 'halves', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, divisor, citation_id) VALUES
    ('next', 'first', 'points', 2, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1301', 'first', 'a', 'b', 1, 0, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, citation_id) VALUES
    ('m1302', 'next', 'a', 'b', 0, 0, 's');
