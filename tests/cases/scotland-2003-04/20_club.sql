-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('aberdeen', 'Aberdeen', 'scotland-2003-04-matches'),
    ('celtic', 'Celtic', 'scotland-2003-04-matches'),
    ('dundee', 'Dundee', 'scotland-2003-04-matches'),
    ('dundee-united', 'Dundee United', 'scotland-2003-04-matches'),
    ('dunfermline-athletic', 'Dunfermline Athletic', 'scotland-2003-04-matches'),
    ('heart-of-midlothian', 'Heart of Midlothian', 'scotland-2003-04-matches'),
    ('hibernian', 'Hibernian', 'scotland-2003-04-matches'),
    ('kilmarnock', 'Kilmarnock', 'scotland-2003-04-matches'),
    ('livingston', 'Livingston', 'scotland-2003-04-matches'),
    ('motherwell', 'Motherwell', 'scotland-2003-04-matches'),
    ('partick-thistle', 'Partick Thistle', 'scotland-2003-04-matches'),
    ('rangers', 'Rangers', 'scotland-2003-04-matches');
