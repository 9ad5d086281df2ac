-- What moves a club in a table beside its matches.

-- One row a number of points deducted from a club or added.
CREATE TABLE points_adjustment (
    adjustment_id VARCHAR PRIMARY KEY,
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    points INTEGER NOT NULL CHECK (points <> 0),
    counts_for VARCHAR NOT NULL DEFAULT 'both' CHECK (counts_for IN ('table', 'relegation', 'both')),
    reason VARCHAR NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE points_adjustment IS 'One row a number of points deducted from a club or added';
COMMENT ON COLUMN points_adjustment.adjustment_id IS 'Readable key';
COMMENT ON COLUMN points_adjustment.stage_id IS 'The stage whose table it changes';
COMMENT ON COLUMN points_adjustment.club_id IS 'The club';
COMMENT ON COLUMN points_adjustment.points IS 'Points added; negative for a deduction';
COMMENT ON COLUMN points_adjustment.counts_for IS 'Which tables it changes';
COMMENT ON COLUMN points_adjustment.reason IS 'Why';
COMMENT ON COLUMN points_adjustment.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN points_adjustment.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN points_adjustment.citation_id IS 'The sources that the row rests on';

-- One row a club and stage whose fair-play points are known.
CREATE TABLE fair_play (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    penalty_points INTEGER NOT NULL CHECK (penalty_points >= 0),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, club_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE fair_play IS 'One row a club and stage whose fair-play points are known';
COMMENT ON COLUMN fair_play.stage_id IS 'The stage';
COMMENT ON COLUMN fair_play.club_id IS 'The club';
COMMENT ON COLUMN fair_play.penalty_points IS 'Points for cards; fewer is better';
COMMENT ON COLUMN fair_play.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN fair_play.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN fair_play.citation_id IS 'The sources that the row rests on';

-- One row a figure of a club that a source states and a criterion compares: a coefficient, a ranking, cards.
CREATE TABLE stated_figure (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    measure VARCHAR NOT NULL,
    figure DECIMAL(12, 4) NOT NULL,
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, club_id, measure),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE stated_figure IS 'One row a figure of a club that a source states and a criterion compares: a coefficient, a ranking, cards';
COMMENT ON COLUMN stated_figure.stage_id IS 'The stage whose table it is compared in';
COMMENT ON COLUMN stated_figure.club_id IS 'The club';
COMMENT ON COLUMN stated_figure.measure IS 'What it is, as the criterion names it: UEFA coefficient, red cards';
COMMENT ON COLUMN stated_figure.figure IS 'The figure, or the place in a ranking';
COMMENT ON COLUMN stated_figure.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN stated_figure.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN stated_figure.citation_id IS 'The sources that the row rests on';

-- One row a club that took part in a drawing of lots.
CREATE TABLE drawing_of_lots (
    stage_id VARCHAR NOT NULL REFERENCES stage (stage_id),
    club_id VARCHAR NOT NULL REFERENCES club (club_id),
    place INTEGER NOT NULL CHECK (place >= 1),
    basis VARCHAR NOT NULL DEFAULT 'stated' CHECK (basis IN ('stated', 'derived')),
    note VARCHAR,
    citation_id VARCHAR NOT NULL REFERENCES citation (citation_id),
    PRIMARY KEY (stage_id, club_id),
    CHECK (basis = 'stated' OR note IS NOT NULL)
);
COMMENT ON TABLE drawing_of_lots IS 'One row a club that took part in a drawing of lots';
COMMENT ON COLUMN drawing_of_lots.stage_id IS 'The stage whose table or tie it settled';
COMMENT ON COLUMN drawing_of_lots.club_id IS 'The club';
COMMENT ON COLUMN drawing_of_lots.place IS '1 for the club that the lot favoured, then 2 and so on';
COMMENT ON COLUMN drawing_of_lots.basis IS 'stated: a source says it; derived: it follows from stated facts, as the note explains';
COMMENT ON COLUMN drawing_of_lots.note IS 'How a derived fact follows, or what a reader of the source should know';
COMMENT ON COLUMN drawing_of_lots.citation_id IS 'The sources that the row rests on';
