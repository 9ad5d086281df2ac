-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('belgium', 'Belgium', 'world-cup-1938-knock-out-matches'),
    ('brazil', 'Brazil', 'world-cup-1938-knock-out-matches'),
    ('cuba', 'Cuba', 'world-cup-1938-knock-out-matches'),
    ('czechoslovakia', 'Czechoslovakia', 'world-cup-1938-knock-out-matches'),
    ('dutch-east-indies', 'Dutch East Indies', 'world-cup-1938-knock-out-matches'),
    ('france', 'France', 'world-cup-1938-knock-out-matches'),
    ('germany', 'Germany', 'world-cup-1938-knock-out-matches'),
    ('hungary', 'Hungary', 'world-cup-1938-knock-out-matches'),
    ('italy', 'Italy', 'world-cup-1938-knock-out-matches'),
    ('netherlands', 'Netherlands', 'world-cup-1938-knock-out-matches'),
    ('norway', 'Norway', 'world-cup-1938-knock-out-matches'),
    ('poland', 'Poland', 'world-cup-1938-knock-out-matches'),
    ('romania', 'Romania', 'world-cup-1938-knock-out-matches'),
    ('sweden', 'Sweden', 'world-cup-1938-knock-out-matches'),
    ('switzerland', 'Switzerland', 'world-cup-1938-knock-out-matches');
