-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'scottish-premier-league-2011-12-' || stage || '-' || home || '-' || away || '-' || date AS match_id,
    'scottish-premier-league-2011-12-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'scotland-2011-12-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

-- The print has ten points fewer than three for each win and one for each draw.
INSERT INTO points_adjustment (adjustment_id, stage_id, club_id, points, reason, basis, note, citation_id) VALUES
    ('scottish-premier-league-2011-12-first-phase-rangers', 'scottish-premier-league-2011-12-first-phase', 'rangers', -10, 'administration', 'derived', 'The printed points are ten fewer than the printed wins and draws give', 'scotland-2011-12-table');
