"""Which tie leads to which, and how a large bracket is parted into pieces that can be read."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from ascenso_db.report.ties import Side, Tie

MOST = 8  # ties of a first round in one part: what fits a page


@dataclass(frozen=True)
class Node:
    """A tie in its column, and what each of its clubs comes from, where that is known."""

    tie: Tie
    column: int
    feeders: tuple[Node | Side | None, Node | Side | None] = (None, None)  # a Side has a bye

    @property
    def leaves(self) -> int:
        """How many places at the left edge it needs."""
        return max(1, sum(_leaves(feeder) for feeder in self.feeders))


@dataclass
class Bracket:
    """The ties of a tournament, its stages in order, and the clubs that each stage pairs."""

    stages: list[str]
    ties: list[Tie]
    paired: dict[str, set[str]] = field(default_factory=dict)

    def parts(self) -> list[list[Node]]:
        """The last ties of each part, with all that leads to them."""
        consolations = self._consolations()
        stages = [stage for stage in self.stages if stage not in consolations]
        main = [tie for tie in self.ties if tie.stage not in consolations]
        parts = _parted(self._roots(main, stages))
        for stage in self.stages:
            if stage in consolations:
                parts.append([Node(tie, 0) for tie in self.ties if tie.stage == stage])
        return parts

    def _consolations(self) -> set[str]:
        """The stages in which only clubs meet that had lost before, as for a third place."""
        lost: set[str] = set()
        found = set()
        for stage in self.stages:
            ties = [tie for tie in self.ties if tie.stage == stage]
            clubs = {club for tie in ties for club in tie.clubs}
            if clubs and clubs <= lost:
                found.add(stage)
            decided = [tie for tie in ties if tie.winner]
            lost |= {club for tie in decided for club in tie.clubs if club != tie.winner}
        return found

    def _roots(self, ties: Sequence[Tie], stages: Sequence[str]) -> list[Node]:
        latest: dict[str, Node] = {}
        roots: dict[int, Node] = {}
        for tie in sorted(ties, key=lambda tie: stages.index(tie.stage)):
            column = stages.index(tie.stage)
            feeders = []
            for side in tie.sides:
                before = latest.get(side.club) if side.club else None
                if before is not None:
                    leads = before.tie.winner == side.club and id(before) in roots
                    feeders.append(roots.pop(id(before)) if leads else None)
                else:
                    feeders.append(side if self._is_bye(side.club, stages[:column]) else None)
            node = Node(tie, column, tuple(feeders))
            roots[id(node)] = node
            latest |= dict.fromkeys(tie.clubs, node)
        return list(roots.values())

    def _is_bye(self, club: str | None, earlier: Sequence[str]) -> bool:
        """Whether all ties of the stage before are known, and the club has none of them."""
        paired = self.paired.get(earlier[-1]) if earlier else None
        return club is not None and paired is not None and club not in paired


def _leaves(feeder: Node | Side | None) -> int:
    return feeder.leaves if isinstance(feeder, Node) else int(feeder is not None)


def _parted(roots: Sequence[Node]) -> list[list[Node]]:
    parts: list[list[Node]] = []
    tops: list[Node] = []
    for root in roots:
        if root.leaves > MOST:
            tops.append(_trimmed(root, parts))
        elif parts and not tops and sum(node.leaves for node in parts[-1]) + root.leaves <= MOST:
            parts[-1].append(root)
        else:
            parts.append([root])
    return parts + [[top] for top in tops]


def _trimmed(node: Node, parts: list[list[Node]]) -> Node:
    """The tie with what leads to it, but for large branches, which become parts of their own."""
    feeders: list[Node | Side | None] = []
    for feeder in node.feeders:
        if not isinstance(feeder, Node) or feeder.leaves * 4 <= MOST:
            feeders.append(feeder)
        elif feeder.leaves > MOST:
            feeders.append(_trimmed(feeder, parts))
        else:
            parts.append([feeder])
            feeders.append(None)
    return replace(node, feeders=tuple(feeders))


def nodes(roots: Collection[Node]) -> list[Node]:
    """The ties of a part."""
    found: list[Node] = []
    for root in roots:
        found.append(root)
        found += nodes([feeder for feeder in root.feeders if isinstance(feeder, Node)])
    return found
