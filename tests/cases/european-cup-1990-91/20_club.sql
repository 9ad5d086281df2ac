-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ac-milan', 'AC Milan', 'european-cup-1990-91-matches'),
    ('bayern-munchen', 'Bayern München', 'european-cup-1990-91-matches'),
    ('club-brugge', 'Club Brugge', 'european-cup-1990-91-matches'),
    ('crvena-zvezda', 'Crvena zvezda', 'european-cup-1990-91-matches'),
    ('cska-sofia', 'CSKA Sofia', 'european-cup-1990-91-matches'),
    ('dinamo-bucuresti', 'Dinamo Bucuresti', 'european-cup-1990-91-matches'),
    ('dynamo-dresden', 'Dynamo Dresden', 'european-cup-1990-91-matches'),
    ('fc-tirol', 'FC Tirol', 'european-cup-1990-91-matches'),
    ('lech-poznan', 'Lech Poznan', 'european-cup-1990-91-matches'),
    ('malmo-ff', 'Malmo FF', 'european-cup-1990-91-matches'),
    ('marseille', 'Marseille', 'european-cup-1990-91-matches'),
    ('napoli', 'Napoli', 'european-cup-1990-91-matches'),
    ('porto', 'Porto', 'european-cup-1990-91-matches'),
    ('rangers', 'Rangers', 'european-cup-1990-91-matches'),
    ('real-madrid', 'Real Madrid', 'european-cup-1990-91-matches'),
    ('spartak-moskva', 'Spartak Moskva', 'european-cup-1990-91-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('bayern-munchen', 'Bayern Munich', 'european-cup-1990-91-matches'),
    ('crvena-zvezda', 'Crvena Zvezda', 'european-cup-1990-91-matches'),
    ('marseille', 'Olympique Marseille', 'european-cup-1990-91-matches'),
    ('napoli', 'SSC Napoli', 'european-cup-1990-91-matches'),
    ('porto', 'FC Porto', 'european-cup-1990-91-matches');
