-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'europa-league-2024-25-league-phase-' || home || '-' || away AS match_id,
    'europa-league-2024-25-league-phase' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'europa-league-2024-25-league-phase-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
