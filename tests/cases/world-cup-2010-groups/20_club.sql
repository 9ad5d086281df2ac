-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('algeria', 'Algeria', 'world-cup-2010-groups-matches'),
    ('australia', 'Australia', 'world-cup-2010-groups-matches'),
    ('england', 'England', 'world-cup-2010-groups-matches'),
    ('germany', 'Germany', 'world-cup-2010-groups-matches'),
    ('ghana', 'Ghana', 'world-cup-2010-groups-matches'),
    ('serbia', 'Serbia', 'world-cup-2010-groups-matches'),
    ('slovenia', 'Slovenia', 'world-cup-2010-groups-matches'),
    ('united-states', 'United States', 'world-cup-2010-groups-matches');
