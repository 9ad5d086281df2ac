-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'africa-cup-of-nations-2010-group-d-' || home || '-' || away AS match_id,
    'africa-cup-of-nations-2010-group-d' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    TRUE AS is_neutral,
    home_goals,
    away_goals,
    'africa-cup-2010-group-d-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
