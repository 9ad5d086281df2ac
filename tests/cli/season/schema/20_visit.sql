CREATE TABLE visit (
    visit_id INTEGER PRIMARY KEY,
    place_id VARCHAR NOT NULL REFERENCES place (place_id),
    people INTEGER NOT NULL
);
COMMENT ON TABLE visit IS 'One row for each visit';
