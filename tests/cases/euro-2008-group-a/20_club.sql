-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('czech-republic', 'Czech Republic', 'euro-2008-group-a-matches'),
    ('portugal', 'Portugal', 'euro-2008-group-a-matches'),
    ('switzerland', 'Switzerland', 'euro-2008-group-a-matches'),
    ('turkey', 'Turkey', 'euro-2008-group-a-matches');
