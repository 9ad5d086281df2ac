-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('arsenal', 'Arsenal', 'champions-league-2008-09-knock-out-matches'),
    ('atletico-madrid', 'Atlético Madrid', 'champions-league-2008-09-knock-out-matches'),
    ('barcelona', 'Barcelona', 'champions-league-2008-09-knock-out-matches'),
    ('bayern-munchen', 'Bayern München', 'champions-league-2008-09-knock-out-matches'),
    ('chelsea', 'Chelsea', 'champions-league-2008-09-knock-out-matches'),
    ('inter', 'Inter', 'champions-league-2008-09-knock-out-matches'),
    ('juventus', 'Juventus', 'champions-league-2008-09-knock-out-matches'),
    ('liverpool', 'Liverpool', 'champions-league-2008-09-knock-out-matches'),
    ('lyon', 'Lyon', 'champions-league-2008-09-knock-out-matches'),
    ('manchester-united', 'Manchester United', 'champions-league-2008-09-knock-out-matches'),
    ('panathinaikos', 'Panathinaikos', 'champions-league-2008-09-knock-out-matches'),
    ('porto', 'Porto', 'champions-league-2008-09-knock-out-matches'),
    ('real-madrid', 'Real Madrid', 'champions-league-2008-09-knock-out-matches'),
    ('roma', 'Roma', 'champions-league-2008-09-knock-out-matches'),
    ('sporting-cp', 'Sporting CP', 'champions-league-2008-09-knock-out-matches'),
    ('villarreal', 'Villarreal', 'champions-league-2008-09-knock-out-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('atletico-madrid', 'Atletico Madrid', 'champions-league-2008-09-knock-out-matches'),
    ('bayern-munchen', 'Bayern Munich', 'champions-league-2008-09-knock-out-matches'),
    ('inter', 'Internazionale', 'champions-league-2008-09-knock-out-matches'),
    ('lyon', 'Olympique Lyon', 'champions-league-2008-09-knock-out-matches'),
    ('porto', 'FC Porto', 'champions-league-2008-09-knock-out-matches'),
    ('roma', 'AS Roma', 'champions-league-2008-09-knock-out-matches');
