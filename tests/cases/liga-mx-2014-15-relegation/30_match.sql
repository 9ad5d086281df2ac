-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'liga-mx-' || tournament || '-' || home || '-' || away AS match_id,
    'liga-mx-' || tournament || '-regular-season' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'liga-mx-2014-15-relegation-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
