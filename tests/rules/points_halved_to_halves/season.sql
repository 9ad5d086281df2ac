-- Half of the points, halves kept: points are counted in halves and shown as decimals. The first of that table is champion, the
-- first two go up; a printed point is one with what was carried.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, points_unit, head_to_head_waits, citation_id) VALUES ('halved', 3, 1, NULL, 2, FALSE, 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('halved', 1, 'points', 's');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES ('halved', 2, 'goal difference', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', NULL, 's'),
    ('upper', 'spring', 'upper', 2, 'league', 'league', 'halved', NULL, 's'),
    ('lower', 'spring', 'lower', 3, 'league', 'league', 'halved', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, divisor, citation_id) VALUES ('upper', 'first', 'points', 2, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, divisor, citation_id) VALUES ('lower', 'first', 'points', 2, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m32', 'first', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m33', 'first', 'c', 'a', 0, 1, NULL, NULL, NULL, 's'),
    ('m34', 'first', 'a', 'd', 2, 2, NULL, NULL, NULL, 's'),
    ('m35', 'first', 'b', 'c', 2, 0, NULL, NULL, NULL, 's'),
    ('m36', 'first', 'b', 'd', 1, 0, NULL, NULL, NULL, 's'),
    ('m37', 'first', 'c', 'd', 1, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m38', 'upper', 'a', 'b', 0, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m39', 'lower', 'c', 'd', 0, 0, NULL, NULL, NULL, 's');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES ('spring', 'upper', 's');
INSERT INTO promotion_rule (season_id, ordinal, promotes, stage_id, first_place, last_place, citation_id) VALUES ('2001', 1, 'table places', 'upper', 1, 2, 's');
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id) VALUES
    ('upper', 'b', 2, 1, 0, 1, 0, 0, 0, 4, 's');
