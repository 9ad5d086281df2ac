-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'copa-do-brasil-2018-first-round-' || home || '-' || away AS match_id,
    'copa-do-brasil-2018-first-round' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'copa-do-brasil-2018-first-round-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
