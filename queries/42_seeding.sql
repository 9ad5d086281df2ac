-- Which seed has each club of a tournament?
-- Grain: tournament, club.
-- Key: competition, season, tournament, club
CREATE OR REPLACE VIEW seeding AS
SELECT
    n.name AS competition,
    s.name AS season,
    t.name AS tournament,
    x.seed,
    c.name AS club,
    x.basis
FROM tournament_seeds AS x
INNER JOIN season AS s ON x.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN tournament AS t ON x.tournament_id = t.tournament_id
INNER JOIN season_clubs AS c ON x.season_id = c.season_id AND x.club_id = c.club_id
ORDER BY n.name, s.name, t.ordinal, t.name, x.seed, c.name, x.club_id;

COMMENT ON VIEW seeding IS 'Which seed has each club of a tournament? One row a tournament and club.';
COMMENT ON COLUMN seeding.competition IS 'Name of the competition';
COMMENT ON COLUMN seeding.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN seeding.tournament IS 'Name of the tournament';
COMMENT ON COLUMN seeding.seed IS 'Seed, 1 the best';
COMMENT ON COLUMN seeding.club IS 'Club';
COMMENT ON COLUMN seeding.basis IS 'stated: a source says it; derived: it follows from stated facts';
