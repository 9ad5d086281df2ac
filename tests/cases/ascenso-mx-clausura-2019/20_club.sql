-- The clubs, and their seeds.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('alebrijes-de-oaxaca', 'Alebrijes de Oaxaca', 'ascenso-mx-clausura-2019-matches'),
    ('atletico-san-luis', 'Atlético San Luis', 'ascenso-mx-clausura-2019-matches'),
    ('celaya', 'Celaya', 'ascenso-mx-clausura-2019-matches'),
    ('cimarrones-de-sonora', 'Cimarrones de Sonora', 'ascenso-mx-clausura-2019-matches'),
    ('dorados', 'Dorados de Sinaloa', 'ascenso-mx-clausura-2019-matches'),
    ('mineros-de-zacatecas', 'Mineros de Zacatecas', 'ascenso-mx-clausura-2019-matches'),
    ('venados', 'Venados', 'ascenso-mx-clausura-2019-matches'),
    ('zacatepec', 'Zacatepec', 'ascenso-mx-clausura-2019-matches');

INSERT INTO tournament_club (tournament_id, club_id, seed, citation_id) VALUES
    ('ascenso-mx-clausura-2019', 'atletico-san-luis', 1, 'ascenso-mx-clausura-2019-seeds'),
    ('ascenso-mx-clausura-2019', 'mineros-de-zacatecas', 2, 'ascenso-mx-clausura-2019-seeds'),
    ('ascenso-mx-clausura-2019', 'zacatepec', 3, 'ascenso-mx-clausura-2019-seeds'),
    ('ascenso-mx-clausura-2019', 'cimarrones-de-sonora', 4, 'ascenso-mx-clausura-2019-seeds'),
    ('ascenso-mx-clausura-2019', 'dorados', 5, 'ascenso-mx-clausura-2019-seeds'),
    ('ascenso-mx-clausura-2019', 'venados', 6, 'ascenso-mx-clausura-2019-seeds'),
    ('ascenso-mx-clausura-2019', 'alebrijes-de-oaxaca', 7, 'ascenso-mx-clausura-2019-seeds'),
    ('ascenso-mx-clausura-2019', 'celaya', 8, 'ascenso-mx-clausura-2019-seeds');
