-- Which place has each club in the relegation table, and who goes down?
-- Grain: season, club. is_relegated is unknown while anything that counts is open, when clubs yet to play are listed, too,
-- and where nothing decides between level clubs at the line.
-- Key: competition, season, club
CREATE OR REPLACE VIEW relegation AS
SELECT
    n.name AS competition,
    s.name AS season,
    r.place AS position,
    c.name AS club,
    r.points_counted AS points,
    r.played_counted AS played,
    r.average,
    r.tournaments,
    r.is_relegated
FROM relegation_places AS r
INNER JOIN season AS s ON r.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN club AS c ON r.club_id = c.club_id
ORDER BY n.name, s.name, r.place, r.last_from_bottom DESC, c.name, r.club_id;

COMMENT ON VIEW relegation IS 'Which place has each club in the relegation table, and who goes down? One row a season and club.';
COMMENT ON COLUMN relegation.competition IS 'Name of the competition';
COMMENT ON COLUMN relegation.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN relegation.position IS 'Place by points per match, or by points where the rules say so; equal averages share it';
COMMENT ON COLUMN relegation.club IS 'Club';
COMMENT ON COLUMN relegation.points IS 'Points over all tournaments that count';
COMMENT ON COLUMN relegation.played IS 'Matches over all tournaments that count';
COMMENT ON COLUMN relegation.average IS 'Points per match, rounded to four places; places compare the exact fraction';
COMMENT ON COLUMN relegation.tournaments IS 'Tournaments that counted';
COMMENT ON COLUMN relegation.is_relegated IS 'Whether it goes down; NULL while a match that counts is to come or missing, and where nothing decides between level clubs at the line';
