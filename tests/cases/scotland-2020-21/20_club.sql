-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('aberdeen', 'Aberdeen', 'scotland-2020-21-matches'),
    ('celtic', 'Celtic', 'scotland-2020-21-matches'),
    ('dundee-united', 'Dundee United', 'scotland-2020-21-matches'),
    ('hamilton-academical', 'Hamilton Academical', 'scotland-2020-21-matches'),
    ('hibernian', 'Hibernian', 'scotland-2020-21-matches'),
    ('kilmarnock', 'Kilmarnock', 'scotland-2020-21-matches'),
    ('livingston', 'Livingston', 'scotland-2020-21-matches'),
    ('motherwell', 'Motherwell', 'scotland-2020-21-matches'),
    ('rangers', 'Rangers', 'scotland-2020-21-matches'),
    ('ross-county', 'Ross County', 'scotland-2020-21-matches'),
    ('st-johnstone', 'St Johnstone', 'scotland-2020-21-matches'),
    ('st-mirren', 'St Mirren', 'scotland-2020-21-matches');
