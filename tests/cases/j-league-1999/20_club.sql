-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('avispa-fukuoka', 'Avispa Fukuoka', 'j-league-1999-matches'),
    ('bellmare-hiratsuka', 'Bellmare Hiratsuka', 'j-league-1999-matches'),
    ('cerezo-osaka', 'Cerezo Osaka', 'j-league-1999-matches'),
    ('gamba-osaka', 'Gamba Osaka', 'j-league-1999-matches'),
    ('jef-united-ichihara', 'JEF United Ichihara', 'j-league-1999-matches'),
    ('jubilo-iwata', 'Júbilo Iwata', 'j-league-1999-matches'),
    ('kashima-antlers', 'Kashima Antlers', 'j-league-1999-matches'),
    ('kashiwa-reysol', 'Kashiwa Reysol', 'j-league-1999-matches'),
    ('kyoto-purple-sanga', 'Kyoto Purple Sanga', 'j-league-1999-matches'),
    ('nagoya-grampus-eight', 'Nagoya Grampus Eight', 'j-league-1999-matches'),
    ('sanfrecce-hiroshima', 'Sanfrecce Hiroshima', 'j-league-1999-matches'),
    ('shimizu-s-pulse', 'Shimizu S-Pulse', 'j-league-1999-matches'),
    ('urawa-red-diamonds', 'Urawa Red Diamonds', 'j-league-1999-matches'),
    ('verdy-kawasaki', 'Verdy Kawasaki', 'j-league-1999-matches'),
    ('vissel-kobe', 'Vissel Kobe', 'j-league-1999-matches'),
    ('yokohama-marinos', 'Yokohama F. Marinos', 'j-league-1999-matches');
