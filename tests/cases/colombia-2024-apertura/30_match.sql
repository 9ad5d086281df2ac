-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'colombian-primera-a-2024-apertura-' || stage || '-' || home || '-' || away AS match_id,
    'colombian-primera-a-2024-apertura-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'colombia-2024-apertura-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
