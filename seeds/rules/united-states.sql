-- The United States and Canada: MLS with its play-offs, the Leagues Cup, MLS Next Pro.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('rules-mls-2018-site', 'mlssoccer.com, tiebreakers of 2018', 'https://www.mlssoccer.com/news/playoff-qualification-tiebreakers', NULL, 'The rules of the league: points, nine criteria'),
    ('rules-mls-2023-site', 'mlssoccer.com, tiebreakers of 2023', 'https://www.mlssoccer.com/news/tiebreakers-for-the-2023-mls-regular-season-standings', NULL, 'The rules of the league: disciplinary points per match'),
    ('rules-mls-2023-third-degree', '3rd Degree, the play-offs of 2023', 'https://3rddegree.net/mls-announces-2023mls-cup-playoffs-format-and-schedule', NULL, 'An article of February 2023: wild card, best of three, single matches'),
    ('rules-mls-2023-afp', 'AFP, a best-of-three opening round', 'https://www.rfi.fr/en/sports/20230221-mls-revamps-playoffs-with-best-of-3-opening-round', NULL, 'News of February 2023: no extra time in the first round, extra time later'),
    ('rules-leagues-cup-2025-site', 'mlssoccer.com, tiebreakers of the Leagues Cup', 'https://www.mlssoccer.com/news/leagues-cup-2025-phase-one-tiebreaker-scenarios', NULL, 'The rules of 2025: points with shoot-outs, six criteria'),
    ('rules-mls-next-pro-2022', 'Hudson River Blue, no draws in MLS Next Pro', 'https://www.hudsonriverblue.com/mls-pro-next-no-draws-games-go-straight-to-penalty-kicks/', NULL, 'News of March 2022: two points for winning a shoot-out, one for losing it'),
    ('rules-mls-next-pro-2023', 'MLS NEXT Pro, scenarios of the last day of 2023', 'https://www.mlsnextpro.com/news/mls-next-pro-playoffs-scenarios', NULL, 'The ten criteria of the league in 2023');

INSERT INTO citation (citation_id) VALUES
    ('mls-2018'),
    ('mls-2023'),
    ('leagues-cup-2025'),
    ('mls-next-pro-2022');
INSERT INTO citation_source (citation_id, source_id) VALUES
    ('mls-2018', 'rules-mls-2018-site'),
    ('mls-2023', 'rules-mls-2023-site'),
    ('mls-2023', 'rules-mls-2018-site'),
    ('mls-2023', 'rules-mls-2023-third-degree'),
    ('mls-2023', 'rules-mls-2023-afp'),
    ('leagues-cup-2025', 'rules-leagues-cup-2025-site'),
    ('mls-next-pro-2022', 'rules-mls-next-pro-2022'),
    ('mls-next-pro-2022', 'rules-mls-next-pro-2023');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, note, citation_id) VALUES
    ('mls-2018', 3, 1, NULL, 'mls-2018'),
    ('mls-2023-regular-season', 3, 1, NULL, 'mls-2023'),
    ('leagues-cup-2025', 3, 1, NULL, 'leagues-cup-2025'),
    ('mls-next-pro-2022', 3, 1, NULL, 'mls-next-pro-2022');
