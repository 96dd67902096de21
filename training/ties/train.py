"""Trains the weights that tell whether two people have a tie worth telling, and of which kind.

usage: train.py EVIDENCE [EVIDENCE ...] --gold FOLDER [FOLDER ...] --novels training/ties/novels.tsv --out tie-model.tsv

EVIDENCE holds NAME.ties.gz, as `fabula evaluate --evidence` writes them; a GOLD folder has NAME.json with the ties of a
whole text. Texts that are only for measuring are left out. A text without gold ties is a window of a novel (windows.py):
of its pairs those that NOVELS tells of teach which kind a tie is, not whether there is one. Two regressions with a ridge,
a logistic and a multinomial one. Prints how good they are, each text and its novel left out of its own training.
"""

import argparse
import collections
import glob
import gzip
import json
import os
import re

import numpy as np
from scipy.optimize import minimize

KINDS = {
    "kin": "family kin father mother son daughter sister brother sisters brothers husband wife married grandmother"
    " grandfather grandson granddaughter cousin cousins aunt uncle niece nephew",
    "romance": "romance lovers lover couple flirting betrothed",
    "friendship": "friendship friends friend comrades",
    "enmity": "enmity enemies enemy rivals",
    "work": "work employer servant colleagues",
    "membership": "membership",
    "teaching": "teacher teaching pupil apprentice",
    "hospitality": "host hospitality guest",
    "guardianship": "guardian guardianship ward",
    "acquaintance": "acquaintance acquaintances",
}
KIND_OF = {word: kind for kind, words in KINDS.items() for word in words.split()}
NAMES = list(KINDS)
HALF = 0.3  # as in TieModel
FEWEST = 10  # pairs that a clue must join
RIDGE_TIE, RIDGE_KIND = 1.0, 0.3
WEIGHT_OF_WINDOW = 0.02
WEIGHT_OF_FEW = 0.4  # texts whose gold has few acquaintances
FOLDS = 6
LIKELY_ENOUGH = 0.14  # as in TieGathering
HEAD = "# How likely a pair has a tie worth telling, and which: see TieModel and MODEL.md."


def kind(words):
    found = (KIND_OF[word] for word in re.findall("[a-z]+", words.lower()) if word in KIND_OF)
    return next(found, None)


def pair(a, b):
    return tuple(sorted((a, b)))


class Text:
    """The pairs of a text: their clues and, where that is known, the kinds of tie they have."""

    def __init__(self, path, gold, known):
        self.name = os.path.basename(path)[: -len(".ties.gz")]
        self.novel = self.name.split("-")[0] if gold is None or "source" in gold else self.name
        self.is_window = gold is None
        self.gold = collections.defaultdict(set)
        for tie in (gold or {}).get("relationships", []):
            one = kind(tie.get("kind") or "") or kind(tie.get("state") or "")
            self.gold[pair(tie["a"], tie["b"])] |= {one} - {None}
        self.weight = 1.0 if gold and gold.get("use") == "tune" else WEIGHT_OF_FEW
        self.pairs, self.clues, self.kinds = [], [], []
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                a, b, *clues = line.rstrip("\n").split("\t")
                met = pair(a, b) if a and b else None
                told = known.get(met, set()) if self.is_window else self.gold.get(met, set())
                if (a and a == b) or (self.is_window and not told):
                    continue
                self.pairs.append(met)
                self.kinds.append(sorted(told))
                self.clues.append(dict(zip(clues[::2], map(float, clues[1::2]))))

    def number(self, names):
        index = {name: i for i, name in enumerate(names)}
        self.x = np.zeros((len(self.pairs), 1 + 2 * len(names)))
        self.y = np.zeros((len(self.pairs), len(NAMES)))
        self.x[:, 0] = 1
        for row, (clues, kinds) in enumerate(zip(self.clues, self.kinds)):
            for name, value in clues.items():
                if name in index:
                    self.x[row, 1 + index[name]] = value / (value + HALF)
                    self.x[row, 1 + len(names) + index[name]] = np.log1p(value)
            for one in kinds:
                self.y[row, NAMES.index(one)] = 1 / len(kinds)


def softmax(scores):
    odds = np.exp(scores - scores.max(1, keepdims=True))
    return odds / odds.sum(1, keepdims=True)


