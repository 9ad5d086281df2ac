-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('czech-republic', 'Czech Republic', 'euro-2012-group-a-matches'),
    ('greece', 'Greece', 'euro-2012-group-a-matches'),
    ('poland', 'Poland', 'euro-2012-group-a-matches'),
    ('russia', 'Russia', 'euro-2012-group-a-matches');
