-- What is the record of each club of a table, and which club is it set against, to say why it has its place?
-- Grain: stage, club. It is set against the one above it, the first against the one below.
CREATE OR REPLACE TABLE table_opponents AS
WITH stage_sources AS (
    SELECT
        c.stage_id,
        STRING_AGG(c.sources, '; ' ORDER BY c.sources) AS sources
    FROM (
        SELECT DISTINCT
            t.stage_id,
            x.sources
        FROM table_stages AS t
        INNER JOIN stage_citations AS m ON t.match_stage_id = m.stage_id
        INNER JOIN citation_titles AS x ON m.citation_id = x.citation_id
    ) AS c
    GROUP BY c.stage_id
),

neighbours AS (
    SELECT
        p.season_id,
        p.tournament_id,
        p.stage_id,
        p.club_id,
        p.position,
        p.first_value,
        p.figure,
        p.figure_above,
        p.behind_id,
        p.decided_ordinal,
        p.unknown_ordinals,
        p.skipped_ordinals,
        p.ended_ordinal,
        p.clubs_level,
        p.is_run_again,
        p.position > MIN(p.position) OVER (PARTITION BY p.stage_id) AS is_below_first,
        LAG(p.club_id) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS before_id,
        LAG(p.first_value) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS value_before,
        LAG(p.position) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS position_before,
        LEAD(p.club_id) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS after_id,
        LEAD(p.first_value) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS value_after,
        LEAD(p.position) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS position_after,
        LEAD(p.behind_id) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS behind_id_after,
        LEAD(p.decided_ordinal) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS decided_ordinal_after,
        LEAD(p.clubs_level) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS clubs_level_after,
        LEAD(p.is_run_again) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS is_run_again_after,
        LEAD(p.figure) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS figure_after,
        LEAD(p.figure_above) OVER (PARTITION BY p.stage_id ORDER BY p.position, p.club_id) AS figure_above_after
    FROM table_places AS p
),

opposed AS (
    SELECT
        p.season_id,
        p.tournament_id,
        p.stage_id,
        p.club_id,
        p.position,
        p.first_value,
        p.unknown_ordinals,
        p.skipped_ordinals,
        p.ended_ordinal,
        CASE WHEN p.is_below_first THEN 'above' ELSE 'below' END AS opponent_side,
        CASE
            WHEN p.is_below_first THEN COALESCE(p.behind_id, p.before_id)
            WHEN p.position = p.position_before THEN p.before_id
            WHEN COALESCE(p.behind_id_after, p.club_id) = p.club_id THEN p.after_id
        END AS opponent_id,
        CASE
            WHEN p.is_below_first THEN p.behind_id IS NULL AND p.position = p.position_before
            ELSE p.position = p.position_before OR p.position = p.position_after
        END AS is_shared,
        CASE WHEN p.is_below_first THEN p.behind_id ELSE p.behind_id_after END IS NOT NULL AS was_level,
        CASE WHEN p.is_below_first THEN p.decided_ordinal ELSE p.decided_ordinal_after END AS decided_ordinal,
        CASE WHEN p.is_below_first THEN p.clubs_level ELSE p.clubs_level_after END AS clubs_level,
        CASE WHEN p.is_below_first THEN p.is_run_again ELSE p.is_run_again_after END AS is_run_again,
        CASE WHEN p.is_below_first THEN p.figure ELSE p.figure_above_after END AS figure,
        CASE WHEN p.is_below_first THEN p.figure_above ELSE p.figure_after END AS opponent_figure,
        CASE WHEN p.is_below_first THEN p.value_before ELSE p.value_after END AS opponent_first_value
    FROM neighbours AS p
),

records AS (
    SELECT
        r.stage_id,
        r.club_id,
        r.basis,
        r.adjustment,
        r.carried,
        r.points_unit,
        r.played - COALESCE(f.played, 0) AS played,
        r.won - COALESCE(f.won, 0) AS won,
        r.drawn - COALESCE(f.drawn, 0) AS drawn,
        r.lost - COALESCE(f.lost, 0) AS lost,
        r.goals_for - COALESCE(f.goals_for, 0) AS goals_for,
        r.goals_against - COALESCE(f.goals_against, 0) AS goals_against,
        r.points - COALESCE(f.points, 0) AS points
    FROM table_records AS r
    LEFT JOIN left_out_records AS f ON r.stage_id = f.stage_id AND r.club_id = f.club_id
),

-- points as they are read: whole, or with two decimals
worded AS (
    SELECT
        r.stage_id,
        r.club_id,
        CASE
            WHEN r.points % r.points_unit = 0 THEN CAST(CAST(r.points / r.points_unit AS INTEGER) AS VARCHAR)
            ELSE CAST(CAST(CAST(r.points AS DECIMAL(12, 4)) / r.points_unit AS DECIMAL(8, 2)) AS VARCHAR)
        END || CASE WHEN r.points = r.points_unit THEN ' point' ELSE ' points' END AS points_said
    FROM records AS r
)

