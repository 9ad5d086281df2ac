-- Champions League 2024-25, league phase: sources, competition, rules and stages.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('openfootball-champions-league-2024-25', 'openfootball, Champions League 2024-25', 'https://github.com/openfootball/champions-league/blob/02b201422464d66c8a05d3cea902a7089d3c37f7/2024-25/cl.txt', 'CC0-1.0', 'Public football data in plain text: dates and scores'),
    ('wiki-league-phase-2024-25', '2024–25 UEFA Champions League league phase', 'http://bp.piusbird.space/http:/en.wikipedia.org/wiki/2024%E2%80%9325_UEFA_Champions_League_league_phase%23Tiebreakers', 'CC BY-SA', 'Article of the English Wikipedia: the list of criteria');

INSERT INTO citation (citation_id) VALUES
    ('champions-league-2024-25-league-phase-matches'),
    ('champions-league-2024-25-league-phase-rules');

INSERT INTO citation_source (citation_id, source_id) VALUES
    ('champions-league-2024-25-league-phase-matches', 'openfootball-champions-league-2024-25'),
    ('champions-league-2024-25-league-phase-rules', 'wiki-league-phase-2024-25');

INSERT INTO competition (competition_id, name, citation_id) VALUES
    ('champions-league', 'Champions League', 'champions-league-2024-25-league-phase-matches');
INSERT INTO season (season_id, competition_id, name, citation_id) VALUES
    ('champions-league-2024-25', 'champions-league', '2024-25', 'champions-league-2024-25-league-phase-matches');
INSERT INTO tournament (tournament_id, season_id, name, ordinal, citation_id) VALUES
    ('champions-league-2024-25', 'champions-league-2024-25', 'Champions League 2024-25', 1, 'champions-league-2024-25-league-phase-matches');

INSERT INTO table_rule (table_rule_id, points_win, points_draw, citation_id) VALUES
    ('champions-league-2024-25-league-phase', 3, 1, 'champions-league-2024-25-league-phase-rules');
INSERT INTO table_criterion (table_rule_id, ordinal, criterion, measure, better, citation_id) VALUES
    ('champions-league-2024-25-league-phase', 1, 'points', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 2, 'goal difference', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 3, 'goals for', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 4, 'away goals for', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 5, 'wins', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 6, 'away wins', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 7, 'points of opponents', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 8, 'goal difference of opponents', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 9, 'goals of opponents', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 10, 'fair play', NULL, NULL, 'champions-league-2024-25-league-phase-rules'),
    ('champions-league-2024-25-league-phase', 11, 'stated figure', 'UEFA club coefficient', 'higher', 'champions-league-2024-25-league-phase-rules');

INSERT INTO stage (stage_id, tournament_id, name, ordinal, phase, format, table_rule_id, matches_per_club, basis, note, citation_id) VALUES
    ('champions-league-2024-25-league-phase', 'champions-league-2024-25', 'league phase', 1, 'league phase', 'league', 'champions-league-2024-25-league-phase', 8, 'derived', 'Eight matches of each club: the source gives 144 matches of 36 clubs, on eight matchdays', 'champions-league-2024-25-league-phase-matches');
