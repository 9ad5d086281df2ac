-- The matches.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, home_shoot_out_goals, away_shoot_out_goals, citation_id)
SELECT
    'world-cup-2002-knock-out-' || stage || '-' || home || '-' || away || '-' || leg AS match_id,
    'world-cup-2002-' || stage AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    ('south-korea' NOT IN (home, away) AND 'japan' NOT IN (home, away)) AS is_neutral,
    home_goals,
    away_goals,
    home_extra_time_goals,
    away_extra_time_goals,
    home_shoot_out_goals,
    away_shoot_out_goals,
    'world-cup-2002-knock-out-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
