-- What do the tournaments that count for the relegation of a season make for each club?
-- Grain: season, club.
CREATE OR REPLACE TABLE relegation_totals AS
SELECT
    r.season_id,
    r.club_id,
    CAST(SUM(r.weight * r.points) AS INTEGER) AS points_counted,
    CAST(SUM(r.weight * r.played) AS INTEGER) AS played_counted,
    CAST(COUNT(*) AS INTEGER) AS tournaments,
    -- known only where the matches of every tournament are
    CAST(CASE WHEN COUNT(*) = COUNT(r.goals_for) THEN SUM(r.weight * (r.goals_for - r.goals_against)) END AS INTEGER) AS goal_difference,
    CAST(CASE WHEN COUNT(*) = COUNT(r.goals_for) THEN SUM(r.weight * r.goals_for) END AS INTEGER) AS scored
FROM relegation_records AS r
GROUP BY r.season_id, r.club_id
ORDER BY r.season_id;

COMMENT ON TABLE relegation_totals IS 'Step: what do the tournaments that count for the relegation of a season make for each club? One row a season and club.';
COMMENT ON COLUMN relegation_totals.season_id IS 'Key of the season';
COMMENT ON COLUMN relegation_totals.club_id IS 'Key of the club';
COMMENT ON COLUMN relegation_totals.points_counted IS 'Points that count for relegation';
COMMENT ON COLUMN relegation_totals.played_counted IS 'Matches that count for relegation';
COMMENT ON COLUMN relegation_totals.tournaments IS 'Tournaments that count for the club';
COMMENT ON COLUMN relegation_totals.goal_difference IS 'Goal difference in them; NULL unless the matches of all are known';
COMMENT ON COLUMN relegation_totals.scored IS 'Goals scored in them; NULL unless the matches of all are known';
