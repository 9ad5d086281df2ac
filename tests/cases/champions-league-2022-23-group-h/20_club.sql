-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('benfica', 'Benfica', 'champions-league-2022-23-group-h-matches'),
    ('juventus', 'Juventus', 'champions-league-2022-23-group-h-matches'),
    ('maccabi-haifa', 'Maccabi Haifa', 'champions-league-2022-23-group-h-matches'),
    ('paris-saint-germain', 'Paris Saint-Germain', 'champions-league-2022-23-group-h-matches');
