-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('austria-lustenau', 'Austria Lustenau', 'austria-2023-24-matches'),
    ('austria-wien', 'Austria Wien', 'austria-2023-24-matches'),
    ('blau-weiss-linz', 'Blau-Weiß Linz', 'austria-2023-24-matches'),
    ('lask', 'LASK', 'austria-2023-24-matches'),
    ('rapid-wien', 'Rapid Wien', 'austria-2023-24-matches'),
    ('red-bull-salzburg', 'Red Bull Salzburg', 'austria-2023-24-matches'),
    ('rheindorf-altach', 'Rheindorf Altach', 'austria-2023-24-matches'),
    ('sk-austria-klagenfurt', 'SK Austria Klagenfurt', 'austria-2023-24-matches'),
    ('sturm-graz', 'Sturm Graz', 'austria-2023-24-matches'),
    ('tsv-hartberg', 'TSV Hartberg', 'austria-2023-24-matches'),
    ('wolfsberger-ac', 'Wolfsberger AC', 'austria-2023-24-matches'),
    ('wsg-tirol', 'WSG Tirol', 'austria-2023-24-matches');
