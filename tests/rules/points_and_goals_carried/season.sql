-- All points and goals of the first phase are carried over, none are, and points alone are.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('first', 'spring', 'first', 1, 'league', 'league', 'usual', NULL, 's'),
    ('both', 'spring', 'both', 2, 'league', 'league', 'usual', NULL, 's'),
    ('bare', 'spring', 'bare', 3, 'league', 'league', 'usual', NULL, 's'),
    ('alone', 'spring', 'alone', 4, 'league', 'league', 'usual', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('both', 'first', 'points and goals', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('alone', 'first', 'points', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m40', 'first', 'a', 'b', 3, 0, NULL, NULL, NULL, 's'),
    ('m41', 'first', 'b', 'c', 2, 0, NULL, NULL, NULL, 's'),
    ('m42', 'first', 'c', 'a', 1, 1, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m43', 'both', 'a', 'b', 0, 1, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m44', 'bare', 'a', 'b', 0, 1, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m45', 'alone', 'a', 'b', 0, 1, NULL, NULL, NULL, 's');
