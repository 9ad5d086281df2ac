-- The clubs.
INSERT INTO club (club_id, name, citation_id) VALUES
    ('atlanta-united-2', 'Atlanta United 2', 'mls-next-pro-2023-to-3-april-matches'),
    ('columbus-crew-2', 'Columbus Crew 2', 'mls-next-pro-2023-to-3-april-matches'),
    ('crown-legacy-fc', 'Crown Legacy FC', 'mls-next-pro-2023-to-3-april-matches'),
    ('fc-cincinnati-2', 'FC Cincinnati 2', 'mls-next-pro-2023-to-3-april-matches'),
    ('huntsville-city-fc', 'Huntsville City FC', 'mls-next-pro-2023-to-3-april-matches'),
    ('new-england-revolution-ii', 'New England Revolution II', 'mls-next-pro-2023-to-3-april-matches'),
    ('new-york-red-bulls-ii', 'New York Red Bulls II', 'mls-next-pro-2023-to-3-april-matches');
