-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ac-milan', 'AC Milan', 'european-cup-1969-70-matches'),
    ('benfica', 'Benfica', 'european-cup-1969-70-matches'),
    ('celtic', 'Celtic', 'european-cup-1969-70-matches'),
    ('crvena-zvezda', 'Crvena zvezda', 'european-cup-1969-70-matches'),
    ('dinamo-kiev', 'Dinamo Kiev', 'european-cup-1969-70-matches'),
    ('ferencvaros', 'Ferencvaros', 'european-cup-1969-70-matches'),
    ('feyenoord', 'Feyenoord', 'european-cup-1969-70-matches'),
    ('fiorentina', 'Fiorentina', 'european-cup-1969-70-matches'),
    ('galatasaray', 'Galatasaray', 'european-cup-1969-70-matches'),
    ('leeds-united', 'Leeds United', 'european-cup-1969-70-matches'),
    ('legia-warszawa', 'Legia Warszawa', 'european-cup-1969-70-matches'),
    ('real-madrid', 'Real Madrid', 'european-cup-1969-70-matches'),
    ('saint-etienne', 'Saint-Étienne', 'european-cup-1969-70-matches'),
    ('spartak-trnava', 'Spartak Trnava', 'european-cup-1969-70-matches'),
    ('standard-liege', 'Standard Liege', 'european-cup-1969-70-matches'),
    ('vorwarts-berlin', 'Vorwarts Berlin', 'european-cup-1969-70-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('benfica', 'SL Benfica', 'european-cup-1969-70-matches'),
    ('crvena-zvezda', 'Crvena Zvezda', 'european-cup-1969-70-matches'),
    ('fiorentina', 'ACF Fiorentina', 'european-cup-1969-70-matches'),
    ('legia-warszawa', 'Legia Warsaw', 'european-cup-1969-70-matches'),
    ('saint-etienne', 'AS Saint-Etienne', 'european-cup-1969-70-matches'),
    ('spartak-trnava', 'Spartak TAZ Trnava', 'european-cup-1969-70-matches');
