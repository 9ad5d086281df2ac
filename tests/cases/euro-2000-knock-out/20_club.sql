-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('france', 'France', 'euro-2000-knock-out-matches'),
    ('italy', 'Italy', 'euro-2000-knock-out-matches'),
    ('netherlands', 'Netherlands', 'euro-2000-knock-out-matches'),
    ('portugal', 'Portugal', 'euro-2000-knock-out-matches'),
    ('romania', 'Romania', 'euro-2000-knock-out-matches'),
    ('spain', 'Spain', 'euro-2000-knock-out-matches'),
    ('turkey', 'Turkey', 'euro-2000-knock-out-matches'),
    ('yugoslavia', 'Yugoslavia', 'euro-2000-knock-out-matches');
