-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('admira-wacker', 'Admira Wacker', 'austria-1986-87-matches'),
    ('austria-klagenfurt', 'Austria Klagenfurt', 'austria-1986-87-matches'),
    ('austria-wien', 'Austria Wien', 'austria-1986-87-matches'),
    ('first-vienna', 'First Vienna', 'austria-1986-87-matches'),
    ('grazer-ak', 'Grazer AK', 'austria-1986-87-matches'),
    ('lask', 'LASK', 'austria-1986-87-matches'),
    ('rapid-wien', 'Rapid Wien', 'austria-1986-87-matches'),
    ('sc-eisenstadt', 'SC Eisenstadt', 'austria-1986-87-matches'),
    ('sturm-graz', 'Sturm Graz', 'austria-1986-87-matches'),
    ('tirol-innsbruck', 'Tirol Innsbruck', 'austria-1986-87-matches'),
    ('voest-linz', 'VOEST Linz', 'austria-1986-87-matches'),
    ('wiener-sport-club', 'Wiener Sport-Club', 'austria-1986-87-matches');
