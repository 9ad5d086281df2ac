-- Which place has each club in each relegation of its season, and who goes down?
-- Grain: season, relegation, club. is_relegated is unknown while anything that counts is open, when clubs yet to play are listed, too,
-- and where nothing decides between level clubs at the line.
-- Key: competition, season, relegation_by, club
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
    r.is_relegated,
    COALESCE(y.name, q.method) AS relegation_by
FROM relegation_places AS r
INNER JOIN season AS s ON r.season_id = s.season_id
INNER JOIN competition AS n ON s.competition_id = n.competition_id
INNER JOIN season_relegation AS y ON r.season_id = y.season_id AND r.relegation = y.ordinal
INNER JOIN relegation_rule AS q ON y.relegation_rule_id = q.relegation_rule_id
INNER JOIN season_clubs AS c ON r.season_id = c.season_id AND r.club_id = c.club_id
ORDER BY n.name, s.name, r.relegation, r.place, r.last_from_bottom DESC, c.name, r.club_id;

COMMENT ON VIEW relegation IS 'Which place has each club in each relegation of its season, and who goes down? One row a season, relegation and club.';
COMMENT ON COLUMN relegation.competition IS 'Name of the competition';
COMMENT ON COLUMN relegation.season IS 'Name of the season, as 2011-12';
COMMENT ON COLUMN relegation.position IS 'Place by points per match, by points or in the table, as the rules say; equal averages share it; NULL where it goes by ties';
COMMENT ON COLUMN relegation.club IS 'Club';
COMMENT ON COLUMN relegation.points IS 'Points that count';
COMMENT ON COLUMN relegation.played IS 'Matches that count';
COMMENT ON COLUMN relegation.average IS 'Points per match, rounded to four places; places compare the exact fraction';
COMMENT ON COLUMN relegation.tournaments IS 'Tournaments that counted; NULL where it goes by a table or by ties';
COMMENT ON COLUMN relegation.is_relegated IS 'Whether it goes down by this relegation, and not by an earlier one of the season; NULL while a match that counts is to come or missing, and where nothing decides between level clubs at the line';
COMMENT ON COLUMN relegation.relegation_by IS 'Which relegation of the season: its name, else average, points, table or loser';
