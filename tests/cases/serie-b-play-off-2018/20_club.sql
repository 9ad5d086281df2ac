-- The clubs, and what is stated of them.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('bari', 'Bari', 'serie-b-play-off-2018-matches'),
    ('cittadella', 'Cittadella', 'serie-b-play-off-2018-matches'),
    ('frosinone', 'Frosinone', 'serie-b-play-off-2018-matches'),
    ('palermo', 'Palermo', 'serie-b-play-off-2018-matches'),
    ('perugia', 'Perugia', 'serie-b-play-off-2018-matches'),
    ('venezia', 'Venezia', 'serie-b-play-off-2018-matches');

-- Seeds of the play-off are the places of the table less two: the first two are promoted without it.
INSERT INTO tournament_club (tournament_id, club_id, seed, basis, note, citation_id) VALUES
    ('serie-b-play-off-2018', 'frosinone', 1, 'derived', 'Place 3 of the table', 'serie-b-play-off-2018-seeds'),
    ('serie-b-play-off-2018', 'palermo', 2, 'derived', 'Place 4 of the table', 'serie-b-play-off-2018-seeds'),
    ('serie-b-play-off-2018', 'venezia', 3, 'derived', 'Place 5 of the table', 'serie-b-play-off-2018-seeds'),
    ('serie-b-play-off-2018', 'cittadella', 4, 'derived', 'Place 6 or 7 of the table: at home, and through on the table after a draw', 'serie-b-play-off-2018-seeds'),
    ('serie-b-play-off-2018', 'bari', 5, 'derived', 'Place 6 or 7 of the table: away, and out on the table after a draw', 'serie-b-play-off-2018-seeds'),
    ('serie-b-play-off-2018', 'perugia', 6, 'derived', 'Place 8 of the table', 'serie-b-play-off-2018-seeds');
