-- The clubs, and their seeds.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('america', 'América', 'liga-mx-apertura-2024-matches'),
    ('atlas', 'Atlas', 'liga-mx-apertura-2024-matches'),
    ('atletico-san-luis', 'Atlético San Luis', 'liga-mx-apertura-2024-matches'),
    ('cruz-azul', 'Cruz Azul', 'liga-mx-apertura-2024-matches'),
    ('guadalajara', 'Guadalajara', 'liga-mx-apertura-2024-matches'),
    ('monterrey', 'Monterrey', 'liga-mx-apertura-2024-matches'),
    ('pumas-unam', 'Pumas UNAM', 'liga-mx-apertura-2024-matches'),
    ('tigres-uanl', 'Tigres UANL', 'liga-mx-apertura-2024-matches'),
    ('tijuana', 'Tijuana', 'liga-mx-apertura-2024-matches'),
    ('toluca', 'Toluca', 'liga-mx-apertura-2024-matches');

INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES
    ('liga-mx-apertura-2024', 'cruz-azul', 1, 'liga-mx-apertura-2024-seeds'),
    ('liga-mx-apertura-2024', 'toluca', 2, 'liga-mx-apertura-2024-seeds'),
    ('liga-mx-apertura-2024', 'tigres-uanl', 3, 'liga-mx-apertura-2024-seeds'),
    ('liga-mx-apertura-2024', 'pumas-unam', 4, 'liga-mx-apertura-2024-seeds'),
    ('liga-mx-apertura-2024', 'monterrey', 5, 'liga-mx-apertura-2024-seeds'),
    ('liga-mx-apertura-2024', 'atletico-san-luis', 6, 'liga-mx-apertura-2024-seeds'),
    ('liga-mx-apertura-2024', 'tijuana', 7, 'liga-mx-apertura-2024-seeds'),
    ('liga-mx-apertura-2024', 'america', 8, 'liga-mx-apertura-2024-seeds'),
    ('liga-mx-apertura-2024', 'guadalajara', 9, 'liga-mx-apertura-2024-seeds'),
    ('liga-mx-apertura-2024', 'atlas', 10, 'liga-mx-apertura-2024-seeds');
