-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('atlanta-united', 'Atlanta United', 'leagues-cup-2023-south-3-matches'),
    ('cruz-azul', 'Cruz Azul', 'leagues-cup-2023-south-3-matches'),
    ('inter-miami', 'Inter Miami', 'leagues-cup-2023-south-3-matches');
