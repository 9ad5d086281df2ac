-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('argentina', 'Argentina', 'world-cup-2006-knock-out-matches'),
    ('australia', 'Australia', 'world-cup-2006-knock-out-matches'),
    ('brazil', 'Brazil', 'world-cup-2006-knock-out-matches'),
    ('ecuador', 'Ecuador', 'world-cup-2006-knock-out-matches'),
    ('england', 'England', 'world-cup-2006-knock-out-matches'),
    ('france', 'France', 'world-cup-2006-knock-out-matches'),
    ('germany', 'Germany', 'world-cup-2006-knock-out-matches'),
    ('ghana', 'Ghana', 'world-cup-2006-knock-out-matches'),
    ('italy', 'Italy', 'world-cup-2006-knock-out-matches'),
    ('mexico', 'Mexico', 'world-cup-2006-knock-out-matches'),
    ('netherlands', 'Netherlands', 'world-cup-2006-knock-out-matches'),
    ('portugal', 'Portugal', 'world-cup-2006-knock-out-matches'),
    ('spain', 'Spain', 'world-cup-2006-knock-out-matches'),
    ('sweden', 'Sweden', 'world-cup-2006-knock-out-matches'),
    ('switzerland', 'Switzerland', 'world-cup-2006-knock-out-matches'),
    ('ukraine', 'Ukraine', 'world-cup-2006-knock-out-matches');
