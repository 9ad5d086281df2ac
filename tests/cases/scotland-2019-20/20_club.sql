-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('aberdeen', 'Aberdeen', 'scotland-2019-20-matches'),
    ('celtic', 'Celtic', 'scotland-2019-20-matches'),
    ('hamilton-academical', 'Hamilton Academical', 'scotland-2019-20-matches'),
    ('heart-of-midlothian', 'Heart of Midlothian', 'scotland-2019-20-matches'),
    ('hibernian', 'Hibernian', 'scotland-2019-20-matches'),
    ('kilmarnock', 'Kilmarnock', 'scotland-2019-20-matches'),
    ('livingston', 'Livingston', 'scotland-2019-20-matches'),
    ('motherwell', 'Motherwell', 'scotland-2019-20-matches'),
    ('rangers', 'Rangers', 'scotland-2019-20-matches'),
    ('ross-county', 'Ross County', 'scotland-2019-20-matches'),
    ('st-johnstone', 'St Johnstone', 'scotland-2019-20-matches'),
    ('st-mirren', 'St Mirren', 'scotland-2019-20-matches');
