-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('arsenal', 'Arsenal', 'england-1996-97-matches'),
    ('aston-villa', 'Aston Villa', 'england-1996-97-matches'),
    ('blackburn-rovers', 'Blackburn Rovers', 'england-1996-97-matches'),
    ('chelsea', 'Chelsea', 'england-1996-97-matches'),
    ('coventry-city', 'Coventry City', 'england-1996-97-matches'),
    ('derby-county', 'Derby County', 'england-1996-97-matches'),
    ('everton', 'Everton', 'england-1996-97-matches'),
    ('leeds-united', 'Leeds United', 'england-1996-97-matches'),
    ('leicester-city', 'Leicester City', 'england-1996-97-matches'),
    ('liverpool', 'Liverpool', 'england-1996-97-matches'),
    ('manchester-united', 'Manchester United', 'england-1996-97-matches'),
    ('middlesbrough', 'Middlesbrough', 'england-1996-97-matches'),
    ('newcastle-united', 'Newcastle United', 'england-1996-97-matches'),
    ('nottingham-forest', 'Nottingham Forest', 'england-1996-97-matches'),
    ('sheffield-wednesday', 'Sheffield Wednesday', 'england-1996-97-matches'),
    ('southampton', 'Southampton', 'england-1996-97-matches'),
    ('sunderland', 'Sunderland', 'england-1996-97-matches'),
    ('tottenham-hotspur', 'Tottenham Hotspur', 'england-1996-97-matches'),
    ('west-ham-united', 'West Ham United', 'england-1996-97-matches'),
    ('wimbledon', 'Wimbledon', 'england-1996-97-matches');

INSERT INTO club_season (season_id, club_id, citation_id)
SELECT DISTINCT
    'premier-league-1996-97' AS season_id,
    home AS club_id,
    'england-1996-97-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);
