-- Which citations do the matches of each stage rest on?
-- Grain: stage, citation.
CREATE OR REPLACE TABLE stage_citations AS
SELECT DISTINCT
    m.season_id,
    m.tournament_id,
    m.stage_id,
    m.format,
    m.citation_id
FROM match_scores AS m
ORDER BY m.season_id, m.stage_id, m.citation_id;

COMMENT ON TABLE stage_citations IS 'Step: which citations do the matches of each stage rest on? One row a stage and citation.';
COMMENT ON COLUMN stage_citations.season_id IS 'Key of the season';
COMMENT ON COLUMN stage_citations.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN stage_citations.stage_id IS 'Key of the stage';
COMMENT ON COLUMN stage_citations.format IS 'league or knock-out';
COMMENT ON COLUMN stage_citations.citation_id IS 'Key of the citation';
