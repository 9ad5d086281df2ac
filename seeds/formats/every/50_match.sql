-- Matches, from the files. In a knock-out the matches of two clubs are the legs of their tie, in the order of their days.
CREATE TEMP TABLE fixture AS
SELECT
    g.*, w.stage_id, i.citation_id,
    COALESCE(h.club_id, g.home) AS home_club_id,
    COALESCE(a.club_id, g.away) AS away_club_id,
    CASE
        WHEN s.format = 'knock-out' THEN ROW_NUMBER() OVER (
            PARTITION BY w.stage_id, LEAST(g.home, g.away), GREATEST(g.home, g.away)
            ORDER BY g.match_date, g.number, g.file, g.row
        )
        ELSE 1
    END AS leg,
    COALESCE(r.legs, 1) AS legs,
    s.format,
    SUM(CASE WHEN g.home < g.away THEN 1 ELSE -1 END * (g.home_goals + COALESCE(g.home_extra, 0) - g.away_goals - COALESCE(g.away_extra, 0))) OVER (
        PARTITION BY w.stage_id, LEAST(g.home, g.away), GREATEST(g.home, g.away)
        ORDER BY g.match_date, g.number, g.file, g.row
    ) AS difference,
    ROW_NUMBER() OVER (PARTITION BY w.stage_id, COALESCE(h.club_id, g.home), COALESCE(a.club_id, g.away) ORDER BY g.match_date, g.number, g.file, g.row) AS meeting
FROM game AS g
LEFT JOIN stage_words AS w
    ON w.competition = g.competition AND w.season = g.season AND w.tournament IS NOT DISTINCT FROM g.tournament
    AND w.round = g.round AND (w.number IS NULL OR w.number = g.number)
LEFT JOIN stage AS s
    ON s.stage_id = w.stage_id
LEFT JOIN tie_rule AS r
    ON r.tie_rule_id = s.tie_rule_id
LEFT JOIN club_named AS h
    ON h.name = g.home
LEFT JOIN club_named AS a
    ON a.name = g.away
LEFT JOIN input AS i
    ON i.file = g.file;
CREATE TEMP TABLE fixture_key AS
SELECT
    f.* REPLACE (
        -- A shoot-out is of a match that ends a level tie.
        f.has_shoot_out AND CASE
            WHEN f.format = 'knock-out' AND f.leg = f.legs THEN f.difference = 0
            WHEN f.format = 'knock-out' AND f.leg < f.legs THEN FALSE
            ELSE f.home_goals + COALESCE(f.home_extra, 0) = f.away_goals + COALESCE(f.away_extra, 0)
        END AS has_shoot_out
    ),
    COALESCE(f.stage_id, f.competition || '-' || f.season) || '-' || f.home_club_id || '-' || f.away_club_id
    || CASE WHEN f.meeting > 1 THEN '-' || f.meeting ELSE '' END AS match_id,
    COALESCE(f.status IN ('awarded', 'annulled', 'postponed'), FALSE) AS is_without_score
FROM fixture AS f;
INSERT INTO match (
    match_id, stage_id, leg, match_date, home_club_id, away_club_id, is_neutral, home_goals, away_goals,
    home_extra_time_goals, away_extra_time_goals, home_shoot_out_goals, away_shoot_out_goals, shoot_out_winner, is_after_extra_time, note, citation_id
)
SELECT
    f.match_id, f.stage_id, f.leg, f.match_date, f.home_club_id, f.away_club_id, COALESCE(f.is_neutral, FALSE),
    CASE WHEN NOT f.is_without_score THEN f.home_goals END,
    CASE WHEN NOT f.is_without_score THEN f.away_goals END,
    CASE WHEN NOT f.is_without_score THEN f.home_extra END,
    CASE WHEN NOT f.is_without_score THEN f.away_extra END,
    CASE WHEN NOT f.is_without_score AND f.has_shoot_out THEN f.home_kicks END,
    CASE WHEN NOT f.is_without_score AND f.has_shoot_out THEN f.away_kicks END,
    CASE WHEN NOT f.is_without_score AND f.has_shoot_out AND f.home_kicks IS NULL THEN f.shoot_out_winner END,
    COALESCE(f.is_after_extra_time AND NOT f.is_without_score AND f.home_goals IS NOT NULL AND f.home_extra IS NULL, FALSE),
    f.note, f.citation_id
FROM fixture_key AS f;

-- An awarded match has the score of the ruling; a cancelled one counts nowhere; one that was abandoned keeps its score, which
-- counts only if it is awarded; one that was postponed is still to be played.
INSERT INTO match_ruling (match_id, ruling, home_goals, away_goals, reason, citation_id)
SELECT
    f.match_id,
    f.status,
    CASE WHEN f.status = 'awarded' THEN f.home_goals END,
    CASE WHEN f.status = 'awarded' THEN f.away_goals END,
    'The file says: ' || f.status,
    f.citation_id
FROM fixture_key AS f
WHERE f.status IN ('annulled', 'abandoned', 'postponed') OR (f.status = 'awarded' AND f.home_goals IS NOT NULL);
