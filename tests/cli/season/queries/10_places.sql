-- Which places are there?
CREATE VIEW places AS
SELECT 'Cup' AS competition, '2011-12' AS season, p.name AS place, p.founded
FROM place AS p
ORDER BY p.name DESC;
COMMENT ON VIEW places IS 'The places, from the last name to the first';
COMMENT ON COLUMN places.competition IS 'Name of the competition';
COMMENT ON COLUMN places.season IS 'Name of the season';
COMMENT ON COLUMN places.place IS 'Name of the place';
COMMENT ON COLUMN places.founded IS 'Day of its founding';
