-- The clubs, their further names in the sources, and what is stated of them.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('america', 'América', 'liga-mx-apertura-2021-matches'),
    ('atlas', 'Atlas', 'liga-mx-apertura-2021-matches'),
    ('atletico-san-luis', 'Atlético San Luis', 'liga-mx-apertura-2021-matches'),
    ('cruz-azul', 'Cruz Azul', 'liga-mx-apertura-2021-matches'),
    ('guadalajara', 'Guadalajara', 'liga-mx-apertura-2021-matches'),
    ('leon', 'León', 'liga-mx-apertura-2021-matches'),
    ('monterrey', 'Monterrey', 'liga-mx-apertura-2021-matches'),
    ('puebla', 'Puebla', 'liga-mx-apertura-2021-matches'),
    ('pumas-unam', 'Pumas UNAM', 'liga-mx-apertura-2021-matches'),
    ('santos-laguna', 'Santos Laguna', 'liga-mx-apertura-2021-matches'),
    ('tigres-uanl', 'Tigres UANL', 'liga-mx-apertura-2021-matches'),
    ('toluca', 'Toluca', 'liga-mx-apertura-2021-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('america', 'CF América', 'liga-mx-apertura-2021-matches'),
    ('atlas', 'Atlas Guadalajara', 'liga-mx-apertura-2021-matches'),
    ('guadalajara', 'Deportivo Guadalajara', 'liga-mx-apertura-2021-matches'),
    ('leon', 'Club León', 'liga-mx-apertura-2021-matches'),
    ('monterrey', 'CF Monterrey', 'liga-mx-apertura-2021-matches'),
    ('puebla', 'Puebla FC', 'liga-mx-apertura-2021-matches'),
    ('tigres-uanl', 'UANL Tigres', 'liga-mx-apertura-2021-matches'),
    ('toluca', 'Deportivo Toluca', 'liga-mx-apertura-2021-matches');

INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES
    ('liga-mx-apertura-2021', 'america', 1, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'atlas', 2, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'leon', 3, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'tigres-uanl', 4, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'santos-laguna', 5, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'toluca', 6, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'puebla', 7, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'cruz-azul', 8, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'monterrey', 9, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'guadalajara', 10, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'pumas-unam', 11, 'liga-mx-apertura-2021-seeds'),
    ('liga-mx-apertura-2021', 'atletico-san-luis', 12, 'liga-mx-apertura-2021-seeds');
