-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'belgian-first-division-2022-23-' || stage || '-' || home || '-' || away AS match_id,
    'belgian-first-division-2022-23-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'belgium-2022-23-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