INSERT INTO result_points (table_rule_id, result, points, citation_id) VALUES
    ('leagues-cup-2025', 'shoot-out win', 2, 'leagues-cup-2025'),
    ('leagues-cup-2025', 'shoot-out defeat', 1, 'leagues-cup-2025'),
    ('mls-next-pro-2022', 'shoot-out win', 2, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 'shoot-out defeat', 1, 'mls-next-pro-2022');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, is_per_match, citation_id) VALUES
    ('mls-2018', 1, 'points', NULL, NULL, FALSE, 'mls-2018'),
    ('mls-2018', 2, 'wins', NULL, NULL, FALSE, 'mls-2018'),
    ('mls-2018', 3, 'goal difference', NULL, NULL, FALSE, 'mls-2018'),
    ('mls-2018', 4, 'goals for', NULL, NULL, FALSE, 'mls-2018'),
    ('mls-2018', 5, 'stated figure', 'disciplinary points', 'lower', FALSE, 'mls-2018'),
    ('mls-2018', 6, 'away goal difference', NULL, NULL, FALSE, 'mls-2018'),
    ('mls-2018', 7, 'away goals for', NULL, NULL, FALSE, 'mls-2018'),
    ('mls-2018', 8, 'home goal difference', NULL, NULL, FALSE, 'mls-2018'),
    ('mls-2018', 9, 'home goals for', NULL, NULL, FALSE, 'mls-2018'),
    ('mls-2018', 10, 'drawing of lots', NULL, NULL, FALSE, 'mls-2018'),
    ('mls-2023-regular-season', 1, 'points', NULL, NULL, FALSE, 'mls-2023'),
    ('mls-2023-regular-season', 2, 'wins', NULL, NULL, FALSE, 'mls-2023'),
    ('mls-2023-regular-season', 3, 'goal difference', NULL, NULL, FALSE, 'mls-2023'),
    ('mls-2023-regular-season', 4, 'goals for', NULL, NULL, FALSE, 'mls-2023'),
    ('mls-2023-regular-season', 5, 'stated figure', 'disciplinary points', 'lower', TRUE, 'mls-2023'),
    ('mls-2023-regular-season', 6, 'away goal difference', NULL, NULL, FALSE, 'mls-2023'),
    ('mls-2023-regular-season', 7, 'away goals for', NULL, NULL, FALSE, 'mls-2023'),
    ('mls-2023-regular-season', 8, 'home goal difference', NULL, NULL, FALSE, 'mls-2023'),
    ('mls-2023-regular-season', 9, 'home goals for', NULL, NULL, FALSE, 'mls-2023'),
    ('mls-2023-regular-season', 10, 'drawing of lots', NULL, NULL, FALSE, 'mls-2023'),
    ('leagues-cup-2025', 1, 'points', NULL, NULL, FALSE, 'leagues-cup-2025'),
    ('leagues-cup-2025', 2, 'wins', NULL, NULL, FALSE, 'leagues-cup-2025'),
    ('leagues-cup-2025', 3, 'goal difference', NULL, NULL, FALSE, 'leagues-cup-2025'),
    ('leagues-cup-2025', 4, 'goals for', NULL, NULL, FALSE, 'leagues-cup-2025'),
    ('leagues-cup-2025', 5, 'fair play', NULL, NULL, FALSE, 'leagues-cup-2025'),
    ('leagues-cup-2025', 6, 'drawing of lots', NULL, NULL, FALSE, 'leagues-cup-2025'),
    ('mls-next-pro-2022', 1, 'points', NULL, NULL, FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 2, 'wins', NULL, NULL, FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 3, 'goal difference', NULL, NULL, FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 4, 'goals for', NULL, NULL, FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 5, 'stated figure', 'shoot-outs won', 'higher', FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 6, 'away goal difference', NULL, NULL, FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 7, 'away goals for', NULL, NULL, FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 8, 'home goal difference', NULL, NULL, FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 9, 'home goals for', NULL, NULL, FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 10, 'stated figure', 'disciplinary points', 'lower', FALSE, 'mls-next-pro-2022'),
    ('mls-next-pro-2022', 11, 'drawing of lots', NULL, NULL, FALSE, 'mls-next-pro-2022');

INSERT INTO tie_rule (tie_rule_id, legs, wins_needed, citation_id) VALUES
    ('mls-2023-wild-card', 1, NULL, 'mls-2023'),
    ('mls-2023-first-round', 3, 2, 'mls-2023'),
    ('mls-2023-conference-semi-finals', 1, NULL, 'mls-2023');
INSERT INTO tie_decider (tie_rule_id, ordinal, decider, citation_id) VALUES
    ('mls-2023-wild-card', 1, 'aggregate', 'mls-2023'),
    ('mls-2023-wild-card', 2, 'penalties', 'mls-2023'),
    ('mls-2023-first-round', 1, 'wins', 'mls-2023'),
    ('mls-2023-conference-semi-finals', 1, 'aggregate', 'mls-2023'),
    ('mls-2023-conference-semi-finals', 2, 'extra time', 'mls-2023'),
    ('mls-2023-conference-semi-finals', 3, 'penalties', 'mls-2023');

INSERT INTO rule_set (rule_set_id, competition, first_season, last_season, note, citation_id) VALUES
    ('mls-2018', 'Major League Soccer', NULL, NULL, 'Read of 2018; the play-offs of that year were not read', 'mls-2018'),
    ('mls-2023', 'Major League Soccer', '2023', NULL, 'A level match of the first round has penalties, without extra time', 'mls-2023'),
    ('leagues-cup-2025', 'Leagues Cup', '2025', '2025', 'Wins are those of 90 minutes. Fewer goals conceded, too, are named after goals, but are as many where difference and goals are level', 'leagues-cup-2025'),
    ('mls-next-pro-2022', 'MLS Next Pro', '2022', NULL, 'The points were read of 2022, the criteria of 2023. Wins are those of 90 minutes', 'mls-next-pro-2022');
INSERT INTO rule_set_stage (rule_set_id, ordinal, name, table_rule_id, tie_rule_id, citation_id) VALUES
    ('mls-2018', 1, 'regular season', 'mls-2018', NULL, 'mls-2018'),
    ('mls-2023', 1, 'regular season', 'mls-2023-regular-season', NULL, 'mls-2023'),
    ('mls-2023', 2, 'wild card', NULL, 'mls-2023-wild-card', 'mls-2023'),
    ('mls-2023', 3, 'first round', NULL, 'mls-2023-first-round', 'mls-2023'),
    ('mls-2023', 4, 'conference semi-finals', NULL, 'mls-2023-conference-semi-finals', 'mls-2023'),
    ('mls-2023', 5, 'conference finals', NULL, 'mls-2023-conference-semi-finals', 'mls-2023'),
    ('mls-2023', 6, 'final', NULL, 'mls-2023-conference-semi-finals', 'mls-2023'),
    ('leagues-cup-2025', 1, 'first phase', 'leagues-cup-2025', NULL, 'leagues-cup-2025'),
    ('mls-next-pro-2022', 1, 'regular season', 'mls-next-pro-2022', NULL, 'mls-next-pro-2022');
