-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('besiktas', 'Besiktas', 'champions-league-2007-08-groups-matches'),
    ('lazio', 'Lazio', 'champions-league-2007-08-groups-matches'),
    ('liverpool', 'Liverpool', 'champions-league-2007-08-groups-matches'),
    ('marseille', 'Marseille', 'champions-league-2007-08-groups-matches'),
    ('olympiacos', 'Olympiacos', 'champions-league-2007-08-groups-matches'),
    ('porto', 'Porto', 'champions-league-2007-08-groups-matches'),
    ('real-madrid', 'Real Madrid', 'champions-league-2007-08-groups-matches'),
    ('werder-bremen', 'Werder Bremen', 'champions-league-2007-08-groups-matches');
