-- The clubs, and their further names in the sources.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('argentina', 'Argentina', 'world-cup-1958-group-1-matches'),
    ('czechoslovakia', 'Czechoslovakia', 'world-cup-1958-group-1-matches'),
    ('germany', 'Germany', 'world-cup-1958-group-1-matches'),
    ('northern-ireland', 'Northern Ireland', 'world-cup-1958-group-1-matches');

INSERT INTO club_alias (club_id, alias, basis, note, citation_id) VALUES
    ('germany', 'West Germany', 'derived', 'Name in the sources for 1949 to 1990', 'world-cup-1958-group-1-matches');
