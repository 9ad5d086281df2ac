-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('argentina', 'Argentina', 'world-cup-1994-groups-matches'),
    ('belgium', 'Belgium', 'world-cup-1994-groups-matches'),
    ('bulgaria', 'Bulgaria', 'world-cup-1994-groups-matches'),
    ('greece', 'Greece', 'world-cup-1994-groups-matches'),
    ('italy', 'Italy', 'world-cup-1994-groups-matches'),
    ('mexico', 'Mexico', 'world-cup-1994-groups-matches'),
    ('morocco', 'Morocco', 'world-cup-1994-groups-matches'),
    ('netherlands', 'Netherlands', 'world-cup-1994-groups-matches'),
    ('nigeria', 'Nigeria', 'world-cup-1994-groups-matches'),
    ('norway', 'Norway', 'world-cup-1994-groups-matches'),
    ('republic-of-ireland', 'Republic of Ireland', 'world-cup-1994-groups-matches'),
    ('saudi-arabia', 'Saudi Arabia', 'world-cup-1994-groups-matches');
