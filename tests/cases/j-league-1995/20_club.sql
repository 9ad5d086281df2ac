-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('bellmare-hiratsuka', 'Bellmare Hiratsuka', 'j-league-1995-matches'),
    ('cerezo-osaka', 'Cerezo Osaka', 'j-league-1995-matches'),
    ('gamba-osaka', 'Gamba Osaka', 'j-league-1995-matches'),
    ('jef-united-ichihara', 'JEF United Ichihara', 'j-league-1995-matches'),
    ('jubilo-iwata', 'Júbilo Iwata', 'j-league-1995-matches'),
    ('kashima-antlers', 'Kashima Antlers', 'j-league-1995-matches'),
    ('kashiwa-reysol', 'Kashiwa Reysol', 'j-league-1995-matches'),
    ('nagoya-grampus-eight', 'Nagoya Grampus Eight', 'j-league-1995-matches'),
    ('sanfrecce-hiroshima', 'Sanfrecce Hiroshima', 'j-league-1995-matches'),
    ('shimizu-s-pulse', 'Shimizu S-Pulse', 'j-league-1995-matches'),
    ('urawa-red-diamonds', 'Urawa Red Diamonds', 'j-league-1995-matches'),
    ('verdy-kawasaki', 'Verdy Kawasaki', 'j-league-1995-matches'),
    ('yokohama-flugels', 'Yokohama Flügels', 'j-league-1995-matches'),
    ('yokohama-marinos', 'Yokohama F. Marinos', 'j-league-1995-matches');

-- One club had another name then.
INSERT INTO club_season (season_id, club_id, name, citation_id) VALUES
    ('j-league-1995', 'bellmare-hiratsuka', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'cerezo-osaka', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'gamba-osaka', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'jef-united-ichihara', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'jubilo-iwata', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'kashima-antlers', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'kashiwa-reysol', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'nagoya-grampus-eight', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'sanfrecce-hiroshima', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'shimizu-s-pulse', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'urawa-red-diamonds', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'verdy-kawasaki', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'yokohama-flugels', NULL, 'j-league-1995-matches'),
    ('j-league-1995', 'yokohama-marinos', 'Yokohama Marinos', 'j-league-1995-matches');
