-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('algeria', 'Algeria', 'world-cup-2014-knock-out-matches'),
    ('argentina', 'Argentina', 'world-cup-2014-knock-out-matches'),
    ('belgium', 'Belgium', 'world-cup-2014-knock-out-matches'),
    ('brazil', 'Brazil', 'world-cup-2014-knock-out-matches'),
    ('chile', 'Chile', 'world-cup-2014-knock-out-matches'),
    ('colombia', 'Colombia', 'world-cup-2014-knock-out-matches'),
    ('costa-rica', 'Costa Rica', 'world-cup-2014-knock-out-matches'),
    ('france', 'France', 'world-cup-2014-knock-out-matches'),
    ('germany', 'Germany', 'world-cup-2014-knock-out-matches'),
    ('greece', 'Greece', 'world-cup-2014-knock-out-matches'),
    ('mexico', 'Mexico', 'world-cup-2014-knock-out-matches'),
    ('netherlands', 'Netherlands', 'world-cup-2014-knock-out-matches'),
    ('nigeria', 'Nigeria', 'world-cup-2014-knock-out-matches'),
    ('switzerland', 'Switzerland', 'world-cup-2014-knock-out-matches'),
    ('united-states', 'United States', 'world-cup-2014-knock-out-matches'),
    ('uruguay', 'Uruguay', 'world-cup-2014-knock-out-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('united-states', 'USA', 'world-cup-2014-knock-out-matches');
