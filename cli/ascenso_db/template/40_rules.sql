-- Rules are rows. How the table is ordered: three points a win, then the criteria one after another.
INSERT INTO table_rule (table_rule_id, points_win, points_draw, head_to_head_restart, citation_id) VALUES
    ('my-league', 3, 1, 'block', 'my-league-source');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, citation_id) VALUES
    ('my-league', 1, 'points', 'my-league-source'),
    ('my-league', 2, 'goal difference', 'my-league-source'),
    ('my-league', 3, 'goals for', 'my-league-source'),
    ('my-league', 4, 'head-to-head points', 'my-league-source');
-- How a tie is decided: one match, extra time, penalties. Two clubs are left, so nobody need say who meets whom.
INSERT INTO tie_rule (tie_rule_id, legs, pairing, citation_id) VALUES
    ('my-league-final', 1, NULL, 'my-league-source');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('my-league-final', 1, 'aggregate', 'my-league-source'),
    ('my-league-final', 2, 'extra time', 'my-league-source'),
    ('my-league-final', 3, 'penalties', 'my-league-source');
INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, tie_rule_id, citation_id) VALUES
    ('my-league-2025-league', 'my-league-2025', 'league', 1, 'league', 'league', 'my-league', NULL, 'my-league-source'),
    ('my-league-2025-final', 'my-league-2025', 'final', 2, 'final', 'knock-out', NULL, 'my-league-final', 'my-league-source');
-- Who enters the final, who is champion, and who goes down: the last of the table.
INSERT INTO stage_entry (stage_id, ordinal, entrants, from_stage_id, clubs, first_place, last_place, citation_id) VALUES
    ('my-league-2025-final', 1, 'table places', 'my-league-2025-league', 2, 1, 2, 'my-league-source');
INSERT INTO title_rule (tournament_id, stage_id, citation_id) VALUES
    ('my-league-2025', 'my-league-2025-final', 'my-league-source');
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES
    ('my-league-relegation', 'points', 1, 'my-league-source');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES
    ('my-league-relegation', 1, 'table position', 'my-league-source');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES
    ('my-league-2025', 'my-league-relegation', 'my-league-source');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES
    ('my-league-2025', 'my-league-2025', 1, 'my-league-source');
