-- Which sources do the league matches of each tournament rest on?
-- Grain: tournament.
CREATE OR REPLACE TABLE tournament_sources AS
WITH citations AS (
    SELECT DISTINCT
        c.season_id,
        c.tournament_id,
        c.citation_id
    FROM stage_citations AS c
    WHERE c.format = 'league'
)

SELECT
    c.season_id,
    c.tournament_id,
    STRING_AGG(x.sources, '; ' ORDER BY x.sources) AS sources
FROM citations AS c
INNER JOIN citation_titles AS x ON c.citation_id = x.citation_id
GROUP BY c.season_id, c.tournament_id
ORDER BY c.season_id, c.tournament_id;

COMMENT ON TABLE tournament_sources IS 'Step: which sources do the league matches of each tournament rest on? One row a tournament.';
COMMENT ON COLUMN tournament_sources.season_id IS 'Key of the season';
COMMENT ON COLUMN tournament_sources.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN tournament_sources.sources IS 'Titles of the sources, parted by semicolons';
