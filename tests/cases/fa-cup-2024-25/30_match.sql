-- The matches.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, home_shoot_out_goals, away_shoot_out_goals, citation_id)
SELECT
    'fa-cup-2024-25-' || stage || '-' || home || '-' || away || '-' || leg AS match_id,
    'fa-cup-2024-25-' || stage AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    home_extra_time_goals,
    away_extra_time_goals,
    home_shoot_out_goals,
    away_shoot_out_goals,
    'fa-cup-2024-25-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
