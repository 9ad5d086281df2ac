-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('colombia', 'Colombia', 'world-cup-2018-group-h-matches'),
    ('japan', 'Japan', 'world-cup-2018-group-h-matches'),
    ('poland', 'Poland', 'world-cup-2018-group-h-matches'),
    ('senegal', 'Senegal', 'world-cup-2018-group-h-matches');
