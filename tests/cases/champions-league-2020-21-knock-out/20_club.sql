-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('atalanta', 'Atalanta', 'champions-league-2020-21-knock-out-matches'),
    ('atletico-madrid', 'Atlético Madrid', 'champions-league-2020-21-knock-out-matches'),
    ('barcelona', 'Barcelona', 'champions-league-2020-21-knock-out-matches'),
    ('bayern-munchen', 'Bayern München', 'champions-league-2020-21-knock-out-matches'),
    ('borussia-dortmund', 'Borussia Dortmund', 'champions-league-2020-21-knock-out-matches'),
    ('borussia-monchengladbach', 'Borussia Mönchengladbach', 'champions-league-2020-21-knock-out-matches'),
    ('chelsea', 'Chelsea', 'champions-league-2020-21-knock-out-matches'),
    ('juventus', 'Juventus', 'champions-league-2020-21-knock-out-matches'),
    ('lazio', 'Lazio', 'champions-league-2020-21-knock-out-matches'),
    ('liverpool', 'Liverpool', 'champions-league-2020-21-knock-out-matches'),
    ('manchester-city', 'Manchester City', 'champions-league-2020-21-knock-out-matches'),
    ('paris-saint-germain', 'Paris Saint-Germain', 'champions-league-2020-21-knock-out-matches'),
    ('porto', 'Porto', 'champions-league-2020-21-knock-out-matches'),
    ('rb-leipzig', 'RB Leipzig', 'champions-league-2020-21-knock-out-matches'),
    ('real-madrid', 'Real Madrid', 'champions-league-2020-21-knock-out-matches'),
    ('sevilla', 'Sevilla', 'champions-league-2020-21-knock-out-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('atalanta', 'Atalanta BC', 'champions-league-2020-21-knock-out-matches'),
    ('atletico-madrid', 'Club Atlético de Madrid', 'champions-league-2020-21-knock-out-matches'),
    ('barcelona', 'FC Barcelona', 'champions-league-2020-21-knock-out-matches'),
    ('bayern-munchen', 'FC Bayern München', 'champions-league-2020-21-knock-out-matches'),
    ('chelsea', 'Chelsea FC', 'champions-league-2020-21-knock-out-matches'),
    ('juventus', 'Juventus FC', 'champions-league-2020-21-knock-out-matches'),
    ('lazio', 'SS Lazio', 'champions-league-2020-21-knock-out-matches'),
    ('liverpool', 'Liverpool FC', 'champions-league-2020-21-knock-out-matches'),
    ('manchester-city', 'Manchester City FC', 'champions-league-2020-21-knock-out-matches'),
    ('paris-saint-germain', 'Paris Saint-Germain FC', 'champions-league-2020-21-knock-out-matches'),
    ('porto', 'FC Porto', 'champions-league-2020-21-knock-out-matches'),
    ('real-madrid', 'Real Madrid CF', 'champions-league-2020-21-knock-out-matches'),
    ('sevilla', 'Sevilla FC', 'champions-league-2020-21-knock-out-matches');
