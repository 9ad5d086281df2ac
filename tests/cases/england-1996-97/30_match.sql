-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'premier-league-1996-97-league-' || home || '-' || away AS match_id,
    'premier-league-1996-97-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'england-1996-97-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, citation_id) VALUES
    ('premier-league-1996-97-middlesbrough', 'premier-league-1996-97-league', 'middlesbrough', -3, 'Did not play at Blackburn Rovers in December 1996', 'england-1996-97-table');

-- The relegation of an ordinary league: points of this one season.
INSERT INTO relegation_rule (relegation_rule_id, method, relegated, citation_id) VALUES
    ('premier-league-relegation', 'points', 3, 'england-1996-97-relegation');
INSERT INTO relegation_criterion (relegation_rule_id, ordinal, criterion, citation_id) VALUES
    ('premier-league-relegation', 1, 'goal difference', 'england-1996-97-rules'),
    ('premier-league-relegation', 2, 'goals for', 'england-1996-97-rules');
INSERT INTO season_relegation (season_id, relegation_rule_id, citation_id) VALUES
    ('premier-league-1996-97', 'premier-league-relegation', 'england-1996-97-relegation');
INSERT INTO relegation_tournament (season_id, tournament_id, ordinal, citation_id) VALUES
    ('premier-league-1996-97', 'premier-league-1996-97', 1, 'england-1996-97-relegation');
