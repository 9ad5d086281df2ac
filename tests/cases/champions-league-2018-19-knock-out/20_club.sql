-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ajax', 'Ajax', 'champions-league-2018-19-knock-out-matches'),
    ('atletico-madrid', 'Atlético Madrid', 'champions-league-2018-19-knock-out-matches'),
    ('barcelona', 'Barcelona', 'champions-league-2018-19-knock-out-matches'),
    ('bayern-munchen', 'Bayern München', 'champions-league-2018-19-knock-out-matches'),
    ('borussia-dortmund', 'Borussia Dortmund', 'champions-league-2018-19-knock-out-matches'),
    ('juventus', 'Juventus', 'champions-league-2018-19-knock-out-matches'),
    ('liverpool', 'Liverpool', 'champions-league-2018-19-knock-out-matches'),
    ('lyon', 'Lyon', 'champions-league-2018-19-knock-out-matches'),
    ('manchester-city', 'Manchester City', 'champions-league-2018-19-knock-out-matches'),
    ('manchester-united', 'Manchester United', 'champions-league-2018-19-knock-out-matches'),
    ('paris-saint-germain', 'Paris Saint-Germain', 'champions-league-2018-19-knock-out-matches'),
    ('porto', 'Porto', 'champions-league-2018-19-knock-out-matches'),
    ('real-madrid', 'Real Madrid', 'champions-league-2018-19-knock-out-matches'),
    ('roma', 'Roma', 'champions-league-2018-19-knock-out-matches'),
    ('schalke-04', 'Schalke 04', 'champions-league-2018-19-knock-out-matches'),
    ('tottenham-hotspur', 'Tottenham Hotspur', 'champions-league-2018-19-knock-out-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('ajax', 'AFC Ajax', 'champions-league-2018-19-knock-out-matches'),
    ('barcelona', 'FC Barcelona', 'champions-league-2018-19-knock-out-matches'),
    ('liverpool', 'Liverpool FC', 'champions-league-2018-19-knock-out-matches'),
    ('lyon', 'Olympique Lyonnais', 'champions-league-2018-19-knock-out-matches'),
    ('porto', 'FC Porto', 'champions-league-2018-19-knock-out-matches'),
    ('roma', 'AS Roma', 'champions-league-2018-19-knock-out-matches'),
    ('schalke-04', 'FC Schalke 04', 'champions-league-2018-19-knock-out-matches');
