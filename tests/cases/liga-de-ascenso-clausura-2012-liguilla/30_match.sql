-- The matches.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'ascenso-clausura-2012-' || stage || '-' || leg || '-' || home || '-' || away AS match_id,
    'ascenso-clausura-2012-' || stage AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'ascenso-clausura-2012-liguilla-article' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
