-- The matches, and what counts beside them.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, home_shoot_out_goals, away_shoot_out_goals, citation_id)
SELECT
    'champions-league-1990-91-' || stage || '-' || home || '-' || away || '-' || leg AS match_id,
    'champions-league-1990-91-' || stage AS stage_id,
    leg,
    date AS match_date,
    home AS home_club_id,
    away AS away_club_id,
    home_goals,
    away_goals,
    home_extra_time_goals,
    away_extra_time_goals,
    home_shoot_out_goals,
    away_shoot_out_goals,
    'european-cup-1990-91-matches' AS citation_id
FROM read_csv('matches.csv', header = TRUE);

-- The source has the awarded score and not the one on the field.
INSERT INTO match_ruling (match_id, ruling, home_goals, away_goals, reason, citation_id) VALUES
    ('champions-league-1990-91-quarter-finals-marseille-ac-milan-2', 'awarded', 3, 0, 'Walkover', 'european-cup-1990-91-matches'),
    ('champions-league-1990-91-quarter-finals-dynamo-dresden-crvena-zvezda-2', 'awarded', 0, 3, 'Walkover', 'european-cup-1990-91-matches');
