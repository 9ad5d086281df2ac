-- The matches.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'ascenso-mx-clausura-2019-' || home || '-' || away || '-' || leg AS match_id,
    'ascenso-mx-clausura-2019-quarter-finals' AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'ascenso-mx-clausura-2019-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
