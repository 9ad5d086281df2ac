-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('aberdeen', 'Aberdeen', 'scotland-2002-03-matches'),
    ('celtic', 'Celtic', 'scotland-2002-03-matches'),
    ('dundee', 'Dundee', 'scotland-2002-03-matches'),
    ('dundee-united', 'Dundee United', 'scotland-2002-03-matches'),
    ('dunfermline-athletic', 'Dunfermline Athletic', 'scotland-2002-03-matches'),
    ('heart-of-midlothian', 'Heart of Midlothian', 'scotland-2002-03-matches'),
    ('hibernian', 'Hibernian', 'scotland-2002-03-matches'),
    ('kilmarnock', 'Kilmarnock', 'scotland-2002-03-matches'),
    ('livingston', 'Livingston', 'scotland-2002-03-matches'),
    ('motherwell', 'Motherwell', 'scotland-2002-03-matches'),
    ('partick-thistle', 'Partick Thistle', 'scotland-2002-03-matches'),
    ('rangers', 'Rangers', 'scotland-2002-03-matches');
