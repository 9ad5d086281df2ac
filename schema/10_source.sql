-- Where facts come from: sources, and the sets of them that single facts cite.

-- One row a source: a page, an article, a table.
CREATE TABLE source (
    source_id VARCHAR PRIMARY KEY,
    title VARCHAR NOT NULL,
    address VARCHAR NOT NULL UNIQUE,
    licence VARCHAR,
    description VARCHAR NOT NULL
);
COMMENT ON TABLE source IS 'One row a source: a page, an article, a table';
COMMENT ON COLUMN source.source_id IS 'Readable key';
COMMENT ON COLUMN source.title IS 'Title or plain name of the source';
COMMENT ON COLUMN source.address IS 'Where it can be read';
COMMENT ON COLUMN source.licence IS 'Licence of its text; NULL where none is stated';
COMMENT ON COLUMN source.description IS 'What it is';

-- One row a set of sources that facts cite together.
CREATE TABLE citation (
    citation_id VARCHAR PRIMARY KEY
);
COMMENT ON TABLE citation IS 'One row a set of sources that facts cite together';
COMMENT ON COLUMN citation.citation_id IS 'Readable key';

-- One row a citation and source: the sources of a citation.
CREATE TABLE citation_source (
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    source_id VARCHAR NOT NULL REFERENCES source (source_id),
    PRIMARY KEY (citation_id, source_id)
);
COMMENT ON TABLE citation_source IS 'One row a citation and source: the sources of a citation';
COMMENT ON COLUMN citation_source.citation_id IS 'The citation';
COMMENT ON COLUMN citation_source.source_id IS 'One of its sources';
