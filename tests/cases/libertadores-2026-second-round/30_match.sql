-- The matches.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, home_shoot_out_goals, away_shoot_out_goals, citation_id)
SELECT
    'libertadores-2026-second-round-' || home || '-' || away || '-' || leg AS match_id,
    'libertadores-2026-second-round' AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    home_shoot_out_goals,
    away_shoot_out_goals,
    'libertadores-2026-second-round-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
