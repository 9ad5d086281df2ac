-- Where your facts come from. A citation is a set of sources; each row of facts names one.
-- This is an example: four made-up clubs, a double round, a final. Replace it by your own season.
INSERT INTO source (source_id, title, address, licence, description) VALUES
    ('my-league-source', 'Results of My League', 'https://example.org/my-league', NULL, 'What it is: a page, a book, a table');
INSERT INTO citation (citation_id) VALUES ('my-league-source');
INSERT INTO citation_source (citation_id, source_id) VALUES ('my-league-source', 'my-league-source');
