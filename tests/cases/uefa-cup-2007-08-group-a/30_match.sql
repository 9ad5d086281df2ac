-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'uefa-cup-2007-08-group-a-' || home || '-' || away AS match_id,
    'uefa-cup-2007-08-group-a' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'uefa-cup-2007-08-group-a-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
