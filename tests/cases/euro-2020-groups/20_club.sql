-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('belgium', 'Belgium', 'euro-2020-groups-matches'),
    ('croatia', 'Croatia', 'euro-2020-groups-matches'),
    ('czech-republic', 'Czech Republic', 'euro-2020-groups-matches'),
    ('denmark', 'Denmark', 'euro-2020-groups-matches'),
    ('england', 'England', 'euro-2020-groups-matches'),
    ('finland', 'Finland', 'euro-2020-groups-matches'),
    ('france', 'France', 'euro-2020-groups-matches'),
    ('germany', 'Germany', 'euro-2020-groups-matches'),
    ('hungary', 'Hungary', 'euro-2020-groups-matches'),
    ('italy', 'Italy', 'euro-2020-groups-matches'),
    ('portugal', 'Portugal', 'euro-2020-groups-matches'),
    ('russia', 'Russia', 'euro-2020-groups-matches'),
    ('scotland', 'Scotland', 'euro-2020-groups-matches'),
    ('switzerland', 'Switzerland', 'euro-2020-groups-matches'),
    ('turkey', 'Turkey', 'euro-2020-groups-matches'),
    ('wales', 'Wales', 'euro-2020-groups-matches');
