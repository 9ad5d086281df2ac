-- Which clubs were in each season, where did they play, and did they play it to the end?
-- Grain: season, club.
-- Key: competition, season, club
CREATE OR REPLACE VIEW clubs AS
WITH names AS (
    SELECT
        a.club_id,
        STRING_AGG(a.alias, ', ' ORDER BY a.alias) AS aliases
    FROM club_alias AS a
    GROUP BY a.club_id
)

SELECT
    x.name AS competition,
    s.name AS season,
    COALESCE(e.name, c.name) AS club,
    g.city,
    g.name AS stadium,
    g.capacity,
    n.aliases AS also_known_as,
    CASE WHEN e.left_how IS NULL THEN 'played to the end' ELSE e.left_how || ' after ' || t.name END AS status,
    c.name AS club_now
FROM club_season AS e
INNER JOIN season AS s ON e.season_id = s.season_id
INNER JOIN competition AS x ON s.competition_id = x.competition_id
INNER JOIN club AS c ON e.club_id = c.club_id
LEFT JOIN stadium AS g ON e.stadium_id = g.stadium_id
LEFT JOIN names AS n ON e.club_id = n.club_id
LEFT JOIN tournament AS t ON e.left_after_tournament_id = t.tournament_id
ORDER BY x.name, s.name, COALESCE(e.name, c.name), e.club_id;

COMMENT ON VIEW clubs IS 'Which clubs were in each season, where did they play, and did they play it to the end? One row a season and club.';
COMMENT ON COLUMN clubs.competition IS 'Name of the competition';
COMMENT ON COLUMN clubs.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN clubs.club IS 'Club';
COMMENT ON COLUMN clubs.city IS 'Town or city of its ground';
COMMENT ON COLUMN clubs.stadium IS 'Home ground';
COMMENT ON COLUMN clubs.capacity IS 'Spectators that the ground holds';
COMMENT ON COLUMN clubs.also_known_as IS 'Other names, parted by commas';
COMMENT ON COLUMN clubs.status IS 'Whether it played the season to the end, else what became of it';
COMMENT ON COLUMN clubs.club_now IS 'Its name today, whatever it was called in that season';
