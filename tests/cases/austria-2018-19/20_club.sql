-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('admira-wacker', 'Admira Wacker', 'austria-2018-19-matches'),
    ('austria-wien', 'Austria Wien', 'austria-2018-19-matches'),
    ('fc-wacker-innsbruck', 'FC Wacker Innsbruck', 'austria-2018-19-matches'),
    ('lask', 'LASK', 'austria-2018-19-matches'),
    ('mattersburg', 'Mattersburg', 'austria-2018-19-matches'),
    ('rapid-wien', 'Rapid Wien', 'austria-2018-19-matches'),
    ('red-bull-salzburg', 'Red Bull Salzburg', 'austria-2018-19-matches'),
    ('rheindorf-altach', 'Rheindorf Altach', 'austria-2018-19-matches'),
    ('skn-st-polten', 'SKN St. Pölten', 'austria-2018-19-matches'),
    ('sturm-graz', 'Sturm Graz', 'austria-2018-19-matches'),
    ('tsv-hartberg', 'TSV Hartberg', 'austria-2018-19-matches'),
    ('wolfsberger-ac', 'Wolfsberger AC', 'austria-2018-19-matches');
