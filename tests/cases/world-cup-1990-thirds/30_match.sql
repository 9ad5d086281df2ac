-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'world-cup-1990-group-' || stage || '-' || home || '-' || away AS match_id,
    'world-cup-1990-group-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    'italy' NOT IN (home, away) AS is_neutral,
    home_goals,
    away_goals,
    'world-cup-1990-thirds-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO drawing_of_lots (stage_id, club_id, place, citation_id) VALUES
    ('world-cup-1990-group-f', 'republic-of-ireland', 1, 'world-cup-1990-thirds-matches'),
    ('world-cup-1990-group-f', 'netherlands', 2, 'world-cup-1990-thirds-matches');
