-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('alebrijes-de-oaxaca', 'Alebrijes de Oaxaca', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('atlante', 'Atlante', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('atletico-morelia', 'Atlético Morelia', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('cancun', 'Cancún', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('celaya', 'Celaya', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('cimarrones-de-sonora', 'Cimarrones de Sonora', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('correcaminos', 'Correcaminos', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('dorados', 'Dorados de Sinaloa', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('leones-negros', 'Leones Negros', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('mineros-de-zacatecas', 'Mineros de Zacatecas', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('pumas-tabasco', 'Pumas Tabasco', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('tampico-madero', 'Tampico Madero', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('tapatio', 'Tapatío', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('tepatitlan', 'Tepatitlán', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('tlaxcala', 'Tlaxcala', 'liga-de-expansion-apertura-2020-round-14-matches'),
    ('venados', 'Venados', 'liga-de-expansion-apertura-2020-round-14-matches');
