-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('manchester-united-u21', 'Manchester United U21', 'efl-trophy-2020-21-north-b-matches'),
    ('morecambe', 'Morecambe', 'efl-trophy-2020-21-north-b-matches'),
    ('rochdale', 'Rochdale', 'efl-trophy-2020-21-north-b-matches'),
    ('salford-city', 'Salford City', 'efl-trophy-2020-21-north-b-matches');
