-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('cameroon', 'Cameroon', 'africa-cup-2010-group-d-matches'),
    ('gabon', 'Gabon', 'africa-cup-2010-group-d-matches'),
    ('tunisia', 'Tunisia', 'africa-cup-2010-group-d-matches'),
    ('zambia', 'Zambia', 'africa-cup-2010-group-d-matches');
