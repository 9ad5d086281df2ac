-- Which seed has each club of a tournament?
-- Grain: tournament, club.
CREATE VIEW seeding AS
SELECT
    s.competition,
    s.season,
    t.name AS tournament,
    s.seed,
    c.name AS club,
    s.basis
FROM tournament_seeds AS s
INNER JOIN tournament AS t ON s.tournament_id = t.tournament_id
INNER JOIN club AS c ON s.club_id = c.club_id
ORDER BY s.competition, s.season, t.ordinal, t.name, s.seed, c.name, s.club_id;

COMMENT ON VIEW seeding IS 'Which seed has each club of a tournament? One row a tournament and club.';
COMMENT ON COLUMN seeding.competition IS 'Name of the competition';
COMMENT ON COLUMN seeding.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN seeding.tournament IS 'Name of the tournament';
COMMENT ON COLUMN seeding.seed IS 'Seed, 1 the best';
COMMENT ON COLUMN seeding.club IS 'Club';
COMMENT ON COLUMN seeding.basis IS 'stated: a source says it; derived: it follows from stated facts';
