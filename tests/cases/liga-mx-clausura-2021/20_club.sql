-- The clubs, their further names in the sources, and what is stated of them.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('america', 'América', 'liga-mx-clausura-2021-matches'),
    ('atlas', 'Atlas', 'liga-mx-clausura-2021-matches'),
    ('cruz-azul', 'Cruz Azul', 'liga-mx-clausura-2021-matches'),
    ('guadalajara', 'Guadalajara', 'liga-mx-clausura-2021-matches'),
    ('leon', 'León', 'liga-mx-clausura-2021-matches'),
    ('monterrey', 'Monterrey', 'liga-mx-clausura-2021-matches'),
    ('pachuca', 'Pachuca', 'liga-mx-clausura-2021-matches'),
    ('puebla', 'Puebla', 'liga-mx-clausura-2021-matches'),
    ('queretaro', 'Querétaro', 'liga-mx-clausura-2021-matches'),
    ('santos-laguna', 'Santos Laguna', 'liga-mx-clausura-2021-matches'),
    ('tigres-uanl', 'Tigres UANL', 'liga-mx-clausura-2021-matches'),
    ('toluca', 'Toluca', 'liga-mx-clausura-2021-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('america', 'CF América', 'liga-mx-clausura-2021-matches'),
    ('atlas', 'Atlas Guadalajara', 'liga-mx-clausura-2021-matches'),
    ('guadalajara', 'Deportivo Guadalajara', 'liga-mx-clausura-2021-matches'),
    ('leon', 'Club León', 'liga-mx-clausura-2021-matches'),
    ('monterrey', 'CF Monterrey', 'liga-mx-clausura-2021-matches'),
    ('pachuca', 'CF Pachuca', 'liga-mx-clausura-2021-matches'),
    ('puebla', 'Puebla FC', 'liga-mx-clausura-2021-matches'),
    ('queretaro', 'Gallos Blancos', 'liga-mx-clausura-2021-matches'),
    ('tigres-uanl', 'UANL Tigres', 'liga-mx-clausura-2021-matches'),
    ('toluca', 'Deportivo Toluca', 'liga-mx-clausura-2021-matches');

INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES
    ('liga-mx-clausura-2021', 'cruz-azul', 1, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'america', 2, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'puebla', 3, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'monterrey', 4, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'santos-laguna', 5, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'leon', 6, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'atlas', 7, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'pachuca', 8, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'guadalajara', 9, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'tigres-uanl', 10, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'toluca', 11, 'liga-mx-clausura-2021-seeds'),
    ('liga-mx-clausura-2021', 'queretaro', 12, 'liga-mx-clausura-2021-seeds');
