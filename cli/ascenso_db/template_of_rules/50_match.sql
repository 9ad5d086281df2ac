-- Matches, from the CSV file beside this one; stage is the end of the key of a stage in 40_rules.sql. Say how a day is
-- written: '%d/%m/%y' reads 16/08/14. Where an accent is wrong or the file is said not to be UTF-8, add encoding = 'latin-1'.
INSERT INTO match (match_id, stage_id, leg, match_date, home_club_id, away_club_id, home_goals, away_goals, citation_id)
SELECT
    'my-league-2025-' || stage || '-' || home || '-' || away,
    'my-league-2025-' || stage,
    leg, date, home, away, home_goals, away_goals,
    'my-league-source'
FROM read_csv('matches.csv', header = TRUE, delim = ',', dateformat = '%Y-%m-%d');
