-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'brazilian-serie-a-2013-league-' || home || '-' || away AS match_id,
    'brazilian-serie-a-2013-league' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'brazil-2013-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, citation_id) VALUES
    ('brazilian-serie-a-2013-portuguesa', 'brazilian-serie-a-2013-league', 'portuguesa', -4, 'Fielded a suspended player in the last round', 'brazil-2013-table'),
    ('brazilian-serie-a-2013-flamengo', 'brazilian-serie-a-2013-league', 'flamengo', -4, 'Fielded a suspended player in the last round', 'brazil-2013-table');
