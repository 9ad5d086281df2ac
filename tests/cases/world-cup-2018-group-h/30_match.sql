-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'world-cup-2018-group-h-' || home || '-' || away AS match_id,
    'world-cup-2018-group-h' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    'russia' NOT IN (home, away) AS is_neutral,
    home_goals,
    away_goals,
    'world-cup-2018-group-h-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

-- The cards of the other two were not needed and not read.
INSERT INTO fair_play (stage_id, club_id, penalty_points, citation_id) VALUES
    ('world-cup-2018-group-h', 'japan', 4, 'world-cup-2018-group-h-cards'),
    ('world-cup-2018-group-h', 'senegal', 6, 'world-cup-2018-group-h-cards');
