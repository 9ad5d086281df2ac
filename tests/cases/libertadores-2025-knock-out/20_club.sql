-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('atletico-nacional', 'Atlético Nacional', 'libertadores-2025-knock-out-matches'),
    ('botafogo', 'Botafogo', 'libertadores-2025-knock-out-matches'),
    ('cerro-porteno', 'Cerro Porteño', 'libertadores-2025-knock-out-matches'),
    ('estudiantes-de-la-plata', 'Estudiantes de La Plata', 'libertadores-2025-knock-out-matches'),
    ('flamengo', 'Flamengo', 'libertadores-2025-knock-out-matches'),
    ('fortaleza-ec', 'Fortaleza EC', 'libertadores-2025-knock-out-matches'),
    ('internacional', 'Internacional', 'libertadores-2025-knock-out-matches'),
    ('ldu-quito', 'LDU Quito', 'libertadores-2025-knock-out-matches'),
    ('libertad', 'Libertad', 'libertadores-2025-knock-out-matches'),
    ('palmeiras', 'Palmeiras', 'libertadores-2025-knock-out-matches'),
    ('penarol', 'Peñarol', 'libertadores-2025-knock-out-matches'),
    ('racing-club', 'Racing Club', 'libertadores-2025-knock-out-matches'),
    ('river-plate', 'River Plate', 'libertadores-2025-knock-out-matches'),
    ('sao-paulo', 'São Paulo', 'libertadores-2025-knock-out-matches'),
    ('universitario-de-deportes', 'Universitario de Deportes', 'libertadores-2025-knock-out-matches'),
    ('velez-sarsfield', 'Vélez Sársfield', 'libertadores-2025-knock-out-matches');
