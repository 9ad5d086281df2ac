-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('fc-tokyo', 'FC Tokyo', 'j-league-2026-first-day-matches'),
    ('jef-united-chiba', 'JEF United Chiba', 'j-league-2026-first-day-matches'),
    ('kashima-antlers', 'Kashima Antlers', 'j-league-2026-first-day-matches'),
    ('kashiwa-reysol', 'Kashiwa Reysol', 'j-league-2026-first-day-matches'),
    ('kawasaki-frontale', 'Kawasaki Frontale', 'j-league-2026-first-day-matches'),
    ('machida-zelvia', 'Machida Zelvia', 'j-league-2026-first-day-matches'),
    ('mito-hollyhock', 'Mito HollyHock', 'j-league-2026-first-day-matches'),
    ('tokyo-verdy', 'Tokyo Verdy', 'j-league-2026-first-day-matches'),
    ('urawa-red-diamonds', 'Urawa Red Diamonds', 'j-league-2026-first-day-matches'),
    ('yokohama-f-marinos', 'Yokohama F. Marinos', 'j-league-2026-first-day-matches');
