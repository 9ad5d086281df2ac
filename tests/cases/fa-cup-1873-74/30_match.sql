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

-- Ties without a match.
INSERT INTO tie_ruling (stage_id, winner_id, loser_id, ruling, reason, citation_id) VALUES
    ('fa-cup-1873-74-first-round', 'clapham-rovers', 'amateur-athletic-club', 'walkover', 'not played', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-first-round', 'high-wycombe', 'old-etonians', 'walkover', 'not played', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-first-round', 'maidenhead-united', 'civil-service', 'walkover', 'not played', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-first-round', 'trojans', 'farningham', 'walkover', 'not played', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-first-round', 'wanderers', 'southall', 'walkover', 'not played', 'fa-cup-1873-74-matches'),
    ('fa-cup-1873-74-second-round', 'wanderers', 'trojans', 'walkover', 'not played', 'fa-cup-1873-74-matches');
