-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('admira-wacker', 'Admira Wacker', 'austria-1992-93-matches'),
    ('austria-salzburg', 'Austria Salzburg', 'austria-1992-93-matches'),
    ('austria-wien', 'Austria Wien', 'austria-1992-93-matches'),
    ('lask', 'LASK', 'austria-1992-93-matches'),
    ('rapid-wien', 'Rapid Wien', 'austria-1992-93-matches'),
    ('stahl-linz', 'Stahl Linz', 'austria-1992-93-matches'),
    ('sturm-graz', 'Sturm Graz', 'austria-1992-93-matches'),
    ('vfb-modling', 'VfB Mödling', 'austria-1992-93-matches'),
    ('vorwarts-steyr', 'Vorwärts Steyr', 'austria-1992-93-matches'),
    ('vse-st-polten', 'VSE St. Pölten', 'austria-1992-93-matches'),
    ('wacker-innsbruck', 'Wacker Innsbruck', 'austria-1992-93-matches'),
    ('wiener-sport-club', 'Wiener Sport-Club', 'austria-1992-93-matches');
