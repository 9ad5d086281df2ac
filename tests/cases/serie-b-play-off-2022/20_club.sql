-- The clubs, and what is stated of them.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ascoli', 'Ascoli', 'serie-b-play-off-2022-matches'),
    ('benevento', 'Benevento', 'serie-b-play-off-2022-matches'),
    ('brescia', 'Brescia', 'serie-b-play-off-2022-matches'),
    ('monza', 'Monza', 'serie-b-play-off-2022-matches'),
    ('perugia', 'Perugia', 'serie-b-play-off-2022-matches'),
    ('pisa', 'Pisa', 'serie-b-play-off-2022-matches');

-- Seeds of the play-off are the places of the table less two: the first two are promoted without it.
INSERT INTO tournament_club (tournament_id, club_id, seed, basis, note, citation_id) VALUES
    ('serie-b-play-off-2022', 'pisa', 1, 'derived', 'Place 3 of the table', 'serie-b-play-off-2022-seeds'),
    ('serie-b-play-off-2022', 'monza', 2, 'derived', 'Place 4 of the table', 'serie-b-play-off-2022-seeds'),
    ('serie-b-play-off-2022', 'brescia', 3, 'derived', 'Place 5 of the table', 'serie-b-play-off-2022-seeds'),
    ('serie-b-play-off-2022', 'ascoli', 4, 'derived', 'Place 6 or 7 of the table: at home in the preliminary round', 'serie-b-play-off-2022-seeds'),
    ('serie-b-play-off-2022', 'benevento', 5, 'derived', 'Place 6 or 7 of the table: away in the preliminary round', 'serie-b-play-off-2022-seeds'),
    ('serie-b-play-off-2022', 'perugia', 6, 'derived', 'Place 8 of the table', 'serie-b-play-off-2022-seeds');
