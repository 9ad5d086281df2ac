-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('athletico-paranaense', 'Athletico Paranaense', 'libertadores-2020-knock-out-matches'),
    ('boca-juniors', 'Boca Juniors', 'libertadores-2020-knock-out-matches'),
    ('delfin', 'Delfín', 'libertadores-2020-knock-out-matches'),
    ('flamengo', 'Flamengo', 'libertadores-2020-knock-out-matches'),
    ('gremio', 'Grêmio', 'libertadores-2020-knock-out-matches'),
    ('guarani', 'Guaraní', 'libertadores-2020-knock-out-matches'),
    ('independiente-del-valle', 'Independiente del Valle', 'libertadores-2020-knock-out-matches'),
    ('internacional', 'Internacional', 'libertadores-2020-knock-out-matches'),
    ('jorge-wilstermann', 'Jorge Wilstermann', 'libertadores-2020-knock-out-matches'),
    ('ldu-quito', 'LDU Quito', 'libertadores-2020-knock-out-matches'),
    ('libertad', 'Libertad', 'libertadores-2020-knock-out-matches'),
    ('nacional', 'Nacional', 'libertadores-2020-knock-out-matches'),
    ('palmeiras', 'Palmeiras', 'libertadores-2020-knock-out-matches'),
    ('racing-club', 'Racing Club', 'libertadores-2020-knock-out-matches'),
    ('river-plate', 'River Plate', 'libertadores-2020-knock-out-matches'),
    ('santos', 'Santos', 'libertadores-2020-knock-out-matches');
