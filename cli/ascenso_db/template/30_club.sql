-- Clubs, further names of them, and which of them played the season.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('north-end', 'North End', 'my-league-source'),
    ('southside', 'Southside', 'my-league-source'),
    ('east-park', 'East Park', 'my-league-source'),
    ('west-town', 'West Town', 'my-league-source');
INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('north-end', 'FC North End', 'my-league-source');
INSERT INTO club_season (season_id, club_id, citation_id)
SELECT 'my-league-2025', club_id, 'my-league-source'
FROM club;
