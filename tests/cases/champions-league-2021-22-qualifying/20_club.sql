-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('alashkert', 'Alashkert', 'champions-league-2021-22-qualifying-matches'),
    ('borac-banja-luka', 'Borac Banja Luka', 'champions-league-2021-22-qualifying-matches'),
    ('celtic', 'Celtic', 'champions-league-2021-22-qualifying-matches'),
    ('cfr-cluj', 'CFR Cluj', 'champions-league-2021-22-qualifying-matches'),
    ('connahs-quay-nomads', 'Connah''s Quay Nomads', 'champions-league-2021-22-qualifying-matches'),
    ('ludogorets-razgrad', 'Ludogorets Razgrad', 'champions-league-2021-22-qualifying-matches'),
    ('midtjylland', 'Midtjylland', 'champions-league-2021-22-qualifying-matches'),
    ('monaco', 'Monaco', 'champions-league-2021-22-qualifying-matches'),
    ('olympiacos', 'Olympiacos', 'champions-league-2021-22-qualifying-matches'),
    ('shakhtar-donetsk', 'Shakhtar Donetsk', 'champions-league-2021-22-qualifying-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('alashkert', 'FC Alashkert', 'champions-league-2021-22-qualifying-matches'),
    ('borac-banja-luka', 'FK Borac Banja Luka', 'champions-league-2021-22-qualifying-matches'),
    ('celtic', 'Celtic FC', 'champions-league-2021-22-qualifying-matches'),
    ('cfr-cluj', 'FC CFR 1907 Cluj', 'champions-league-2021-22-qualifying-matches'),
    ('connahs-quay-nomads', 'Connah''s Quay Nomads FC', 'champions-league-2021-22-qualifying-matches'),
    ('ludogorets-razgrad', 'PFK Ludogorets 1945 Razgrad', 'champions-league-2021-22-qualifying-matches'),
    ('midtjylland', 'FC Midtjylland', 'champions-league-2021-22-qualifying-matches'),
    ('monaco', 'AS Monaco FC', 'champions-league-2021-22-qualifying-matches'),
    ('olympiacos', 'PAE Olympiakos SFP', 'champions-league-2021-22-qualifying-matches'),
    ('shakhtar-donetsk', 'FK Shakhtar Donetsk', 'champions-league-2021-22-qualifying-matches');
