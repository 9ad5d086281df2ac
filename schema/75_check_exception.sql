-- What a check finds and somebody has looked at and accepted.

-- One row a finding of a check that is accepted.
CREATE TABLE check_exception (
    season_id VARCHAR NOT NULL REFERENCES season (season_id),
    check_name VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (season_id, check_name, subject),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE check_exception IS 'One row a finding of a check that is accepted';
COMMENT ON COLUMN check_exception.season_id IS 'The season';
COMMENT ON COLUMN check_exception.check_name IS 'Name of the check';
COMMENT ON COLUMN check_exception.subject IS 'What the check finds, as it prints it';
COMMENT ON COLUMN check_exception.reason IS 'Why it is right as it is';
COMMENT ON COLUMN check_exception.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN check_exception.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN check_exception.citation_id IS 'The sources that the row rests on';