def fit(x, y, weight, ridge):
    shape = x.shape[1], y.shape[1]

    def loss(flat):
        w = flat.reshape(shape)
        p = softmax(x @ w)
        slope = x.T @ (weight[:, None] * (p - y))
        slope[1:] += ridge * w[1:]
        slope[0] += 0.02 * w[0]
        cost = -(weight[:, None] * y * np.log(p + 1e-12)).sum()
        return cost + ridge * (w[1:] ** 2).sum() / 2 + 0.01 * (w[0] ** 2).sum(), slope.ravel()

    found = minimize(loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return found.x.reshape(shape)


def train(texts):
    """Weights for whether, one column, and for which, a column a kind."""
    whole = [text for text in texts if not text.is_window]
    tied = np.concatenate([text.y.sum(1) > 0 for text in whole])
    weight = np.concatenate([np.full(len(text.y), text.weight) for text in whole])
    either = fit(np.vstack([text.x for text in whole]), np.stack([1.0 - tied, tied], 1), weight, RIDGE_TIE)
    x, y = np.vstack([text.x for text in texts]), np.vstack([text.y for text in texts])
    weight = np.concatenate(
        [np.full(len(text.y), WEIGHT_OF_WINDOW if text.is_window else text.weight) for text in texts]
    )
    has = y.sum(1) > 0
    which = fit(x[has], y[has], weight[has], RIDGE_KIND)
    return either[:, 1] - either[:, 0], which - which.mean(1, keepdims=True)


def judge(x, either, which):
    return (1 / (1 + np.exp(-x @ either)))[:, None] * softmax(x @ which)


def measure(texts):
    novels = sorted({text.novel for text in texts if not text.is_window})
    found = asked = given = 0
    likely, right = [], []
    for fold in range(FOLDS):
        out = set(novels[fold::FOLDS])
        weights = train([text for text in texts if text.novel not in out])
        for text in texts:
            if text.is_window or text.novel not in out:
                continue
            p = judge(text.x, *weights)
            answers = {
                (met or row, NAMES[i])
                for row, met in enumerate(text.pairs)
                for i in range(len(NAMES))
                if p[row, i] >= LIKELY_ENOUGH
            }
            gold = {(met, one) for met, kinds in text.gold.items() for one in kinds}
            found, asked, given = found + len(answers & gold), asked + len(gold), given + len(answers)
            likely.append(p.ravel())
            right.append((text.y > 0).ravel())
    likely, right = np.concatenate(likely), np.concatenate(right)
    bins = np.minimum((likely * 10).astype(int), 9)
    error = sum(abs((likely - right)[bins == b].sum()) for b in range(10)) / len(likely)
    told = likely >= LIKELY_ENOUGH
    said = abs((likely - right)[told].sum()) / max(1, told.sum())
    print(f"kinds: recall {found / asked:.3f} precision {found / max(1, given):.3f} F1 {2 * found / (asked + given):.3f}")
    print(f"calibration error {error:.3f}; mean confidence less share right, of what is told: {said:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--novels", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--measure", action="store_true")
    given = parser.parse_args()
    gold = {}
    for folder in given.gold:
        for path in glob.glob(os.path.join(folder, "*.json")):
            with open(path, encoding="utf-8") as file:
                gold[os.path.basename(path)[: -len(".json")]] = json.load(file)
    novels = collections.defaultdict(lambda: collections.defaultdict(set))
    with open(given.novels, encoding="utf-8") as table:
        for line in table:
            if not line.startswith("#"):
                novel, a, b, one, _ = line.rstrip("\n").split("\t")
                novels[novel][pair(a, b)].add(KIND_OF[one])
    texts = []
    for folder in given.evidence:
        for path in sorted(glob.glob(os.path.join(folder, "*.ties.gz"))):
            name = os.path.basename(path)[: -len(".ties.gz")]
            own = gold.get(name)
            if not own or own.get("use") != "test":
                texts.append(Text(path, own, novels[name.split("-")[0]]))
    texts = [text for text in texts if text.pairs]
    often = collections.Counter(clue for text in texts for clues in text.clues for clue in clues)
    names = sorted(clue for clue in often if often[clue] >= FEWEST)
    for text in texts:
        text.number(names)
    print(f"{sum(not text.is_window for text in texts)} texts, {sum(text.is_window for text in texts)} windows, {len(names)} clues")
    if given.measure:
        measure(texts)
    either, which = train(texts)
    with open(given.out, "w", encoding="utf-8") as out:
        out.write(HEAD + "\n" + "\t".join(["clue", "tie"] + NAMES) + "\n")
        rows = ["bias"] + names + ["many " + name for name in names]
        for name, one, kinds in zip(rows, either, which):
            out.write("\t".join([name] + [f"{weight:.3f}" for weight in [one, *kinds]]) + "\n")


if __name__ == "__main__":
    main()
