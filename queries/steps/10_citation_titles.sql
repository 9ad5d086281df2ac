-- Which sources does each citation name?
-- Grain: citation.
CREATE OR REPLACE TABLE citation_titles AS
SELECT
    x.citation_id,
    STRING_AGG(s.title, '; ' ORDER BY s.title) AS sources
FROM citation_source AS x
INNER JOIN source AS s ON x.source_id = s.source_id
GROUP BY x.citation_id
ORDER BY x.citation_id;

COMMENT ON TABLE citation_titles IS 'Step: which sources does each citation name? One row a citation.';
COMMENT ON COLUMN citation_titles.citation_id IS 'Key of the citation';
COMMENT ON COLUMN citation_titles.sources IS 'Titles of its sources, parted by semicolons';
