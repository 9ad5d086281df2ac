-- The clubs, their further names in the sources, and what is stated of them.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('america', 'América', 'liga-mx-apertura-2020-matches'),
    ('cruz-azul', 'Cruz Azul', 'liga-mx-apertura-2020-matches'),
    ('guadalajara', 'Guadalajara', 'liga-mx-apertura-2020-matches'),
    ('leon', 'León', 'liga-mx-apertura-2020-matches'),
    ('monterrey', 'Monterrey', 'liga-mx-apertura-2020-matches'),
    ('necaxa', 'Necaxa', 'liga-mx-apertura-2020-matches'),
    ('pachuca', 'Pachuca', 'liga-mx-apertura-2020-matches'),
    ('puebla', 'Puebla', 'liga-mx-apertura-2020-matches'),
    ('pumas-unam', 'Pumas UNAM', 'liga-mx-apertura-2020-matches'),
    ('santos-laguna', 'Santos Laguna', 'liga-mx-apertura-2020-matches'),
    ('tigres-uanl', 'Tigres UANL', 'liga-mx-apertura-2020-matches'),
    ('toluca', 'Toluca', 'liga-mx-apertura-2020-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('america', 'CF América', 'liga-mx-apertura-2020-matches'),
    ('guadalajara', 'Deportivo Guadalajara', 'liga-mx-apertura-2020-matches'),
    ('leon', 'Club León', 'liga-mx-apertura-2020-matches'),
    ('monterrey', 'CF Monterrey', 'liga-mx-apertura-2020-matches'),
    ('necaxa', 'Club Necaxa', 'liga-mx-apertura-2020-matches'),
    ('pachuca', 'CF Pachuca', 'liga-mx-apertura-2020-matches'),
    ('puebla', 'Puebla FC', 'liga-mx-apertura-2020-matches'),
    ('tigres-uanl', 'UANL Tigres', 'liga-mx-apertura-2020-matches'),
    ('toluca', 'Deportivo Toluca', 'liga-mx-apertura-2020-matches');

INSERT INTO tournament_club (tournament_id, club_id, seed, basis, note, citation_id) VALUES
    ('liga-mx-apertura-2020', 'leon', 1, 'stated', NULL, 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'pumas-unam', 2, 'stated', NULL, 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'america', 3, 'stated', NULL, 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'cruz-azul', 4, 'stated', NULL, 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'monterrey', 5, 'stated', NULL, 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'tigres-uanl', 6, 'stated', NULL, 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'guadalajara', 7, 'stated', NULL, 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'santos-laguna', 8, 'derived', 'From the pairing and the ground of the repechaje: 5-12, 6-11, 7-10, 8-9', 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'pachuca', 9, 'derived', 'From the pairing and the ground of the repechaje: 5-12, 6-11, 7-10, 8-9', 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'necaxa', 10, 'derived', 'From the pairing and the ground of the repechaje: 5-12, 6-11, 7-10, 8-9', 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'toluca', 11, 'derived', 'From the pairing and the ground of the repechaje: 5-12, 6-11, 7-10, 8-9', 'liga-mx-apertura-2020-seeds'),
    ('liga-mx-apertura-2020', 'puebla', 12, 'derived', 'From the pairing and the ground of the repechaje: 5-12, 6-11, 7-10, 8-9', 'liga-mx-apertura-2020-seeds');
