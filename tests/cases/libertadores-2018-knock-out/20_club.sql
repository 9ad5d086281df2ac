-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('atletico-nacional', 'Atlético Nacional', 'libertadores-2018-knock-out-matches'),
    ('atletico-tucuman', 'Atlético Tucumán', 'libertadores-2018-knock-out-matches'),
    ('boca-juniors', 'Boca Juniors', 'libertadores-2018-knock-out-matches'),
    ('cerro-porteno', 'Cerro Porteño', 'libertadores-2018-knock-out-matches'),
    ('colo-colo', 'Colo-Colo', 'libertadores-2018-knock-out-matches'),
    ('corinthians', 'Corinthians', 'libertadores-2018-knock-out-matches'),
    ('cruzeiro', 'Cruzeiro', 'libertadores-2018-knock-out-matches'),
    ('estudiantes-de-la-plata', 'Estudiantes de La Plata', 'libertadores-2018-knock-out-matches'),
    ('flamengo', 'Flamengo', 'libertadores-2018-knock-out-matches'),
    ('gremio', 'Grêmio', 'libertadores-2018-knock-out-matches'),
    ('independiente', 'Independiente', 'libertadores-2018-knock-out-matches'),
    ('libertad', 'Libertad', 'libertadores-2018-knock-out-matches'),
    ('palmeiras', 'Palmeiras', 'libertadores-2018-knock-out-matches'),
    ('racing-club', 'Racing Club', 'libertadores-2018-knock-out-matches'),
    ('river-plate', 'River Plate', 'libertadores-2018-knock-out-matches'),
    ('santos', 'Santos', 'libertadores-2018-knock-out-matches');
