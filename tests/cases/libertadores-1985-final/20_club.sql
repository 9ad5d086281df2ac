-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('america-de-cali', 'América de Cali', 'libertadores-1985-final'),
    ('argentinos-juniors', 'Argentinos Juniors', 'libertadores-1985-final');
