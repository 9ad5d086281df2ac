-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('barcelona', 'Barcelona', 'champions-league-2018-19-groups-matches'),
    ('crvena-zvezda', 'Crvena zvezda', 'champions-league-2018-19-groups-matches'),
    ('inter', 'Inter', 'champions-league-2018-19-groups-matches'),
    ('liverpool', 'Liverpool', 'champions-league-2018-19-groups-matches'),
    ('napoli', 'Napoli', 'champions-league-2018-19-groups-matches'),
    ('paris-saint-germain', 'Paris Saint-Germain', 'champions-league-2018-19-groups-matches'),
    ('psv-eindhoven', 'PSV Eindhoven', 'champions-league-2018-19-groups-matches'),
    ('tottenham-hotspur', 'Tottenham Hotspur', 'champions-league-2018-19-groups-matches');
