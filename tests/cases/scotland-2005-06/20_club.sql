-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('aberdeen', 'Aberdeen', 'scotland-2005-06-matches'),
    ('celtic', 'Celtic', 'scotland-2005-06-matches'),
    ('dundee-united', 'Dundee United', 'scotland-2005-06-matches'),
    ('dunfermline-athletic', 'Dunfermline Athletic', 'scotland-2005-06-matches'),
    ('falkirk', 'Falkirk', 'scotland-2005-06-matches'),
    ('heart-of-midlothian', 'Heart of Midlothian', 'scotland-2005-06-matches'),
    ('hibernian', 'Hibernian', 'scotland-2005-06-matches'),
    ('inverness-caledonian-thistle', 'Inverness Caledonian Thistle', 'scotland-2005-06-matches'),
    ('kilmarnock', 'Kilmarnock', 'scotland-2005-06-matches'),
    ('livingston', 'Livingston', 'scotland-2005-06-matches'),
    ('motherwell', 'Motherwell', 'scotland-2005-06-matches'),
    ('rangers', 'Rangers', 'scotland-2005-06-matches');
