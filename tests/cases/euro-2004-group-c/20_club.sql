-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('bulgaria', 'Bulgaria', 'euro-2004-group-c-matches'),
    ('denmark', 'Denmark', 'euro-2004-group-c-matches'),
    ('italy', 'Italy', 'euro-2004-group-c-matches'),
    ('sweden', 'Sweden', 'euro-2004-group-c-matches');
