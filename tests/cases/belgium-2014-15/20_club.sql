-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('anderlecht', 'Anderlecht', 'belgium-2014-15-matches'),
    ('cercle-brugge', 'Cercle Brugge', 'belgium-2014-15-matches'),
    ('charleroi', 'Charleroi', 'belgium-2014-15-matches'),
    ('club-brugge', 'Club Brugge', 'belgium-2014-15-matches'),
    ('genk', 'Genk', 'belgium-2014-15-matches'),
    ('gent', 'Gent', 'belgium-2014-15-matches'),
    ('kortrijk', 'Kortrijk', 'belgium-2014-15-matches'),
    ('lierse', 'Lierse', 'belgium-2014-15-matches'),
    ('lokeren', 'Lokeren', 'belgium-2014-15-matches'),
    ('mechelen', 'Mechelen', 'belgium-2014-15-matches'),
    ('mouscron', 'Mouscron', 'belgium-2014-15-matches'),
    ('oostende', 'Oostende', 'belgium-2014-15-matches'),
    ('standard-liege', 'Standard Liege', 'belgium-2014-15-matches'),
    ('waasland-beveren', 'Waasland-Beveren', 'belgium-2014-15-matches'),
    ('westerlo', 'Westerlo', 'belgium-2014-15-matches'),
    ('zulte-waregem', 'Zulte Waregem', 'belgium-2014-15-matches');
