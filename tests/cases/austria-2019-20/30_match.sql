-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'austrian-bundesliga-2019-20-' || stage || '-' || home || '-' || away AS match_id,
    'austrian-bundesliga-2019-20-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'austria-2019-20-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, citation_id) VALUES
    ('austrian-bundesliga-2019-20-championship-play-off-lask', 'austrian-bundesliga-2019-20-championship-play-off', 'lask', -4, 'training as a group while it was forbidden', 'austria-2019-20-table');
