-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('argentina', 'Argentina', 'world-cup-1998-knock-out-matches'),
    ('brazil', 'Brazil', 'world-cup-1998-knock-out-matches'),
    ('chile', 'Chile', 'world-cup-1998-knock-out-matches'),
    ('croatia', 'Croatia', 'world-cup-1998-knock-out-matches'),
    ('denmark', 'Denmark', 'world-cup-1998-knock-out-matches'),
    ('england', 'England', 'world-cup-1998-knock-out-matches'),
    ('france', 'France', 'world-cup-1998-knock-out-matches'),
    ('germany', 'Germany', 'world-cup-1998-knock-out-matches'),
    ('italy', 'Italy', 'world-cup-1998-knock-out-matches'),
    ('mexico', 'Mexico', 'world-cup-1998-knock-out-matches'),
    ('netherlands', 'Netherlands', 'world-cup-1998-knock-out-matches'),
    ('nigeria', 'Nigeria', 'world-cup-1998-knock-out-matches'),
    ('norway', 'Norway', 'world-cup-1998-knock-out-matches'),
    ('paraguay', 'Paraguay', 'world-cup-1998-knock-out-matches'),
    ('romania', 'Romania', 'world-cup-1998-knock-out-matches'),
    ('yugoslavia', 'Yugoslavia', 'world-cup-1998-knock-out-matches');
