-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'world-cup-1998-groups-' || stage || '-' || home || '-' || away AS match_id,
    'world-cup-1998-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    'france' NOT IN (home, away) AS is_neutral,
    home_goals,
    away_goals,
    'world-cup-1998-groups-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
