-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'primera-division-spain-2006-07-league-' || home || '-' || away AS match_id,
    'primera-division-spain-2006-07-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'spain-2006-07-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
