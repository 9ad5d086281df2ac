-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'euro-2008-group-a-' || home || '-' || away AS match_id,
    'euro-2008-group-a' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    'switzerland' NOT IN (home, away) AS is_neutral,
    home_goals,
    away_goals,
    'euro-2008-group-a-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
