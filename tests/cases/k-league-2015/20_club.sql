-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('busan-ipark', 'Busan IPark', 'k-league-2015-matches'),
    ('daejeon-citizen', 'Daejeon Citizen', 'k-league-2015-matches'),
    ('fc-seoul', 'FC Seoul', 'k-league-2015-matches'),
    ('gwangju-fc', 'Gwangju FC', 'k-league-2015-matches'),
    ('incheon-united', 'Incheon United', 'k-league-2015-matches'),
    ('jeju-united', 'Jeju United', 'k-league-2015-matches'),
    ('jeonbuk-hyundai-motors', 'Jeonbuk Hyundai Motors', 'k-league-2015-matches'),
    ('jeonnam-dragons', 'Jeonnam Dragons', 'k-league-2015-matches'),
    ('pohang-steelers', 'Pohang Steelers', 'k-league-2015-matches'),
    ('seongnam-fc', 'Seongnam FC', 'k-league-2015-matches'),
    ('suwon-samsung-bluewings', 'Suwon Samsung Bluewings', 'k-league-2015-matches'),
    ('ulsan-hyundai', 'Ulsan Hyundai', 'k-league-2015-matches');
