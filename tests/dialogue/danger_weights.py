"""Learns `bot/dialogue/lexicon/weights.py` from the labelled phrases, held batches left out.

`python -m tests.dialogue.danger_weights` writes the table; `--folds` learns it five times without a
fifth of the batches and prints what comes of those; `--why "some text"` tells what the words of a text add
up to.

Multinomial logistic regression, "harmless" at zero, by AdaGrad in plain Python: the same table from the same
phrases, in about a minute.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path
from random import Random

from bot.dialogue.danger import examine
from bot.dialogue.lexicon import evidence, notation, weights
from tests.dialogue import asked, replies
from tests.dialogue.danger import Phrase, load, phrases_of

KINDS = ("suicide", "assault", "violence")
"""What is learnt. Of "hurt" there are too few phrases."""
ROUNDS = 12
RATE = 0.3
SHRINK = 0.00001
"""L2, a step: without it a phrase that is the only one of its kind is learnt by heart."""
SCALE = 10
LEAST = 3
"""Phrases that a word or a pair stands in, to be learnt of."""
SMALLEST = 2
"""Tenths: what no column of a row reaches is left out of the table."""

Table = dict[str, list[float]]
BIAS = ""
STEM = "%"
"""Before a stem, which is learnt of beside its words: "walked" tells something of "walk"."""


def learn(phrases: Sequence[Phrase]) -> Table:
    """The weights of each feature, a column a kind; that of `BIAS` is where every text starts."""
    known = [p for p in phrases if p.alarm is None or p.alarm.kind in KINDS]
    texts = [examine(p.text)[1] for p in known]
    rows = [
        (
            evidence.features(words) | {STEM + stem(word) for word in words},
            KINDS.index(p.alarm.kind) if p.alarm else -1,
        )
        for words, p in zip(texts, known, strict=True)
    ]
    times = Counter(feature for features, _ in rows for feature in features)
    examples = [([BIAS, *sorted(f for f in features if times[f] >= LEAST)], kind) for features, kind in rows]
    table: Table = {f: [0.0] * len(KINDS) for features, _ in examples for f in features}
    spent = {f: [1e-6] * len(KINDS) for f in table}
    order, settled = Random(0), {f: [0.0] * len(KINDS) for f in table}
    for at in range(ROUNDS):
        order.shuffle(examples)
        for features, kind in examples:
            told = [exp(min(30.0, sum(table[f][k] for f in features))) for k in range(len(KINDS))]
            whole = 1 + sum(told)
            faults = [(told[k] / whole) - (k == kind) for k in range(len(KINDS))]
            for f in features:
                row, used = table[f], spent[f]
                for k, fault in enumerate(faults):
                    step = fault + (SHRINK * len(examples) * row[k] / times[f] if f else 0.0)
                    used[k] += step * step
                    row[k] -= RATE * step / sqrt(used[k])
        if at >= ROUNDS // 2:  # the mean of the later rounds: what came last in the last one tells no more
            for f, row in table.items():
                settled[f] = [
                    mean + value / (ROUNDS - ROUNDS // 2) for mean, value in zip(settled[f], row, strict=True)
                ]
    return without_stems(settled, {word for words in texts for word in words})


def stem(word: str) -> str:
    """Without the usual endings; need not be a word."""
    for end, least, instead in _ENDINGS:
        if len(word) > least and word.endswith(end) and not word.endswith("ss"):
            word = word.removesuffix(end) + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":  # "stopp"
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] == "e" else word


_ENDINGS = (("ing", 5, ""), ("ied", 4, "y"), ("ies", 4, "y"), ("ed", 4, ""), ("es", 4, ""), ("s", 3, ""))


def without_stems(table: Table, words: Iterable[str]) -> Table:
    """What a stem tells, added to each of its words, the too rare ones as well: no text need be stemmed."""
    nothing = [0.0] * len(KINDS)
    whole = {f: row for f, row in table.items() if not f.startswith(STEM)}
    for word in sorted({*words, *notation.known()}):
        if (told := table.get(STEM + stem(word))) is not None:
            whole[word] = [own + more for own, more in zip(whole.get(word, nothing), told, strict=True)]
    return whole


def ordinary() -> list[Phrase]:
    """What people answer and ask on a usual day, from the sets made for that: harmless where no sign fits."""
    texts = {one.text for one in asked.load() if not one.held}
    texts |= {one.text for batch in replies.load() if batch.set == "rules" for one in batch.replies}
    texts -= {phrase.text for phrase in phrases_of(load(), held=True)}
    return [Phrase(text, None) for text in sorted(texts) if not examine(text)[0]]


def learnt_from() -> list[Phrase]:
    return [*phrases_of(load(), held=False), *ordinary()]


def rounded(table: Table) -> dict[str, tuple[int, ...]]:
    whole = {f: tuple(round(SCALE * value) for value in row) for f, row in table.items()}
    return {f: row for f, row in whole.items() if f == BIAS or max(map(abs, row)) >= SMALLEST}


def digest(phrases: Iterable[Phrase]) -> str:
    """Of what was learnt from: the test sees by it that the table is of the phrases that stand there now."""
    lines = sorted(f"{p.alarm.kind if p.alarm else 'none'} {p.text}" for p in phrases)
    return sha256("\n".join(lines).encode()).hexdigest()[:16]


def written(table: dict[str, tuple[int, ...]], phrases: Sequence[Phrase]) -> str:
    """The module. The rows that tell most stand first."""
    rows = sorted((f for f in table if f != BIAS), key=lambda f: (-max(map(abs, table[f])), f))
    lines = "\n".join(f"{f} {','.join(map(str, table[f]))}" for f in rows)
    return (
        '"""Learnt by `python -m tests.dialogue.danger_weights`; not written by hand. See `evidence`."""\n\n'
        f'LEARNT_FROM = "{digest(phrases)}"\n'
        f"KINDS = {KINDS!r}\n".replace("'", '"')
        + f'BASE = {table[BIAS]!r}\n\nTABLE = """\\\n{lines}\n"""\n'
    )


def scores(table: dict[str, tuple[int, ...]], text: str) -> list[int]:
    """Of the part of the text that adds up to most."""
    parts = [[BIAS, *evidence.features(part)] for part in evidence.windows(examine(text)[1])]
    told = [
        [sum(column) for column in zip(*(table[f] for f in part if f in table), strict=True)]
        for part in parts
    ]
    return max(told, key=max)


def why(text: str) -> Iterable[str]:
    words = examine(text)[1]
    table = evidence.table()
    yield f"{'':32} {'  '.join(KINDS)}"
    for f in sorted(evidence.features(words), key=lambda f: -max(map(abs, table.get(f, (0,))))):
        if f in table:
            yield f"  {f:30} {table[f]}"
    yield f"  {'where every text starts':30} {weights.BASE}"
    yield f"  {'together':30} {evidence.weigh(words)}"


def folds(count: int = 5) -> Iterable[tuple[list[int], Phrase, str]]:
    """Each phrase that is learnt from, with what a table tells of it that was learnt without its batch."""
    batches = [batch for batch in load() if not batch.held]
    for fold in range(count):
        left = [batch for at, batch in enumerate(batches) if at % count == fold]
        others = [p for batch in batches if batch not in left for p in batch.phrases]
        table = rounded(learn([*others, *ordinary()]))
        yield from ((scores(table, p.text), p, batch.name) for batch in left for p in batch.phrases)


def main() -> None:
    if "--why" in sys.argv:
        sys.stdout.writelines(f"{line}\n" for line in why(sys.argv[-1]))
        return
    if "--folds" in sys.argv:
        told = [(max(score), phrase.alarm is not None) for score, phrase, _ in folds()]
        for least in range(-10, 41, 5):
            heard = [danger for score, danger in told if score > least]
            recall = sum(heard) / sum(danger for _, danger in told)
            false = (len(heard) - sum(heard)) / sum(not danger for _, danger in told)
            sys.stdout.write(f"above {least:3}: recall {recall:.3f}  false alarms {false:.3f}\n")
        return
    phrases = learnt_from()
    path = Path(weights.__file__)
    path.write_text(written(rounded(learn(phrases)), phrases), encoding="utf-8")


if __name__ == "__main__":
    main()
