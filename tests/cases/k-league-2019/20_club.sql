-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('daegu-fc', 'Daegu FC', 'k-league-2019-matches'),
    ('fc-seoul', 'FC Seoul', 'k-league-2019-matches'),
    ('gangwon-fc', 'Gangwon FC', 'k-league-2019-matches'),
    ('gyeongnam-fc', 'Gyeongnam FC', 'k-league-2019-matches'),
    ('incheon-united', 'Incheon United', 'k-league-2019-matches'),
    ('jeju-united', 'Jeju United', 'k-league-2019-matches'),
    ('jeonbuk-hyundai-motors', 'Jeonbuk Hyundai Motors', 'k-league-2019-matches'),
    ('pohang-steelers', 'Pohang Steelers', 'k-league-2019-matches'),
    ('sangju-sangmu', 'Sangju Sangmu', 'k-league-2019-matches'),
    ('seongnam-fc', 'Seongnam FC', 'k-league-2019-matches'),
    ('suwon-samsung-bluewings', 'Suwon Samsung Bluewings', 'k-league-2019-matches'),
    ('ulsan-hyundai', 'Ulsan Hyundai', 'k-league-2019-matches');
