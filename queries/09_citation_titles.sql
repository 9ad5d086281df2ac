-- Which sources does each citation name?
-- Grain: citation. Working view: it promises no order.
CREATE VIEW citation_titles AS
SELECT
    x.citation_id,
    STRING_AGG(s.title, '; ' ORDER BY s.title) AS sources
FROM citation_source AS x
INNER JOIN source AS s ON x.source_id = s.source_id
GROUP BY x.citation_id;

COMMENT ON VIEW citation_titles IS 'Which sources does each citation name? One row a citation. Working view, in no promised order.';
COMMENT ON COLUMN citation_titles.citation_id IS 'Key of the citation';
COMMENT ON COLUMN citation_titles.sources IS 'Titles of its sources, parted by semicolons';
