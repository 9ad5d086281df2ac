-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ael', 'AEL', 'uefa-cup-2007-08-group-a-matches'),
    ('az', 'AZ', 'uefa-cup-2007-08-group-a-matches'),
    ('everton', 'Everton', 'uefa-cup-2007-08-group-a-matches'),
    ('nurnberg', 'Nürnberg', 'uefa-cup-2007-08-group-a-matches'),
    ('zenit-st-petersburg', 'Zenit St. Petersburg', 'uefa-cup-2007-08-group-a-matches');
