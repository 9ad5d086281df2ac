-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('argentina', 'Argentina', 'world-cup-2002-groups-matches'),
    ('england', 'England', 'world-cup-2002-groups-matches'),
    ('nigeria', 'Nigeria', 'world-cup-2002-groups-matches'),
    ('paraguay', 'Paraguay', 'world-cup-2002-groups-matches'),
    ('poland', 'Poland', 'world-cup-2002-groups-matches'),
    ('portugal', 'Portugal', 'world-cup-2002-groups-matches'),
    ('slovenia', 'Slovenia', 'world-cup-2002-groups-matches'),
    ('south-africa', 'South Africa', 'world-cup-2002-groups-matches'),
    ('south-korea', 'South Korea', 'world-cup-2002-groups-matches'),
    ('spain', 'Spain', 'world-cup-2002-groups-matches'),
    ('sweden', 'Sweden', 'world-cup-2002-groups-matches'),
    ('united-states', 'United States', 'world-cup-2002-groups-matches');
