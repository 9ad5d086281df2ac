-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('feyenoord', 'Feyenoord', 'europa-league-2022-23-group-f-matches'),
    ('lazio', 'Lazio', 'europa-league-2022-23-group-f-matches'),
    ('midtjylland', 'Midtjylland', 'europa-league-2022-23-group-f-matches'),
    ('sturm-graz', 'Sturm Graz', 'europa-league-2022-23-group-f-matches');
