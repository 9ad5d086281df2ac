-- Where are the facts from, and how many rest on each source?
-- Grain: season, source. A fact that cites several sources counts for each. A fact that belongs to no one
-- season, such as the name of a club, counts in every season for which its source is cited.
CREATE VIEW sources AS
WITH stage_seasons AS (
    SELECT
        g.stage_id,
        t.season_id
    FROM stage AS g
    INNER JOIN tournament AS t ON g.tournament_id = t.tournament_id
),

facts AS (
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM competition AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM club AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM club_alias AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM stadium AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM player AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM player_alias AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM table_rule AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM table_criterion AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM tie_rule AS f
    UNION ALL
    SELECT f.citation_id, CAST(NULL AS VARCHAR) AS season_id FROM tie_decider AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM season AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM club_season AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM season_change AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM tournament AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM promotion_rule AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM relegation_rule AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM relegation_criterion AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM relegation_tournament AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM relegation_club AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM recorded_points AS f
    UNION ALL
    SELECT f.citation_id, f.season_id FROM claim AS f
    UNION ALL
    SELECT f.citation_id, t.season_id FROM seeding_rule AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM title_rule AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM tournament_club AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM scorer_criterion AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM player_record AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM published_scorer AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, t.season_id FROM stage AS f INNER JOIN tournament AS t ON f.tournament_id = t.tournament_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM stage_entry AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM bracket_slot AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM match AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM points_adjustment AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM fair_play AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM drawing_of_lots AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM published_standing AS f INNER JOIN stage_seasons AS s ON f.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM match_ruling AS f INNER JOIN match AS m ON f.match_id = m.match_id INNER JOIN stage_seasons AS s ON m.stage_id = s.stage_id
    UNION ALL
    SELECT f.citation_id, s.season_id FROM goal AS f INNER JOIN match AS m ON f.match_id = m.match_id INNER JOIN stage_seasons AS s ON m.stage_id = s.stage_id
),

counted AS (
    SELECT
        x.source_id,
        f.season_id,
        COUNT(*) AS facts
    FROM facts AS f
    INNER JOIN citation_source AS x ON f.citation_id = x.citation_id
    GROUP BY x.source_id, f.season_id
),

seasonal AS (
    SELECT
        n.source_id,
        n.season_id,
        n.facts
    FROM counted AS n
    WHERE n.season_id IS NOT NULL
),

timeless AS (
    SELECT
        n.source_id,
        n.facts
    FROM counted AS n
    WHERE n.season_id IS NULL
)

SELECT
    c.name AS competition,
    s.name AS season,
    o.title,
    o.address,
    o.licence,
    CAST(COALESCE(n.facts, 0) + COALESCE(t.facts, 0) AS INTEGER) AS facts,
    o.description
FROM source AS o
LEFT JOIN seasonal AS n ON o.source_id = n.source_id
LEFT JOIN timeless AS t ON o.source_id = t.source_id
LEFT JOIN season AS s ON n.season_id = s.season_id
LEFT JOIN competition AS c ON s.competition_id = c.competition_id
ORDER BY c.name, s.name, facts DESC, o.title, o.source_id;

COMMENT ON VIEW sources IS 'Where are the facts from, and how many rest on each source? One row a season and source.';
COMMENT ON COLUMN sources.competition IS 'Name of the competition; NULL where the source is cited for no season';
COMMENT ON COLUMN sources.season IS 'Name of the season; NULL where the source is cited for no season';
COMMENT ON COLUMN sources.title IS 'Title of the source';
COMMENT ON COLUMN sources.address IS 'Where it can be read';
COMMENT ON COLUMN sources.licence IS 'Licence of its text; NULL where none is stated';
COMMENT ON COLUMN sources.facts IS 'Facts that rest on it';
COMMENT ON COLUMN sources.description IS 'What it is';
