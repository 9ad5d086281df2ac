-- Two points for a leg won, one for a leg drawn, whatever the goals: 5-0 and 0-1 are level. Then extra time, whose goals alone
-- are compared, and a shoot-out; a leg won in extra time alone was drawn.
INSERT INTO tie_rule (tie_rule_id, legs, citation_id) VALUES ('points', 2, 's');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('points', 1, 'points', 's'), ('points', 2, 'extra time', 's'), ('points', 3, 'penalties', 's');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, tie_rule_id, citation_id) VALUES
    ('round', 'spring', 'round', 1, 'cup', 'knock-out', 'points', 's');
INSERT INTO match (match_id, stage_id, leg, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, home_shoot_out_goals, away_shoot_out_goals, is_after_extra_time, citation_id) VALUES
    ('ab1', 'round', 1, 'a', 'b', 5, 0, NULL, NULL, NULL, NULL, FALSE, 's'),
    ('ab2', 'round', 2, 'b', 'a', 1, 0, 0, 0, 4, 2, FALSE, 's'),
    ('cd1', 'round', 1, 'c', 'd', 1, 0, NULL, NULL, NULL, NULL, FALSE, 's'),
    ('cd2', 'round', 2, 'd', 'c', 3, 0, 0, 1, NULL, NULL, FALSE, 's'),
    ('ef1', 'round', 1, 'e', 'f', 0, 0, NULL, NULL, NULL, NULL, FALSE, 's'),
    ('ef2', 'round', 2, 'f', 'e', 1, 2, NULL, NULL, NULL, NULL, FALSE, 's'),
    ('ad1', 'round', 1, 'a', 'd', 1, 0, NULL, NULL, NULL, NULL, FALSE, 's'),
    ('ad2', 'round', 2, 'd', 'a', 2, 1, NULL, NULL, NULL, NULL, TRUE, 's');
