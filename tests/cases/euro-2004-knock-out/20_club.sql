-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('czech-republic', 'Czech Republic', 'euro-2004-knock-out-matches'),
    ('denmark', 'Denmark', 'euro-2004-knock-out-matches'),
    ('england', 'England', 'euro-2004-knock-out-matches'),
    ('france', 'France', 'euro-2004-knock-out-matches'),
    ('greece', 'Greece', 'euro-2004-knock-out-matches'),
    ('netherlands', 'Netherlands', 'euro-2004-knock-out-matches'),
    ('portugal', 'Portugal', 'euro-2004-knock-out-matches'),
    ('sweden', 'Sweden', 'euro-2004-knock-out-matches');
