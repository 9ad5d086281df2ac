-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('admira-wacker', 'Admira Wacker', 'austria-1988-89-matches'),
    ('austria-klagenfurt', 'Austria Klagenfurt', 'austria-1988-89-matches'),
    ('austria-wien', 'Austria Wien', 'austria-1988-89-matches'),
    ('first-vienna', 'First Vienna', 'austria-1988-89-matches'),
    ('grazer-ak', 'Grazer AK', 'austria-1988-89-matches'),
    ('lask', 'LASK', 'austria-1988-89-matches'),
    ('rapid-wien', 'Rapid Wien', 'austria-1988-89-matches'),
    ('sturm-graz', 'Sturm Graz', 'austria-1988-89-matches'),
    ('tirol-innsbruck', 'Tirol Innsbruck', 'austria-1988-89-matches'),
    ('vorwarts-steyr', 'Vorwärts Steyr', 'austria-1988-89-matches'),
    ('vse-st-polten', 'VSE St. Pölten', 'austria-1988-89-matches'),
    ('wiener-sport-club', 'Wiener Sport-Club', 'austria-1988-89-matches');
