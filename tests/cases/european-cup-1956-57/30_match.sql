-- The matches.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'champions-league-1956-57-' || stage || '-' || home || '-' || away || '-' || leg AS match_id,
    'champions-league-1956-57-' || stage AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'european-cup-1956-57-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
