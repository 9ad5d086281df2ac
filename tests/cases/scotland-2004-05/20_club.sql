-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('aberdeen', 'Aberdeen', 'scotland-2004-05-matches'),
    ('celtic', 'Celtic', 'scotland-2004-05-matches'),
    ('dundee', 'Dundee', 'scotland-2004-05-matches'),
    ('dundee-united', 'Dundee United', 'scotland-2004-05-matches'),
    ('dunfermline-athletic', 'Dunfermline Athletic', 'scotland-2004-05-matches'),
    ('heart-of-midlothian', 'Heart of Midlothian', 'scotland-2004-05-matches'),
    ('hibernian', 'Hibernian', 'scotland-2004-05-matches'),
    ('inverness-caledonian-thistle', 'Inverness Caledonian Thistle', 'scotland-2004-05-matches'),
    ('kilmarnock', 'Kilmarnock', 'scotland-2004-05-matches'),
    ('livingston', 'Livingston', 'scotland-2004-05-matches'),
    ('motherwell', 'Motherwell', 'scotland-2004-05-matches'),
    ('rangers', 'Rangers', 'scotland-2004-05-matches');
