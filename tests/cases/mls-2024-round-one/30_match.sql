-- The matches.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, home_shoot_out_goals, away_shoot_out_goals, citation_id)
SELECT
    'mls-2024-round-one-' || home || '-' || away || '-' || leg AS match_id,
    'mls-2024-round-one' AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    home_shoot_out AS home_shoot_out_goals,
    away_shoot_out AS away_shoot_out_goals,
    'mls-2024-' || series AS citation_id
FROM read_csv('matches.csv', header = TRUE);
