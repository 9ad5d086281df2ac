-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'serie-a-2023-24-' || home || '-' || away AS match_id,
    'serie-a-2023-24-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'serie-a-2023-24-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
