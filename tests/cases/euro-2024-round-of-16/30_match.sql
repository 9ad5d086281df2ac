-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals, citation_id)
SELECT
    'euro-2024-' || stage || '-' || home || '-' || away AS match_id,
    'euro-2024-' || stage AS stage_id,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    'germany' NOT IN (home, away) AS is_neutral,
    home_goals,
    away_goals,
    'euro-2024-groups-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

-- Six yellow cards of players each, and one of a Slovenian official.
INSERT INTO fair_play (stage_id, club_id, penalty_points, citation_id) VALUES
    ('euro-2024-group-c', 'denmark', 6, 'euro-2024-groups-cards'),
    ('euro-2024-group-c', 'slovenia', 7, 'euro-2024-groups-cards');
