-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('antwerp', 'Antwerp', 'belgium-2022-23-before-the-last-day-matches'),
    ('club-brugge', 'Club Brugge', 'belgium-2022-23-before-the-last-day-matches'),
    ('genk', 'Genk', 'belgium-2022-23-before-the-last-day-matches'),
    ('union-saint-gilloise', 'Union Saint-Gilloise', 'belgium-2022-23-before-the-last-day-matches');
