-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('czech-republic', 'Czech Republic', 'euro-2012-knock-out-matches'),
    ('england', 'England', 'euro-2012-knock-out-matches'),
    ('france', 'France', 'euro-2012-knock-out-matches'),
    ('germany', 'Germany', 'euro-2012-knock-out-matches'),
    ('greece', 'Greece', 'euro-2012-knock-out-matches'),
    ('italy', 'Italy', 'euro-2012-knock-out-matches'),
    ('portugal', 'Portugal', 'euro-2012-knock-out-matches'),
    ('spain', 'Spain', 'euro-2012-knock-out-matches');
