-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'fa-cup-1873-74-' || stage || '-' || home || '-' || away || '-' || leg AS match_id,
    'fa-cup-1873-74-' || stage AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'fa-cup-1873-74-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO drawing_of_lots (stage_id, club_id, place, citation_id) VALUES
    ('fa-cup-1873-74-first-round', 'sheffield', 1, 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-first-round', 'shropshire-wanderers', 2, 'fa-cup-1873-74-matches');
