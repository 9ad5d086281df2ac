-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ac-milan', 'AC Milan', 'champions-league-2011-12-knock-out-matches'),
    ('apoel', 'APOEL', 'champions-league-2011-12-knock-out-matches'),
    ('arsenal', 'Arsenal', 'champions-league-2011-12-knock-out-matches'),
    ('barcelona', 'Barcelona', 'champions-league-2011-12-knock-out-matches'),
    ('basel', 'Basel', 'champions-league-2011-12-knock-out-matches'),
    ('bayer-leverkusen', 'Bayer Leverkusen', 'champions-league-2011-12-knock-out-matches'),
    ('bayern-munchen', 'Bayern München', 'champions-league-2011-12-knock-out-matches'),
    ('benfica', 'Benfica', 'champions-league-2011-12-knock-out-matches'),
    ('chelsea', 'Chelsea', 'champions-league-2011-12-knock-out-matches'),
    ('cska-moskva', 'CSKA Moskva', 'champions-league-2011-12-knock-out-matches'),
    ('inter', 'Inter', 'champions-league-2011-12-knock-out-matches'),
    ('lyon', 'Lyon', 'champions-league-2011-12-knock-out-matches'),
    ('marseille', 'Marseille', 'champions-league-2011-12-knock-out-matches'),
    ('napoli', 'Napoli', 'champions-league-2011-12-knock-out-matches'),
    ('real-madrid', 'Real Madrid', 'champions-league-2011-12-knock-out-matches'),
    ('zenit-st-petersburg', 'Zenit St. Petersburg', 'champions-league-2011-12-knock-out-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('apoel', 'APOEL Nikosia', 'champions-league-2011-12-knock-out-matches'),
    ('bayern-munchen', 'Bayern Munich', 'champions-league-2011-12-knock-out-matches'),
    ('benfica', 'SL Benfica', 'champions-league-2011-12-knock-out-matches'),
    ('inter', 'Internazionale', 'champions-league-2011-12-knock-out-matches'),
    ('lyon', 'Olympique Lyon', 'champions-league-2011-12-knock-out-matches'),
    ('marseille', 'Olympique Marseille', 'champions-league-2011-12-knock-out-matches'),
    ('napoli', 'SSC Napoli', 'champions-league-2011-12-knock-out-matches');
