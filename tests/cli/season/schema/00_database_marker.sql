CREATE TABLE database_marker (product VARCHAR PRIMARY KEY, schema_version INTEGER NOT NULL);
COMMENT ON TABLE database_marker IS 'What built the file';
INSERT INTO database_marker VALUES ('ascenso-db', 5);
