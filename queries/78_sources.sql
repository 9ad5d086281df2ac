-- Where are the facts from, and how many rest on each source?
-- Grain: season, source. A fact that cites several sources counts for each. A fact that belongs to no one
-- season, such as the name of a club, counts in every season for which its source is cited.
-- Key: competition, season, title
CREATE OR REPLACE VIEW sources AS
WITH seasonal AS (
    SELECT
        n.source_id,
        n.season_id,
        n.facts
    FROM source_facts AS n
    WHERE n.season_id IS NOT NULL
),

timeless AS (
    SELECT
        n.source_id,
        n.facts
    FROM source_facts AS n
    WHERE n.season_id IS NULL
)

SELECT
    c.name AS competition,
    s.name AS season,
    o.title,
    o.address,
    o.licence,
    CAST(COALESCE(n.facts, 0) + COALESCE(t.facts, 0) AS INTEGER) AS facts,
    o.description
FROM source AS o
LEFT JOIN seasonal AS n ON o.source_id = n.source_id
LEFT JOIN timeless AS t ON o.source_id = t.source_id
LEFT JOIN season AS s ON n.season_id = s.season_id
LEFT JOIN competition AS c ON s.competition_id = c.competition_id
ORDER BY c.name, s.name, facts DESC, o.title, o.source_id;

COMMENT ON VIEW sources IS 'Where are the facts from, and how many rest on each source? One row a season and source.';
COMMENT ON COLUMN sources.competition IS 'Name of the competition; NULL where the source is cited for no season';
COMMENT ON COLUMN sources.season IS 'Name of the season; NULL where the source is cited for no season';
COMMENT ON COLUMN sources.title IS 'Title of the source';
COMMENT ON COLUMN sources.address IS 'Where it can be read';
COMMENT ON COLUMN sources.licence IS 'Licence of its text; NULL where none is stated';
COMMENT ON COLUMN sources.facts IS 'Facts that rest on it';
COMMENT ON COLUMN sources.description IS 'What it is';
