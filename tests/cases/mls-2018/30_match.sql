-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'mls-2018-' || home || '-' || away || '-' || date AS match_id,
    'mls-2018-regular-season' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'mls-2018-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
