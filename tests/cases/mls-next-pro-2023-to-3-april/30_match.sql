-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, home_shoot_out_goals, away_shoot_out_goals, citation_id)
SELECT
    'mls-next-pro-2023-to-3-april-' || home || '-' || away AS match_id,
    'mls-next-pro-2023-regular-season' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    home_shoot_out_goals,
    away_shoot_out_goals,
    'mls-next-pro-2023-to-3-april-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
