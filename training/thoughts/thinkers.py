"""Trains the weights that tell whose an untagged thought is.

usage: thinkers.py EVIDENCE [EVIDENCE ...] --out thinker-model.tsv

EVIDENCE holds NAME.thinkers.gz, as `fabula evaluate --evidence` writes them. Who thought before is a clue, as the
weights at hand tell it: train, build and write the evidence anew two or three times, until nothing changes. A choice
among all who did or said something lately (a conditional logit) with a ridge; a thought weighs as its text, a long one
no more than two short ones. Prints how much of the text of untagged thoughts has the right thinker, every story left
out of its own training.
"""

import argparse
import glob
import gzip
import os

import numpy as np
from scipy.optimize import minimize

RIDGE = 3.0
FOLDS = 8
USUAL_THOUGHT = 60.0  # code points that weigh as one thought
MOST = 2.0
FEW = {"tune", "examples"}  # folders of few texts, which weigh twice
ENDING = ".thinkers.gz"
HEAD = "# The weights of ThinkerClues: a choice among all who did or said something lately. See MODEL.md."


class Thought:
    def __init__(self, rows, names, few):
        self.clues = np.array([[row[2][name] for name in names] for row in rows])
        self.length = rows[0][0]
        self.shared = np.array([float(row[1]) for row in rows])
        self.right = (self.shared > 0).astype(float)
        self.weight = min(MOST, self.length / USUAL_THOUGHT) * (2 if few else 1)


def read(path, names):
    few = os.path.basename(os.path.dirname(path)) in FEW
    thoughts = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            start, length, right, *fields = line.rstrip("\n").split("\t")
            clues = dict(zip(fields[::2], map(float, fields[1::2])))
            names.update(dict.fromkeys(clues))
            if int(length):
                thoughts.setdefault(start, []).append((int(length), int(right), clues))
    return few, list(thoughts.values())


def fit(thoughts):
    told = [thought for thought in thoughts if thought.right.any()]

    def loss(weights):
        value, slope = RIDGE / 2 * weights @ weights, RIDGE * weights
        for thought in told:
            odds = thought.clues @ weights
            odds = np.exp(odds - odds.max())
            odds /= odds.sum()
            share = odds @ thought.right + 1e-12
            value -= thought.weight * np.log(share)
            slope = slope - thought.weight * thought.clues.T @ (odds * thought.right / share - odds)
        return value, slope

    return minimize(loss, np.zeros(told[0].clues.shape[1]), jac=True, method="L-BFGS-B").x


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    names = {}
    paths = sorted(path for folder in arguments.evidence for path in glob.glob(os.path.join(folder, "*" + ENDING)))
    found = [read(path, names) for path in paths]
    stories = [[Thought(rows, names, few) for rows in thoughts] for few, thoughts in found]
    counts = {}
    for fold in range(FOLDS):
        weights = fit([it for at, story in enumerate(stories) if at % FOLDS != fold for it in story])
        for at in range(fold, len(stories), FOLDS):
            group = os.path.basename(os.path.dirname(paths[at]))
            for it in stories[at]:
                right = it.shared[(it.clues @ weights).argmax()]
                counts[group] = counts.get(group, 0) + np.array([right, it.length])
    for group, (right, length) in sorted(counts.items()):
        print(f"{group}: {right / length:.3f} of {length:.0f} code points")
    weights = fit([it for story in stories for it in story])
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, weight in zip(names, weights):
            print(f"{name}\t{weight:.3f}", file=out)


if __name__ == "__main__":
    main()
