-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('england', 'England', 'euro-1996-group-a-matches'),
    ('netherlands', 'Netherlands', 'euro-1996-group-a-matches'),
    ('scotland', 'Scotland', 'euro-1996-group-a-matches'),
    ('switzerland', 'Switzerland', 'euro-1996-group-a-matches');
