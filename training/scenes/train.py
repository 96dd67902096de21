"""Trains the weights that tell whether a scene starts at a paragraph although no mark says so.

usage: train.py EVIDENCE [EVIDENCE ...] --passages evaluation/gold/passages --out shift-model.tsv

EVIDENCE holds NAME.scenes.gz, as `fabula evaluate --evidence` writes them. Where a text has gold scenes their
starts are learnt; elsewhere the paragraphs after headings and marks are, which the clues do not see. Passages
that are only for measuring are left out, be they by themselves or in their novel. A logistic regression with a
ridge, fitted by Newton's method. Prints how good each half is, every text left out of its own training.
"""

import argparse
import glob
import gzip
import json
import os

import numpy as np

RIDGE = 3.0
GOLD_WEIGHT = 3.0  # beside a paragraph of a text without gold scenes
ENOUGH = -3.5  # log odds from which SceneStarts takes a start
FOLDS = 6
HEAD = "# The weights of ShiftClues: log odds that a paragraph starts a scene. See MODEL.md."


class Text:
    """The paragraphs of a text: their clues and whether a scene starts there."""

    def __init__(self, path, measured):
        self.name = os.path.basename(path)[: -len(".scenes.gz")]
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            self.names = next(lines).rstrip("\n").split("\t")[4:]
            rows = [line.rstrip("\n").split("\t") for line in lines]
        hidden = measured.get(self.name, [])
        rows = [row for row in rows if not any(a <= int(row[0]) < b for a, b in hidden)]
        self.is_gold = any(row[3] for row in rows)
        self.starts = np.array([float(row[3 if self.is_gold else 2]) for row in rows])
        self.clues = np.array([[float(clue) for clue in row[4:]] for row in rows])

    def novel(self):
        return self.name.split("-")[0]


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


def texts(folders, spans, names):
    found = []
    for folder in folders:
        is_passages = os.path.basename(os.path.normpath(folder)) == "passages"
        for path in sorted(glob.glob(os.path.join(folder, "*.scenes.gz"))):
            name = os.path.basename(path)[: -len(".scenes.gz")]
            if not (is_passages and name in names):
                found.append(Text(path, {} if is_passages else spans))
    return [text for text in found if len(text.starts)]


def fit(training):
    clues = np.vstack([text.clues for text in training])
    starts = np.concatenate([text.starts for text in training])
    weight = np.concatenate(
        [np.full(len(text.starts), GOLD_WEIGHT if text.is_gold else 1.0) for text in training]
    )
    ridge = np.eye(clues.shape[1]) * RIDGE
    ridge[0, 0] = 0.01  # the bias
    weights = np.zeros(clues.shape[1])
    for _ in range(30):
        odds = 1 / (1 + np.exp(-clues @ weights))
        slope = clues.T @ (weight * (odds - starts)) + ridge @ weights
        curve = (clues * (weight * odds * (1 - odds))[:, None]).T @ clues + ridge
        step = np.linalg.solve(curve, slope)
        weights -= step
        if abs(step).max() < 1e-6:
            break
    return weights


def f1(text, weights):
    found = text.clues @ weights > ENOUGH
    return np.array([(found * text.starts).sum(), found.sum(), text.starts.sum()])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--passages", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    everything = texts(arguments.evidence, *measured_passages(arguments.passages))
    novels = sorted({text.novel() for text in everything})
    counts = {True: np.zeros(3), False: np.zeros(3)}
    for fold in range(FOLDS):
        left_out = set(novels[fold::FOLDS])
        weights = fit([text for text in everything if text.novel() not in left_out])
        for text in everything:
            if text.novel() in left_out:
                counts[text.is_gold] += f1(text, weights)
    for is_gold, (right, found, starts) in counts.items():
        what = "gold scenes" if is_gold else "headings"
        print(f"{what}: {starts:.0f} starts, F1 {2 * right / max(1, found + starts):.3f} before BestCut")
    weights = fit(everything)
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, weight in zip(everything[0].names, weights):
            print(f"{name}\t{weight:.3f}", file=out)


if __name__ == "__main__":
    main()
