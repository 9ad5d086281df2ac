-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('albania', 'Albania', 'nations-league-2018-19-league-c-matches'),
    ('bulgaria', 'Bulgaria', 'nations-league-2018-19-league-c-matches'),
    ('cyprus', 'Cyprus', 'nations-league-2018-19-league-c-matches'),
    ('estonia', 'Estonia', 'nations-league-2018-19-league-c-matches'),
    ('finland', 'Finland', 'nations-league-2018-19-league-c-matches'),
    ('greece', 'Greece', 'nations-league-2018-19-league-c-matches'),
    ('hungary', 'Hungary', 'nations-league-2018-19-league-c-matches'),
    ('israel', 'Israel', 'nations-league-2018-19-league-c-matches'),
    ('lithuania', 'Lithuania', 'nations-league-2018-19-league-c-matches'),
    ('montenegro', 'Montenegro', 'nations-league-2018-19-league-c-matches'),
    ('norway', 'Norway', 'nations-league-2018-19-league-c-matches'),
    ('romania', 'Romania', 'nations-league-2018-19-league-c-matches'),
    ('scotland', 'Scotland', 'nations-league-2018-19-league-c-matches'),
    ('serbia', 'Serbia', 'nations-league-2018-19-league-c-matches'),
    ('slovenia', 'Slovenia', 'nations-league-2018-19-league-c-matches');

INSERT INTO club_season (season_id, club_id, citation_id) VALUES
    ('uefa-nations-league-2018-19', 'albania', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'bulgaria', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'cyprus', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'estonia', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'finland', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'greece', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'hungary', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'israel', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'lithuania', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'montenegro', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'norway', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'romania', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'scotland', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'serbia', 'nations-league-2018-19-league-c-matches'),
    ('uefa-nations-league-2018-19', 'slovenia', 'nations-league-2018-19-league-c-matches');
