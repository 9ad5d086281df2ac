-- The matches.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, home_shoot_out_goals, away_shoot_out_goals, is_after_extra_time, citation_id)
SELECT
    'libertadores-1985-final-' || leg AS match_id,
    'libertadores-1985-final' AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    leg = 3 AS is_neutral,
    home_goals,
    away_goals,
    home_shoot_out AS home_shoot_out_goals,
    away_shoot_out AS away_shoot_out_goals,
    leg = 3 AS is_after_extra_time,
    'libertadores-1985-final' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
