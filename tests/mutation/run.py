"""Mutates the steps and views and says which mutants the tests kill.

    python tests/mutation/run.py --sample 300 --seed 1 --jobs 2 --json mutants.json
    python tests/mutation/run.py --view bracket

One operator, constant, join, aggregate, order, branch or term of one step or view is changed at a
time, and it is computed anew with the steps and views above it.
Ends with 1 if too few mutants die, if one survives that survivors.toml does not list with a
reason, if one that is listed there dies, or if a test fails on the queries as they are.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import signal
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.mutation import listed
from tests.mutation.killers import Fate, Killers, Verdict
from tests.mutation.mutants import KINDS_IN_ORDER, Mutant, mutants
from tests.sql.files import STEPS, VIEWS, is_for_duckdb_alone, object_name

LEAST_SHARE = 0.95

_killers: Killers


def files() -> tuple[Path, ...]:
    """The files that are mutated: steps, then views, of both those that are about seasons."""
    return tuple(path for path in STEPS + VIEWS if not is_for_duckdb_alone(path))


def _start(examples: int, thorough: bool) -> None:
    global _killers
    _killers = Killers(STEPS + VIEWS, examples, thorough=thorough)


def _start_beside(examples: int, thorough: bool) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is for the process that began this one
    _start(examples, thorough)


def _judge(mutant: Mutant) -> tuple[Mutant, Verdict, dict[str, str]]:
    return mutant, _killers.verdict(mutant.view, mutant.query()), _killers.failing


def judged(
    chosen: list[Mutant], *, jobs: int = 1, examples: int, thorough: bool = False
) -> Iterator[tuple[Mutant, Verdict, dict[str, str]]]:
    """What becomes of each mutant, and the tests that fail without any."""
    if jobs == 1:
        _start(examples, thorough)
        yield from map(_judge, chosen)
        return
    context = multiprocessing.get_context("spawn")
    with context.Pool(jobs, _start_beside, (examples, thorough)) as pool:
        yield from pool.imap_unordered(_judge, chosen, chunksize=1)


def chosen(views: list[str], sample: int | None, seed: int) -> list[Mutant]:
    """The mutants of these steps and views, or a sample of them that a seed number draws.

    A sample is in the order of the draw, so that the part of it done by any moment is one too.
    """
    paths = [path for path in files() if not views or object_name(path) in views]
    found = [mutant for path in paths for mutant in mutants(path)]
    if sample is None or sample >= len(found):
        return found
    return random.Random(seed).sample(found, sample)


def table(verdicts: dict[Mutant, Verdict]) -> str:
    """For each step or view, the mutants, those killed, and by kind: killed of all."""
    head = ["view", "mutants", "killed", "survived", *KINDS_IN_ORDER]
    lines = [head, ["---"] * len(head)]
    valid = {mutant: each for mutant, each in verdicts.items() if each.fate is not Fate.INVALID}
    views = sorted({mutant.view for mutant in valid})
    for view in [*views, "all"]:
        own = [mutant for mutant in valid if view in (mutant.view, "all")]
        killed = [mutant for mutant in own if valid[mutant].fate is Fate.KILLED]
        of_kind = Counter(mutant.kind for mutant in own)
        dead = Counter(mutant.kind for mutant in killed)
        line = [view, len(own), len(killed), len(own) - len(killed)]
        line += [f"{dead[kind]}/{of_kind[kind]}" if of_kind[kind] else "" for kind in head[4:]]
        lines.append(list(map(str, line)))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def figures(verdicts: dict[Mutant, Verdict], known: list[listed.Reason]) -> dict[str, object]:
    """The counts, and what is wrong with the list of survivors."""
    fates = Counter(verdict.fate for verdict in verdicts.values())
    survived = {
        mutant.name: verdict
        for mutant, verdict in verdicts.items()
        if verdict.fate in (Fate.SURVIVED, Fate.UNSEEN)
    }
    why = {name: listed.reason_for(name, each.fate, known) for name, each in survived.items()}
    equivalent = sum(
        reason is not None and reason.kind == listed.EQUIVALENT for reason in why.values()
    )
    names = frozenset().union(*(reason.mutants for reason in known))
    mutated = len(verdicts) - fates[Fate.INVALID]
    return {
        "mutants": mutated,
        "not_counted": fates[Fate.INVALID],
        "killed": fates[Fate.KILLED],
        "equivalent": equivalent,
        "share": round(fates[Fate.KILLED] / max(mutated, 1), 4),
        "share_without_equivalent": round(fates[Fate.KILLED] / max(mutated - equivalent, 1), 4),
        "reasons": dict(Counter(f"{each.kind}: {each.why}" for each in why.values() if each)),
        "without_reason": {
            name: f"differs in {survived[name].by}" if survived[name].by else "no row differs"
            for name, reason in why.items()
            if reason is None
        },
        "listed_but_killed": sorted(
            mutant.name
            for mutant, verdict in verdicts.items()
            if mutant.name in names and verdict.fate is Fate.KILLED
        ),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--view", action="append", default=[], help="this step or view alone; repeatable"
    )
    parser.add_argument("--sample", type=int, help="so many mutants, drawn by the seed number")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--examples", type=int, default=400, help="random seasons of each kind")
    parser.add_argument("--thorough", action="store_true", help="the slow tests too")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    options = parser.parse_args()
    known = listed.reasons()
    wanted = chosen(options.view, options.sample, options.seed)
    os.nice(19)
    # Ctrl-C ends it after a mutant, not in one, whose failing query would be taken for a kill.
    interrupted = threading.Event()
    signal.signal(signal.SIGINT, lambda *_: interrupted.set())
    verdicts: dict[Mutant, Verdict] = {}
    failing: dict[str, str] = {}
    for mutant, verdict, broken in judged(
        wanted, jobs=options.jobs, examples=options.examples, thorough=options.thorough
    ):
        verdicts[mutant] = verdict
        failing |= broken
        sys.stderr.write(f"{len(verdicts)}/{len(wanted)} {verdict.fate.value} {mutant.name}\n")
        if interrupted.is_set():
            break
    found = figures(verdicts, known)
    found["failing_tests"] = failing
    print(table(verdicts))
    print(json.dumps(found, indent=2, ensure_ascii=False))
    if options.json:
        each = [
            {"mutant": mutant.name, "fate": verdict.fate.value, "by": verdict.by}
            for mutant, verdict in verdicts.items()
        ]
        text = json.dumps(
            found | {"failing_tests": failing, "each": each}, indent=2, ensure_ascii=False
        )
        options.json.write_text(text + "\n", encoding="utf-8")
    is_wrong = found["without_reason"] or found["listed_but_killed"] or failing
    return int(bool(is_wrong) or found["share_without_equivalent"] < LEAST_SHARE)


if __name__ == "__main__":
    sys.exit(main())
