-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('ac-milan', 'AC Milan', 'european-cup-1957-58-matches'),
    ('borussia-dortmund', 'Borussia Dortmund', 'european-cup-1957-58-matches'),
    ('gwardia-warszawa', 'Gwardia Warszawa', 'european-cup-1957-58-matches'),
    ('rapid-wien', 'Rapid Wien', 'european-cup-1957-58-matches'),
    ('real-madrid', 'Real Madrid', 'european-cup-1957-58-matches'),
    ('steaua-bucuresti', 'Steaua Bucuresti', 'european-cup-1957-58-matches'),
    ('wismut-karl-marx-stadt', 'Wismut Karl-Marx-Stadt', 'european-cup-1957-58-matches');

INSERT INTO club_alias (club_id, alias, basis, note, citation_id) VALUES
    ('steaua-bucuresti', 'CCA Bucuresti', 'derived', 'An earlier name of the club', 'european-cup-1957-58-matches'),
    ('wismut-karl-marx-stadt', 'SC Wismut Karl-Marx-Stadt', 'stated', NULL, 'european-cup-1957-58-matches');
