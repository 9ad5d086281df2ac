-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('egypt', 'Egypt', 'world-cup-1990-group-f-matches'),
    ('england', 'England', 'world-cup-1990-group-f-matches'),
    ('netherlands', 'Netherlands', 'world-cup-1990-group-f-matches'),
    ('republic-of-ireland', 'Republic of Ireland', 'world-cup-1990-group-f-matches');
