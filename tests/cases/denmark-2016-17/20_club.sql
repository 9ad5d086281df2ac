-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('aab', 'AaB', 'denmark-2016-17-matches'),
    ('ac-horsens', 'AC Horsens', 'denmark-2016-17-matches'),
    ('agf', 'AGF', 'denmark-2016-17-matches'),
    ('brondby', 'Brøndby', 'denmark-2016-17-matches'),
    ('esbjerg', 'Esbjerg', 'denmark-2016-17-matches'),
    ('fc-kobenhavn', 'FC København', 'denmark-2016-17-matches'),
    ('lyngby', 'Lyngby', 'denmark-2016-17-matches'),
    ('midtjylland', 'Midtjylland', 'denmark-2016-17-matches'),
    ('nordsjaelland', 'Nordsjælland', 'denmark-2016-17-matches'),
    ('odense', 'Odense', 'denmark-2016-17-matches'),
    ('randers', 'Randers', 'denmark-2016-17-matches'),
    ('silkeborg', 'Silkeborg', 'denmark-2016-17-matches'),
    ('sonderjyske', 'SønderjyskE', 'denmark-2016-17-matches'),
    ('viborg', 'Viborg', 'denmark-2016-17-matches');
