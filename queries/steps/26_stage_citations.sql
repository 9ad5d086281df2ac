-- Which citations do the matches of each stage rest on?
-- Grain: stage, citation. Those of a table over stages are those of the matches that count in it.
CREATE OR REPLACE TABLE stage_citations AS
SELECT
    m.season_id,
    m.tournament_id,
    m.stage_id,
    m.format,
    m.citation_id
FROM match_scores AS m
UNION
SELECT
    t.season_id,
    g.tournament_id,
    g.stage_id,
    'league' AS format,
    m.citation_id
FROM table_stages AS x
INNER JOIN match_scores AS m ON x.match_stage_id = m.stage_id
INNER JOIN stage AS g ON x.stage_id = g.stage_id
INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
WHERE x.part <> 'own'
ORDER BY season_id, stage_id, citation_id;

COMMENT ON TABLE stage_citations IS 'Step: which citations do the matches of each stage rest on? One row a stage and citation.';
COMMENT ON COLUMN stage_citations.season_id IS 'Key of the season';
COMMENT ON COLUMN stage_citations.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN stage_citations.stage_id IS 'Key of the stage';
COMMENT ON COLUMN stage_citations.format IS 'league, of a table over stages too, or knock-out';
COMMENT ON COLUMN stage_citations.citation_id IS 'Key of the citation';
