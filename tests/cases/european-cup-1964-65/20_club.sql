-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('anderlecht', 'Anderlecht', 'european-cup-1964-65-matches'),
    ('benfica', 'Benfica', 'european-cup-1964-65-matches'),
    ('dinamo-bucuresti', 'Dinamo Bucuresti', 'european-cup-1964-65-matches'),
    ('dukla-praha', 'Dukla Praha', 'european-cup-1964-65-matches'),
    ('dws-amsterdam', 'DWS Amsterdam', 'european-cup-1964-65-matches'),
    ('gyori-eto', 'Gyori ETO', 'european-cup-1964-65-matches'),
    ('inter', 'Inter', 'european-cup-1964-65-matches'),
    ('koln', 'Koln', 'european-cup-1964-65-matches'),
    ('la-chaux-de-fonds', 'La Chaux-de-Fonds', 'european-cup-1964-65-matches'),
    ('liverpool', 'Liverpool', 'european-cup-1964-65-matches'),
    ('lokomotiv-sofia', 'Lokomotiv Sofia', 'european-cup-1964-65-matches'),
    ('lyn-oslo', 'Lyn Oslo', 'european-cup-1964-65-matches'),
    ('panathinaikos', 'Panathinaikos', 'european-cup-1964-65-matches'),
    ('rangers', 'Rangers', 'european-cup-1964-65-matches'),
    ('rapid-wien', 'Rapid Wien', 'european-cup-1964-65-matches'),
    ('real-madrid', 'Real Madrid', 'european-cup-1964-65-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('anderlecht', 'RSC Anderlecht', 'european-cup-1964-65-matches'),
    ('benfica', 'SL Benfica', 'european-cup-1964-65-matches'),
    ('inter', 'Internazionale', 'european-cup-1964-65-matches'),
    ('la-chaux-de-fonds', 'FC La Chaux-de-Fonds', 'european-cup-1964-65-matches');
