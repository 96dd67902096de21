"""Trains the weights that tell whether a scene starts at a paragraph although no mark says so.

usage: train.py EVIDENCE [EVIDENCE ...] --passages evaluation/gold/passages --out shift-model.tsv

EVIDENCE holds NAME.scenes.gz, as `fabula evaluate --evidence` writes them. Learnt are the starts of gold scenes,
those in chapters of novels that starts.tsv names, and, weighing little, the paragraphs after headings elsewhere;
the clues see no headings and marks. Passages that are only for measuring are left out, be they by themselves or in
their novel. A logistic regression with a ridge over the clues and the words that open a paragraph. Prints how good
it is before the cut by BestCut, every novel left out of its own training.
"""

import argparse
import collections
import glob
import gzip
import json
import os
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

RIDGE, OPENING_RIDGE = 3.0, 20.0
GOLD_WEIGHT, OTHER_WEIGHT = 10.0, 0.1
FEWEST_TEXTS = 6  # that an opening word must stand in, so that nobody's name is learnt
SMALLEST_WEIGHT = 0.03  # of an opening word that is kept
ENOUGH = -1.75  # log odds from which SceneStarts takes a start
FOLDS = 6
STARTS = os.path.join(os.path.dirname(__file__), "starts.tsv")
HEAD = "# The weights of ShiftClues and OpeningWords: log odds that a paragraph starts a scene. See MODEL.md."


@dataclass
class Text:
    """Paragraphs of a text: their clues, the words that open them, whether a scene starts there and how sure that is."""

    name: str
    names: list
    clues: np.ndarray
    opening: list
    starts: np.ndarray
    weight: np.ndarray
    is_gold: bool

    def novel(self):
        return self.name.split("-")[0]

    def part(self, chosen, starts, weight, is_gold):
        opening = [words for words, take in zip(self.opening, chosen) if take]
        return Text(self.name, self.names, self.clues[chosen], opening, starts[chosen], weight[chosen], is_gold)


def texts(path, measured, chapters):
    """A text's evidence in two parts: where its scenes are known, and elsewhere."""
    name = os.path.basename(path)[: -len(".scenes.gz")]
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        names = next(lines).rstrip("\n").split("\t")[5:]
        rows = [line.rstrip("\n").split("\t") for line in lines]
    if not rows:
        return []
    at = np.array([int(row[0]) for row in rows])
    clues = np.array([[float(clue) for clue in row[5:]] for row in rows])
    opening = [row[4].split() for row in rows]
    is_gold = any(row[3] for row in rows)
    starts = np.array([float(row[3 if is_gold else 2]) for row in rows])
    known = np.full(len(rows), is_gold)
    sure = np.ones(len(rows), bool)
    for begin, end, sure_starts, unsure_starts in chapters.get(name, []):
        inside = (at >= begin) & (at < end)
        known |= inside
        starts[inside & np.isin(at, sure_starts)] = 1
        sure &= ~np.isin(at, unsure_starts)
    for begin, end in measured.get(name, []):
        sure &= (at < begin) | (at >= end)
    weight = np.where(known, GOLD_WEIGHT, OTHER_WEIGHT)
    whole = Text(name, names, clues, opening, starts, weight, is_gold)
    parts = [whole.part(known & sure, starts, weight, True), whole.part(~known & sure, starts, weight, False)]
    return [part for part in parts if len(part.starts)]


def measured_passages(folder):
    """By novel the spans that are only for measuring; the passages themselves by name."""
    spans, names = {}, set()
    for path in glob.glob(os.path.join(folder, "*.json")):
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        if gold["use"] == "test":
            spans.setdefault(gold["source"], []).append(tuple(gold["span"]))
            names.add(gold["name"])
    return spans, names


def read_chapters():
    """By novel, of each chapter its span, where scenes start in it, and where one may be seen to start."""
    chapters = {}
    with open(STARTS, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                novel, begin, end, starts = line.rstrip("\n").split("\t")
                sure = [int(start) for start in starts.split() if not start.endswith("?")]
                unsure = [int(start[:-1]) for start in starts.split() if start.endswith("?")]
                chapters.setdefault(novel, []).append((int(begin), int(end), sure, unsure))
    return chapters


def everything(folders, spans, names):
    found, chapters = [], read_chapters()
    for folder in folders:
        is_passages = os.path.basename(os.path.normpath(folder)) == "passages"
        for path in sorted(glob.glob(os.path.join(folder, "*.scenes.gz"))):
            name = os.path.basename(path)[: -len(".scenes.gz")]
            if not (is_passages and name in names):
                found += texts(path, {} if is_passages else spans, chapters)
    return found


def vocabulary(training):
    seen = collections.defaultdict(set)
    for text in training:
        for words in text.opening:
            for word in words:
                seen[word].add(text.novel())
    return sorted(word for word, novels in seen.items() if len(novels) >= FEWEST_TEXTS)


def matrix(text, indexes):
    cells = [(row, indexes[word]) for row, words in enumerate(text.opening) for word in words if word in indexes]
    rows, columns = zip(*cells) if cells else ((), ())
    words = sparse.csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(text.opening), len(indexes)))
    return sparse.hstack([sparse.csr_matrix(text.clues), words]).tocsr()


def fit(training):
    """Weights of the clues and of opening words by name."""
    words = vocabulary(training)
    indexes = {word: i for i, word in enumerate(words)}
    values = sparse.vstack([matrix(text, indexes) for text in training])
    starts = np.concatenate([text.starts for text in training])
    weight = np.concatenate([text.weight for text in training])
    clues = training[0].clues.shape[1]
    ridge = np.concatenate([np.full(clues, RIDGE), np.full(len(words), OPENING_RIDGE)])
    ridge[0] = 0.01  # the bias

    def loss(weights):
        log_odds = values @ weights
        slope = weight * (1 / (1 + np.exp(-log_odds)) - starts)
        error = (weight * (np.logaddexp(0, log_odds) - starts * log_odds)).sum()
        return error + (ridge * weights**2).sum() / 2, values.T @ slope + ridge * weights

    weights = minimize(loss, np.zeros(values.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return weights[:clues], dict(zip(words, weights[clues:]))


def f1(text, clue_weights, opening_weights):
    opening = np.array([sum(opening_weights.get(word, 0) for word in words) for words in text.opening])
    found = text.clues @ clue_weights + opening > ENOUGH
    return np.array([(found * text.starts).sum(), found.sum(), text.starts.sum()])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--passages", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    known = everything(arguments.evidence, *measured_passages(arguments.passages))
    novels = sorted({text.novel() for text in known})
    counts = {True: np.zeros(3), False: np.zeros(3)}
    for fold in range(FOLDS):
        left_out = set(novels[fold::FOLDS])
        weights = fit([text for text in known if text.novel() not in left_out])
        for text in known:
            if text.novel() in left_out:
                counts[text.is_gold] += f1(text, *weights)
    for is_gold, (right, found, starts) in counts.items():
        what = "known scenes" if is_gold else "headings"
        print(f"{what}: {starts:.0f} starts, F1 {2 * right / max(1, found + starts):.3f} before BestCut")
    clue_weights, opening_weights = fit(known)
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, weight in zip(known[0].names, clue_weights):
            print(f"{name}\t{weight:.3f}", file=out)
        for word, weight in opening_weights.items():
            if abs(weight) >= SMALLEST_WEIGHT:
                print(f"opening {word}\t{weight:.2f}", file=out)


if __name__ == "__main__":
    main()
