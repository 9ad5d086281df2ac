-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'super-lig-2025-26-to-september-' || home || '-' || away AS match_id,
    'super-lig-2025-26-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'super-lig-2025-26-to-september-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
