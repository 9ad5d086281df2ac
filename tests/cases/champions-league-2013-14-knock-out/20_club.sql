-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ac-milan', 'AC Milan', 'champions-league-2013-14-knock-out-matches'),
    ('arsenal', 'Arsenal', 'champions-league-2013-14-knock-out-matches'),
    ('atletico-madrid', 'Atlético Madrid', 'champions-league-2013-14-knock-out-matches'),
    ('barcelona', 'Barcelona', 'champions-league-2013-14-knock-out-matches'),
    ('bayer-leverkusen', 'Bayer Leverkusen', 'champions-league-2013-14-knock-out-matches'),
    ('bayern-munchen', 'Bayern München', 'champions-league-2013-14-knock-out-matches'),
    ('borussia-dortmund', 'Borussia Dortmund', 'champions-league-2013-14-knock-out-matches'),
    ('chelsea', 'Chelsea', 'champions-league-2013-14-knock-out-matches'),
    ('galatasaray', 'Galatasaray', 'champions-league-2013-14-knock-out-matches'),
    ('manchester-city', 'Manchester City', 'champions-league-2013-14-knock-out-matches'),
    ('manchester-united', 'Manchester United', 'champions-league-2013-14-knock-out-matches'),
    ('olympiacos', 'Olympiacos', 'champions-league-2013-14-knock-out-matches'),
    ('paris-saint-germain', 'Paris Saint-Germain', 'champions-league-2013-14-knock-out-matches'),
    ('real-madrid', 'Real Madrid', 'champions-league-2013-14-knock-out-matches'),
    ('schalke-04', 'Schalke 04', 'champions-league-2013-14-knock-out-matches'),
    ('zenit-st-petersburg', 'Zenit St. Petersburg', 'champions-league-2013-14-knock-out-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('arsenal', 'Arsenal FC', 'champions-league-2013-14-knock-out-matches'),
    ('barcelona', 'FC Barcelona', 'champions-league-2013-14-knock-out-matches'),
    ('chelsea', 'Chelsea FC', 'champions-league-2013-14-knock-out-matches'),
    ('schalke-04', 'FC Schalke 04', 'champions-league-2013-14-knock-out-matches');
