-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('belgium', 'Belgium', 'euro-2024-groups-matches'),
    ('denmark', 'Denmark', 'euro-2024-groups-matches'),
    ('england', 'England', 'euro-2024-groups-matches'),
    ('romania', 'Romania', 'euro-2024-groups-matches'),
    ('serbia', 'Serbia', 'euro-2024-groups-matches'),
    ('slovakia', 'Slovakia', 'euro-2024-groups-matches'),
    ('slovenia', 'Slovenia', 'euro-2024-groups-matches'),
    ('ukraine', 'Ukraine', 'euro-2024-groups-matches');
