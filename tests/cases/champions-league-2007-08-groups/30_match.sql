-- The matches.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'champions-league-2007-08-groups-' || stage || '-' || home || '-' || away AS match_id,
    'champions-league-2007-08-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'champions-league-2007-08-groups-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
