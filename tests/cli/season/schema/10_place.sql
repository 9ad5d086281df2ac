CREATE TABLE place (
    place_id VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL,
    founded DATE
);
COMMENT ON TABLE place IS 'One row for each place';
COMMENT ON COLUMN place.place_id IS 'Readable key';
COMMENT ON COLUMN place.name IS 'Name as its people write it';
COMMENT ON COLUMN place.founded IS 'Day of its founding; NULL where unknown';
