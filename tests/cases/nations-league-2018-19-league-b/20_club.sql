-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('austria', 'Austria', 'nations-league-2018-19-league-b-matches'),
    ('bosnia-and-herzegovina', 'Bosnia and Herzegovina', 'nations-league-2018-19-league-b-matches'),
    ('czech-republic', 'Czech Republic', 'nations-league-2018-19-league-b-matches'),
    ('denmark', 'Denmark', 'nations-league-2018-19-league-b-matches'),
    ('northern-ireland', 'Northern Ireland', 'nations-league-2018-19-league-b-matches'),
    ('republic-of-ireland', 'Republic of Ireland', 'nations-league-2018-19-league-b-matches'),
    ('russia', 'Russia', 'nations-league-2018-19-league-b-matches'),
    ('slovakia', 'Slovakia', 'nations-league-2018-19-league-b-matches'),
    ('sweden', 'Sweden', 'nations-league-2018-19-league-b-matches'),
    ('turkey', 'Turkey', 'nations-league-2018-19-league-b-matches'),
    ('ukraine', 'Ukraine', 'nations-league-2018-19-league-b-matches'),
    ('wales', 'Wales', 'nations-league-2018-19-league-b-matches');

INSERT INTO club_season (season_id, club_id, citation_id) VALUES
    ('uefa-nations-league-2018-19', 'austria', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'bosnia-and-herzegovina', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'czech-republic', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'denmark', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'northern-ireland', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'republic-of-ireland', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'russia', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'slovakia', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'sweden', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'turkey', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'ukraine', 'nations-league-2018-19-league-b-matches'),
    ('uefa-nations-league-2018-19', 'wales', 'nations-league-2018-19-league-b-matches');
