-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('belgium', 'Belgium', 'world-cup-2002-knock-out-matches'),
    ('brazil', 'Brazil', 'world-cup-2002-knock-out-matches'),
    ('denmark', 'Denmark', 'world-cup-2002-knock-out-matches'),
    ('england', 'England', 'world-cup-2002-knock-out-matches'),
    ('germany', 'Germany', 'world-cup-2002-knock-out-matches'),
    ('italy', 'Italy', 'world-cup-2002-knock-out-matches'),
    ('japan', 'Japan', 'world-cup-2002-knock-out-matches'),
    ('mexico', 'Mexico', 'world-cup-2002-knock-out-matches'),
    ('paraguay', 'Paraguay', 'world-cup-2002-knock-out-matches'),
    ('republic-of-ireland', 'Republic of Ireland', 'world-cup-2002-knock-out-matches'),
    ('senegal', 'Senegal', 'world-cup-2002-knock-out-matches'),
    ('south-korea', 'South Korea', 'world-cup-2002-knock-out-matches'),
    ('spain', 'Spain', 'world-cup-2002-knock-out-matches'),
    ('sweden', 'Sweden', 'world-cup-2002-knock-out-matches'),
    ('turkey', 'Turkey', 'world-cup-2002-knock-out-matches'),
    ('united-states', 'United States', 'world-cup-2002-knock-out-matches');
