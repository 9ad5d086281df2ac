-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('aberdeen', 'Aberdeen', 'scotland-2007-08-matches'),
    ('celtic', 'Celtic', 'scotland-2007-08-matches'),
    ('dundee-united', 'Dundee United', 'scotland-2007-08-matches'),
    ('falkirk', 'Falkirk', 'scotland-2007-08-matches'),
    ('gretna', 'Gretna', 'scotland-2007-08-matches'),
    ('heart-of-midlothian', 'Heart of Midlothian', 'scotland-2007-08-matches'),
    ('hibernian', 'Hibernian', 'scotland-2007-08-matches'),
    ('inverness-caledonian-thistle', 'Inverness Caledonian Thistle', 'scotland-2007-08-matches'),
    ('kilmarnock', 'Kilmarnock', 'scotland-2007-08-matches'),
    ('motherwell', 'Motherwell', 'scotland-2007-08-matches'),
    ('rangers', 'Rangers', 'scotland-2007-08-matches'),
    ('st-mirren', 'St Mirren', 'scotland-2007-08-matches');
