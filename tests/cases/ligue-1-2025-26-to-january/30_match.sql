-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'ligue-1-2025-26-to-january-' || home || '-' || away AS match_id,
    'ligue-1-2025-26-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'ligue-1-2025-26-to-january-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
