-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('nacional', 'Nacional', 'uruguay-2014-15-semi-final'),
    ('penarol', 'Peñarol', 'uruguay-2014-15-semi-final');
