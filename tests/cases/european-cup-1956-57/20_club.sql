-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('athletic-bilbao', 'Athletic Bilbao', 'european-cup-1956-57-matches'),
    ('borussia-dortmund', 'Borussia Dortmund', 'european-cup-1956-57-matches'),
    ('crvena-zvezda', 'Crvena zvezda', 'european-cup-1956-57-matches'),
    ('cska-sofia', 'CSKA Sofia', 'european-cup-1956-57-matches'),
    ('dinamo-bucuresti', 'Dinamo Bucuresti', 'european-cup-1956-57-matches'),
    ('fiorentina', 'Fiorentina', 'european-cup-1956-57-matches'),
    ('grasshoppers-zurich', 'Grasshoppers Zurich', 'european-cup-1956-57-matches'),
    ('honved', 'Honved', 'european-cup-1956-57-matches'),
    ('ifk-norrkoping', 'IFK Norrkoping', 'european-cup-1956-57-matches'),
    ('manchester-united', 'Manchester United', 'european-cup-1956-57-matches'),
    ('nice', 'Nice', 'european-cup-1956-57-matches'),
    ('rangers', 'Rangers', 'european-cup-1956-57-matches'),
    ('rapid-jc-heerlen', 'Rapid JC Heerlen', 'european-cup-1956-57-matches'),
    ('rapid-wien', 'Rapid Wien', 'european-cup-1956-57-matches'),
    ('real-madrid', 'Real Madrid', 'european-cup-1956-57-matches'),
    ('slovan-bratislava', 'Slovan Bratislava', 'european-cup-1956-57-matches');

INSERT INTO club_alias (club_id, alias, basis, note, citation_id) VALUES
    ('crvena-zvezda', 'Crvena Zvezda', 'stated', NULL, 'european-cup-1956-57-matches'),
    ('cska-sofia', 'CDNA Sofia', 'derived', 'An earlier name of the club', 'european-cup-1956-57-matches'),
    ('fiorentina', 'ACF Fiorentina', 'stated', NULL, 'european-cup-1956-57-matches'),
    ('honved', 'Budapest Honved SE', 'stated', NULL, 'european-cup-1956-57-matches'),
    ('nice', 'OGC Nice', 'stated', NULL, 'european-cup-1956-57-matches'),
    ('slovan-bratislava', 'SK Slovan Bratislava', 'stated', NULL, 'european-cup-1956-57-matches');
