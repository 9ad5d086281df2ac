-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('admira-wacker', 'Admira Wacker', 'austria-2021-22-matches'),
    ('austria-wien', 'Austria Wien', 'austria-2021-22-matches'),
    ('lask', 'LASK', 'austria-2021-22-matches'),
    ('rapid-wien', 'Rapid Wien', 'austria-2021-22-matches'),
    ('red-bull-salzburg', 'Red Bull Salzburg', 'austria-2021-22-matches'),
    ('rheindorf-altach', 'Rheindorf Altach', 'austria-2021-22-matches'),
    ('sk-austria-klagenfurt', 'SK Austria Klagenfurt', 'austria-2021-22-matches'),
    ('sturm-graz', 'Sturm Graz', 'austria-2021-22-matches'),
    ('sv-ried', 'SV Ried', 'austria-2021-22-matches'),
    ('tsv-hartberg', 'TSV Hartberg', 'austria-2021-22-matches'),
    ('wolfsberger-ac', 'Wolfsberger AC', 'austria-2021-22-matches'),
    ('wsg-tirol', 'WSG Tirol', 'austria-2021-22-matches');
