-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('argentina', 'Argentina', 'world-cup-1934-knock-out-matches'),
    ('austria', 'Austria', 'world-cup-1934-knock-out-matches'),
    ('belgium', 'Belgium', 'world-cup-1934-knock-out-matches'),
    ('brazil', 'Brazil', 'world-cup-1934-knock-out-matches'),
    ('czechoslovakia', 'Czechoslovakia', 'world-cup-1934-knock-out-matches'),
    ('egypt', 'Egypt', 'world-cup-1934-knock-out-matches'),
    ('france', 'France', 'world-cup-1934-knock-out-matches'),
    ('germany', 'Germany', 'world-cup-1934-knock-out-matches'),
    ('hungary', 'Hungary', 'world-cup-1934-knock-out-matches'),
    ('italy', 'Italy', 'world-cup-1934-knock-out-matches'),
    ('netherlands', 'Netherlands', 'world-cup-1934-knock-out-matches'),
    ('romania', 'Romania', 'world-cup-1934-knock-out-matches'),
    ('spain', 'Spain', 'world-cup-1934-knock-out-matches'),
    ('sweden', 'Sweden', 'world-cup-1934-knock-out-matches'),
    ('switzerland', 'Switzerland', 'world-cup-1934-knock-out-matches'),
    ('united-states', 'United States', 'world-cup-1934-knock-out-matches');
