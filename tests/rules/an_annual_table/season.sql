-- The matches of two tournaments and a deduction in the first count in an annual table.
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('opening', 'spring', 'opening', 1, 'league', 'league', 'usual', NULL, 's'),
    ('closing', 'autumn', 'closing', 2, 'league', 'league', 'usual', NULL, 's'),
    ('annual', 'autumn', 'annual', 3, 'league', 'table', 'usual', NULL, 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('annual', 'opening', 'matches', 's');
INSERT INTO table_part (stage_id, from_stage_id, part, citation_id) VALUES ('annual', 'closing', 'matches', 's');
INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, citation_id) VALUES ('x', 'opening', 'a', -2, 'test', 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m58', 'opening', 'a', 'b', 1, 0, NULL, NULL, NULL, 's'),
    ('m59', 'opening', 'a', 'c', 1, 0, NULL, NULL, NULL, 's'),
    ('m60', 'opening', 'b', 'c', 1, 0, NULL, NULL, NULL, 's');
INSERT INTO match (match_id, stage_id, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, shoot_out_winner, citation_id) VALUES
    ('m61', 'closing', 'b', 'a', 1, 0, NULL, NULL, NULL, 's'),
    ('m62', 'closing', 'c', 'a', 0, 0, NULL, NULL, NULL, 's'),
    ('m63', 'closing', 'c', 'b', 0, 1, NULL, NULL, NULL, 's');
