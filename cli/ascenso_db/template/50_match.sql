-- Matches, from the CSV file beside this one. Say how it is written: which number of 16/08/14 is the year, only you know;
-- '%d/%m/%y' reads it. Where an accent is wrong or the file is said not to be UTF-8, add encoding = 'latin-1'.
INSERT INTO match (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'my-league-2025-' || home || '-' || away,
    'my-league-2025-league',
    date, home, away, home_goals, away_goals,
    'my-league-source'
FROM read_csv('matches.csv', header = TRUE, delim = ',', dateformat = '%Y-%m-%d');

-- The final, won in extra time; home_goals and away_goals are those of 90 minutes. A club may go by any of its names.
INSERT INTO match
    (match_id, stage_id, match_date, home_club_id, away_club_id, home_goals, away_goals, home_extra_time_goals, away_extra_time_goals, is_neutral, citation_id)
VALUES
    ('my-league-2025-final', 'my-league-2025-final', '2025-06-01', 'FC North End', 'east-park', 1, 1, 1, 0, TRUE, 'my-league-source');
