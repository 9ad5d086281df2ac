-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('arsenal', 'Arsenal', 'champions-league-2013-14-group-f-matches'),
    ('borussia-dortmund', 'Borussia Dortmund', 'champions-league-2013-14-group-f-matches'),
    ('marseille', 'Marseille', 'champions-league-2013-14-group-f-matches'),
    ('napoli', 'Napoli', 'champions-league-2013-14-group-f-matches');

INSERT INTO club_alias (club_id, alias, citation_id) VALUES
    ('marseille', 'Olympique Marseille', 'champions-league-2013-14-group-f-matches');
