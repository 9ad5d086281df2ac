-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'mls-2023-regular-season-' || home || '-' || away || '-' || date AS match_id,
    'mls-2023-regular-season' AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    'mls-2023-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO table_club (stage_id, club_id, citation_id) VALUES
    ('mls-2023-eastern-conference', 'fc-cincinnati', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'orlando-city', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'columbus-crew', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'philadelphia-union', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'new-england-revolution', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'atlanta-united', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'nashville-sc', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'new-york-red-bulls', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'charlotte-fc', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'cf-montreal', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'new-york-city-fc', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'd-c-united', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'chicago-fire', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'inter-miami', 'mls-2023-table'),
    ('mls-2023-eastern-conference', 'toronto-fc', 'mls-2023-table'),
    ('mls-2023-western-conference', 'st-louis-city-sc', 'mls-2023-table'),
    ('mls-2023-western-conference', 'seattle-sounders', 'mls-2023-table'),
    ('mls-2023-western-conference', 'los-angeles-fc', 'mls-2023-table'),
    ('mls-2023-western-conference', 'houston-dynamo', 'mls-2023-table'),
    ('mls-2023-western-conference', 'real-salt-lake', 'mls-2023-table'),
    ('mls-2023-western-conference', 'vancouver-whitecaps', 'mls-2023-table'),
    ('mls-2023-western-conference', 'fc-dallas', 'mls-2023-table'),
    ('mls-2023-western-conference', 'sporting-kansas-city', 'mls-2023-table'),
    ('mls-2023-western-conference', 'san-jose-earthquakes', 'mls-2023-table'),
    ('mls-2023-western-conference', 'portland-timbers', 'mls-2023-table'),
    ('mls-2023-western-conference', 'minnesota-united', 'mls-2023-table'),
    ('mls-2023-western-conference', 'austin-fc', 'mls-2023-table'),
    ('mls-2023-western-conference', 'la-galaxy', 'mls-2023-table'),
    ('mls-2023-western-conference', 'colorado-rapids', 'mls-2023-table');
