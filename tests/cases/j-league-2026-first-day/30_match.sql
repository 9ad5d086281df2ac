-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, home_shoot_out_goals, away_shoot_out_goals, citation_id)
SELECT
    'j-league-2026-first-day-' || home || '-' || away AS match_id,
    'j-league-2026-east' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    home_shoot_out_goals,
    away_shoot_out_goals,
    'j-league-2026-first-day-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
