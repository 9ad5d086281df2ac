-- Tables as a file prints them; `ascenso-db check` holds the computed ones against them.
INSERT INTO published_standing (stage_id, club_id, position, played, won, drawn, lost, goals_for, goals_against, points, citation_id)
SELECT w.stage_id, COALESCE(c.club_id, p.club), p.position, p.played, p.won, p.drawn, p.lost, p.goals_for, p.goals_against, p.points, (SELECT MIN(i.citation_id) FROM input AS i)
FROM printed AS p
JOIN stage_words AS w
    ON w.competition = p.competition AND w.season = p.season AND LOWER(w.round) = LOWER(p.stage)
LEFT JOIN club_named AS c
    ON c.name = p.club;
