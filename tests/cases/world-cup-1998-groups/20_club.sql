-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('austria', 'Austria', 'world-cup-1998-groups-matches'),
    ('belgium', 'Belgium', 'world-cup-1998-groups-matches'),
    ('bulgaria', 'Bulgaria', 'world-cup-1998-groups-matches'),
    ('cameroon', 'Cameroon', 'world-cup-1998-groups-matches'),
    ('chile', 'Chile', 'world-cup-1998-groups-matches'),
    ('italy', 'Italy', 'world-cup-1998-groups-matches'),
    ('mexico', 'Mexico', 'world-cup-1998-groups-matches'),
    ('netherlands', 'Netherlands', 'world-cup-1998-groups-matches'),
    ('nigeria', 'Nigeria', 'world-cup-1998-groups-matches'),
    ('paraguay', 'Paraguay', 'world-cup-1998-groups-matches'),
    ('south-korea', 'South Korea', 'world-cup-1998-groups-matches'),
    ('spain', 'Spain', 'world-cup-1998-groups-matches');
