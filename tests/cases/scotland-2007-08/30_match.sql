-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'scottish-premier-league-2007-08-' || stage || '-' || home || '-' || away || '-' || date AS match_id,
    'scottish-premier-league-2007-08-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'scotland-2007-08-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, citation_id) VALUES
    ('scottish-premier-league-2007-08-gretna', 'scottish-premier-league-2007-08-first-phase', 'gretna', -10, 'Put under administration', 'scotland-2007-08-table');
