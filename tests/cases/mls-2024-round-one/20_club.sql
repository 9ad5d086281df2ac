-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('atlanta-united', 'Atlanta United', 'mls-2024-miami'),
    ('columbus-crew', 'Columbus Crew', 'mls-2024-columbus'),
    ('houston-dynamo', 'Houston Dynamo', 'mls-2024-seattle'),
    ('inter-miami', 'Inter Miami', 'mls-2024-miami'),
    ('new-york-red-bulls', 'New York Red Bulls', 'mls-2024-columbus'),
    ('seattle-sounders', 'Seattle Sounders', 'mls-2024-seattle');
