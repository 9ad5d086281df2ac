-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, citation_id)
SELECT
    'champions-league-1957-58-' || stage || '-' || home || '-' || away || '-' || leg AS match_id,
    'champions-league-1957-58-' || stage AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    home_extra_time_goals,
    away_extra_time_goals,
    'european-cup-1957-58-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

INSERT INTO drawing_of_lots (stage_id, club_id, place, citation_id) VALUES
    ('champions-league-1957-58-first-round', 'wismut-karl-marx-stadt', 1, 'european-cup-1957-58-matches'),
    ('champions-league-1957-58-first-round', 'gwardia-warszawa', 2, 'european-cup-1957-58-matches');
