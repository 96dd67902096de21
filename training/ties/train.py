"""Trains the weights that tell whether two people have a tie worth telling, and of which kind.

usage: train.py EVIDENCE [EVIDENCE ...] --gold FOLDER [FOLDER ...] --out tie-model.tsv [--measure]

EVIDENCE holds NAME.ties.gz, as `fabula evaluate --evidence` writes them, of either tier; a GOLD folder has NAME.json with
the ties of a whole text. Texts that are only for measuring are left out. Two regressions with a ridge, a logistic and a
multinomial one. Prints how good they are, each text left out of its own training.
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
RIDGE_TIE, RIDGE_KIND = 3.0, 2.0
WEIGHT_OF_OTHERS = 0.5  # texts whose ties were marked more sparely or by one reader
FOLDS = 8
LIKELY_ENOUGH = 0.16  # as in TieGathering
HEAD = "# How likely a pair has a tie worth telling, and which: see TieModel and MODEL.md."


def kind(words):
    found = (KIND_OF[word] for word in re.findall("[a-z]+", words.lower()) if word in KIND_OF)
    return next(found, None)


def pair(a, b):
    return tuple(sorted((a, b)))


class Text:
    """The pairs of a text: their clues and, where that is known, the kinds of tie they have."""

    def __init__(self, path, gold):
        self.name = os.path.basename(path)[: -len(".ties.gz")]
        self.gold = collections.defaultdict(set)
        for tie in gold.get("relationships", []):
            one = kind(tie.get("kind") or "") or kind(tie.get("state") or "")
            self.gold[pair(tie["a"], tie["b"])] |= {one} - {None}
        self.weight = 1.0 if gold.get("use") == "tune" else WEIGHT_OF_OTHERS
        self.pairs, self.clues, self.kinds = [], [], []
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                a, b, *clues = line.rstrip("\n").split("\t")
                if a and a == b:
                    continue
                self.pairs.append(pair(a, b) if a and b else None)
                self.kinds.append(sorted(self.gold.get(self.pairs[-1], set())))
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
    x, y = np.vstack([text.x for text in texts]), np.vstack([text.y for text in texts])
    weight = np.concatenate([np.full(len(text.y), text.weight) for text in texts])
    tied = y.sum(1) > 0
    either = fit(x, np.stack([1.0 - tied, tied], 1), weight, RIDGE_TIE)
    which = fit(x[tied], y[tied], weight[tied], RIDGE_KIND)
    return either[:, 1] - either[:, 0], which - which.mean(1, keepdims=True)


def judge(x, either, which):
    return (1 / (1 + np.exp(-x @ either)))[:, None] * softmax(x @ which)


def measure(texts):
    names = sorted({text.name for text in texts})
    found = asked = given = 0
    likely, right = [], []
    for fold in range(FOLDS):
        out = set(names[fold::FOLDS])
        weights = train([text for text in texts if text.name not in out])
        for text in texts:
            if text.name not in out:
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
    parser.add_argument("--out", required=True)
    parser.add_argument("--measure", action="store_true")
    given = parser.parse_args()
    gold = {}
    for folder in given.gold:
        for path in glob.glob(os.path.join(folder, "*.json")):
            with open(path, encoding="utf-8") as file:
                gold[os.path.basename(path)[: -len(".json")]] = json.load(file)
    texts = []
    for folder in given.evidence:
        for path in sorted(glob.glob(os.path.join(folder, "*.ties.gz"))):
            name = os.path.basename(path)[: -len(".ties.gz")]
            if gold.get(name, {"use": "test"}).get("use") != "test":
                texts.append(Text(path, gold[name]))
    often = collections.Counter(clue for text in texts for clues in text.clues for clue in clues)
    names = sorted(clue for clue in often if often[clue] >= FEWEST)
    for text in texts:
        text.number(names)
    print(f"{len(texts)} readings of {len({text.name for text in texts})} texts, {len(names)} clues")
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
