-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, is_neutral, citation_id)
SELECT
    'world-cup-qualifying-europe-2018-group-' || stage || '-' || home || '-' || away AS match_id,
    'world-cup-qualifying-europe-2018-group-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    COALESCE(is_neutral, FALSE) AS is_neutral,
    'world-cup-2018-qualifying-europe-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
