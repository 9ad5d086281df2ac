-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('aberdeen', 'Aberdeen', 'scotland-2011-12-matches'),
    ('celtic', 'Celtic', 'scotland-2011-12-matches'),
    ('dundee-united', 'Dundee United', 'scotland-2011-12-matches'),
    ('dunfermline-athletic', 'Dunfermline Athletic', 'scotland-2011-12-matches'),
    ('heart-of-midlothian', 'Heart of Midlothian', 'scotland-2011-12-matches'),
    ('hibernian', 'Hibernian', 'scotland-2011-12-matches'),
    ('inverness-caledonian-thistle', 'Inverness Caledonian Thistle', 'scotland-2011-12-matches'),
    ('kilmarnock', 'Kilmarnock', 'scotland-2011-12-matches'),
    ('motherwell', 'Motherwell', 'scotland-2011-12-matches'),
    ('rangers', 'Rangers', 'scotland-2011-12-matches'),
    ('st-johnstone', 'St Johnstone', 'scotland-2011-12-matches'),
    ('st-mirren', 'St Mirren', 'scotland-2011-12-matches');
