-- Which leagues count for each relegation of a season?
-- Grain: season, relegation, stage. All leagues of the tournaments that count, or of a tournament those that are named.
CREATE OR REPLACE TABLE relegation_leagues AS
SELECT
    l.season_id,
    l.relegation,
    l.tournament_id,
    l.ordinal,
    l.weight,
    l.stage_id
FROM (
    SELECT
        w.season_id,
        w.relegation,
        w.tournament_id,
        w.ordinal,
        w.weight,
        g.stage_id,
        CASE WHEN x.stage_id IS NULL THEN 0 ELSE 1 END AS is_named,
        MAX(CASE WHEN x.stage_id IS NULL THEN 0 ELSE 1 END) OVER (PARTITION BY w.season_id, w.relegation, w.tournament_id) AS names_stages
    FROM relegation_tournament AS w
    INNER JOIN stage AS g ON w.tournament_id = g.tournament_id AND g.format = 'league'
    LEFT JOIN relegation_stage AS x ON w.season_id = x.season_id AND w.relegation = x.relegation AND g.stage_id = x.stage_id
) AS l
WHERE l.is_named = l.names_stages
ORDER BY l.season_id, l.relegation;

COMMENT ON TABLE relegation_leagues IS 'Step: which leagues count for each relegation of a season? One row a season, relegation and stage.';
COMMENT ON COLUMN relegation_leagues.season_id IS 'Key of the season';
COMMENT ON COLUMN relegation_leagues.relegation IS 'Which relegation of the season, 1 first';
COMMENT ON COLUMN relegation_leagues.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN relegation_leagues.ordinal IS 'Place of the tournament in the order of those that count';
COMMENT ON COLUMN relegation_leagues.weight IS 'How many times its points and matches count';
COMMENT ON COLUMN relegation_leagues.stage_id IS 'Key of the league';
