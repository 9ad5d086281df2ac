-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'eredivisie-2021-22-before-the-last-day-' || home || '-' || away AS match_id,
    'eredivisie-2021-22-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'eredivisie-2021-22-before-the-last-day-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
