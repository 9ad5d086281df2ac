-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('caxias', 'Caxias', 'copa-do-brasil-1999-cruzeiro'),
    ('cruzeiro', 'Cruzeiro', 'copa-do-brasil-1999-cruzeiro'),
    ('gama', 'Gama', 'copa-do-brasil-1999-gama'),
    ('interporto', 'Interporto', 'copa-do-brasil-1999-gama');
