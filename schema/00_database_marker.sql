-- What says that a file is an ascenso-db database, and of which schema.

-- One row: the product that built the file and the version of its schema.
CREATE TABLE database_marker (
    product VARCHAR PRIMARY KEY CHECK (product = 'ascenso-db'),
    schema_version INTEGER NOT NULL
);
COMMENT ON TABLE database_marker IS 'One row: the product that built the file and the version of its schema';
COMMENT ON COLUMN database_marker.product IS 'Name of the product';
COMMENT ON COLUMN database_marker.schema_version IS 'Version of the tables and views; a command of another version does not read the file';

INSERT INTO database_marker (product, schema_version) VALUES ('ascenso-db', 5);
