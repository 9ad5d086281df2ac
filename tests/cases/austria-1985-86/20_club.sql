-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('admira-wacker', 'Admira Wacker', 'austria-1985-86-matches'),
    ('austria-klagenfurt', 'Austria Klagenfurt', 'austria-1985-86-matches'),
    ('austria-wien', 'Austria Wien', 'austria-1985-86-matches'),
    ('donawitzer-sv', 'Donawitzer SV', 'austria-1985-86-matches'),
    ('grazer-ak', 'Grazer AK', 'austria-1985-86-matches'),
    ('lask', 'LASK', 'austria-1985-86-matches'),
    ('rapid-wien', 'Rapid Wien', 'austria-1985-86-matches'),
    ('salzburger-ak', 'Salzburger AK', 'austria-1985-86-matches'),
    ('sc-eisenstadt', 'SC Eisenstadt', 'austria-1985-86-matches'),
    ('sturm-graz', 'Sturm Graz', 'austria-1985-86-matches'),
    ('voest-linz', 'VOEST Linz', 'austria-1985-86-matches'),
    ('wacker-innsbruck', 'Wacker Innsbruck', 'austria-1985-86-matches');