SELECT
    o.season_id,
    o.tournament_id,
    o.stage_id,
    o.club_id,
    o.position,
    r.basis,
    r.played,
    r.won,
    r.drawn,
    r.lost,
    r.goals_for,
    r.goals_against,
    r.adjustment,
    r.carried,
    r.points,
    r.points_unit,
    w.points_said,
    COALESCE(
        CAST(r.won AS VARCHAR) || ' won, ' || CAST(r.drawn AS VARCHAR) || ' drawn, ' || CAST(r.lost AS VARCHAR) || ' lost, goals '
        || CAST(r.goals_for AS VARCHAR) || '-' || CAST(r.goals_against AS VARCHAR),
        CAST(r.played AS VARCHAR) || ' played'
    ) || COALESCE(', ' || w.points_said, '') AS record_said,
    COALESCE(x.sources, y.sources, s.sources) AS sources,
    o.opponent_id,
    o.opponent_side,
    o.is_shared,
    o.was_level,
    o.decided_ordinal,
    o.unknown_ordinals,
    o.skipped_ordinals,
    o.ended_ordinal,
    o.clubs_level,
    o.is_run_again,
    CASE WHEN o.was_level THEN o.figure ELSE o.first_value END AS figure,
    CASE WHEN o.was_level THEN o.opponent_figure ELSE o.opponent_first_value END AS opponent_figure
FROM opposed AS o
INNER JOIN records AS r ON o.stage_id = r.stage_id AND o.club_id = r.club_id
INNER JOIN worded AS w ON o.stage_id = w.stage_id AND o.club_id = w.club_id
LEFT JOIN published_standing AS b ON o.stage_id = b.stage_id AND o.club_id = b.club_id AND r.basis = 'published'
LEFT JOIN citation_titles AS x ON b.citation_id = x.citation_id
LEFT JOIN table_points AS d ON o.stage_id = d.stage_id AND o.club_id = d.club_id AND r.basis = 'points'
LEFT JOIN citation_titles AS y ON d.citation_id = y.citation_id
LEFT JOIN stage_sources AS s ON o.stage_id = s.stage_id AND r.basis = 'matches'
ORDER BY o.season_id, o.stage_id, o.position;

COMMENT ON TABLE table_opponents IS 'Step: what is the record of each club of a table, and which club is it set against, to say why it has its place? One row a stage and club.';
COMMENT ON COLUMN table_opponents.season_id IS 'Key of the season';
COMMENT ON COLUMN table_opponents.tournament_id IS 'Key of the tournament';
COMMENT ON COLUMN table_opponents.stage_id IS 'Key of the stage';
COMMENT ON COLUMN table_opponents.club_id IS 'Key of the club';
COMMENT ON COLUMN table_opponents.position IS 'Its place';
COMMENT ON COLUMN table_opponents.basis IS 'matches: computed from them; published: as a source prints it; points: of which points alone are known';
COMMENT ON COLUMN table_opponents.played IS 'Matches played';
COMMENT ON COLUMN table_opponents.won IS 'Matches won';
COMMENT ON COLUMN table_opponents.drawn IS 'Matches drawn';
COMMENT ON COLUMN table_opponents.lost IS 'Matches lost';
COMMENT ON COLUMN table_opponents.goals_for IS 'Goals scored';
COMMENT ON COLUMN table_opponents.goals_against IS 'Goals conceded';
COMMENT ON COLUMN table_opponents.points IS 'Points, in units';
COMMENT ON COLUMN table_opponents.adjustment IS 'Points added, or deducted where negative';
COMMENT ON COLUMN table_opponents.carried IS 'Points carried over from another table, in units; NULL where none are';
COMMENT ON COLUMN table_opponents.points_said IS 'Points as they are read: 61 points, 30.50 points';
COMMENT ON COLUMN table_opponents.record_said IS 'Record as it is read: matches, goals and points';
COMMENT ON COLUMN table_opponents.points_unit IS 'Units in a point';
COMMENT ON COLUMN table_opponents.sources IS 'Titles of the sources of the matches, or of the published table or points';
COMMENT ON COLUMN table_opponents.opponent_id IS 'Key of the club that it is set against: the one above it, or for the first the one below; NULL where there is none';
COMMENT ON COLUMN table_opponents.opponent_side IS 'above or below';
COMMENT ON COLUMN table_opponents.is_shared IS 'Whether the two share a place';
COMMENT ON COLUMN table_opponents.was_level IS 'Whether the two were level on the first criterion';
COMMENT ON COLUMN table_opponents.decided_ordinal IS 'Place in the order of the rules of the criterion that separates two that were; 0 where their places in a group do';
COMMENT ON COLUMN table_opponents.unknown_ordinals IS 'Places of the criteria that were asked and are not known, between commas; NULL where there is none';
COMMENT ON COLUMN table_opponents.skipped_ordinals IS 'Places of the criteria that were not asked, between commas; NULL where there is none';
COMMENT ON COLUMN table_opponents.ended_ordinal IS 'Place of the one at which the comparison ended so; NULL elsewhere';
COMMENT ON COLUMN table_opponents.clubs_level IS 'Clubs still level when the head-to-head run of that criterion began';
COMMENT ON COLUMN table_opponents.is_run_again IS 'Whether that run, the only one of its rule, had been applied before, to more clubs';
COMMENT ON COLUMN table_opponents.figure IS 'Figure of the club in the criterion that separates the two';
COMMENT ON COLUMN table_opponents.opponent_figure IS 'Figure of the other there';
