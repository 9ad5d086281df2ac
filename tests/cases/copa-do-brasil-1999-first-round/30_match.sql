-- The matches.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'copa-do-brasil-1999-first-round-' || home || '-' || away AS match_id,
    'copa-do-brasil-1999-first-round' AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    CASE WHEN home = 'interporto' THEN 'copa-do-brasil-1999-gama' ELSE 'copa-do-brasil-1999-cruzeiro' END AS citation_id
FROM read_csv('matches.csv', header = TRUE);
