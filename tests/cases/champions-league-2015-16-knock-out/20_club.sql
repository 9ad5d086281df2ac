-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('arsenal', 'Arsenal', 'champions-league-2015-16-knock-out-matches'),
    ('atletico-madrid', 'Atlético Madrid', 'champions-league-2015-16-knock-out-matches'),
    ('barcelona', 'Barcelona', 'champions-league-2015-16-knock-out-matches'),
    ('bayern-munchen', 'Bayern München', 'champions-league-2015-16-knock-out-matches'),
    ('benfica', 'Benfica', 'champions-league-2015-16-knock-out-matches'),
    ('chelsea', 'Chelsea', 'champions-league-2015-16-knock-out-matches'),
    ('dinamo-kiev', 'Dinamo Kiev', 'champions-league-2015-16-knock-out-matches'),
    ('gent', 'Gent', 'champions-league-2015-16-knock-out-matches'),
    ('juventus', 'Juventus', 'champions-league-2015-16-knock-out-matches'),
    ('manchester-city', 'Manchester City', 'champions-league-2015-16-knock-out-matches'),
    ('paris-saint-germain', 'Paris Saint-Germain', 'champions-league-2015-16-knock-out-matches'),
    ('psv-eindhoven', 'PSV Eindhoven', 'champions-league-2015-16-knock-out-matches'),
    ('real-madrid', 'Real Madrid', 'champions-league-2015-16-knock-out-matches'),
    ('roma', 'Roma', 'champions-league-2015-16-knock-out-matches'),
    ('wolfsburg', 'Wolfsburg', 'champions-league-2015-16-knock-out-matches'),
    ('zenit-st-petersburg', 'Zenit St. Petersburg', 'champions-league-2015-16-knock-out-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('atletico-madrid', 'Atletico Madrid', 'champions-league-2015-16-knock-out-matches'),
    ('bayern-munchen', 'Bayern Munich', 'champions-league-2015-16-knock-out-matches'),
    ('benfica', 'SL Benfica', 'champions-league-2015-16-knock-out-matches'),
    ('roma', 'AS Roma', 'champions-league-2015-16-knock-out-matches'),
    ('wolfsburg', 'VfL Wolfsburg', 'champions-league-2015-16-knock-out-matches');
