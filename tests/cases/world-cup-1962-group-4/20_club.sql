-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('argentina', 'Argentina', 'world-cup-1962-group-4-matches'),
    ('bulgaria', 'Bulgaria', 'world-cup-1962-group-4-matches'),
    ('england', 'England', 'world-cup-1962-group-4-matches'),
    ('hungary', 'Hungary', 'world-cup-1962-group-4-matches');
