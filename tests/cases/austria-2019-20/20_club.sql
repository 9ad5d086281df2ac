-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('admira-wacker', 'Admira Wacker', 'austria-2019-20-matches'),
    ('austria-wien', 'Austria Wien', 'austria-2019-20-matches'),
    ('lask', 'LASK', 'austria-2019-20-matches'),
    ('mattersburg', 'Mattersburg', 'austria-2019-20-matches'),
    ('rapid-wien', 'Rapid Wien', 'austria-2019-20-matches'),
    ('red-bull-salzburg', 'Red Bull Salzburg', 'austria-2019-20-matches'),
    ('rheindorf-altach', 'Rheindorf Altach', 'austria-2019-20-matches'),
    ('skn-st-polten', 'SKN St. Pölten', 'austria-2019-20-matches'),
    ('sturm-graz', 'Sturm Graz', 'austria-2019-20-matches'),
    ('tsv-hartberg', 'TSV Hartberg', 'austria-2019-20-matches'),
    ('wolfsberger-ac', 'Wolfsberger AC', 'austria-2019-20-matches'),
    ('wsg-tirol', 'WSG Tirol', 'austria-2019-20-matches');
