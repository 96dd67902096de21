"""Trains the weights that tell where a scene plays.

usage: places.py EVIDENCE [EVIDENCE ...] --passages evaluation/gold/passages --out place-model.tsv

EVIDENCE holds NAME.places.gz, written as for people.py. Passages that are only for
measuring are left out, and so are scenes none of whose places is right. A choice among the places that a scene may
have, by a conditional logistic regression with a ridge, a scene weighing as its text; where several are right, any
of them will do. Prints how good it is, every text left out of its own training with all that share its novel.
"""

import argparse
import glob
import gzip
import itertools
import os

import numpy as np

from people import FOLDS, USUAL_SCENE, evidence, measured_passages, novel_of

RIDGE = 6.0
HEAD = "# The weights of PlaceClues: where a scene plays. See MODEL.md."


class Text:
    def __init__(self, path):
        self.name = os.path.basename(path)[: -len(".places.gz")]
        self.group = os.path.basename(os.path.dirname(path))
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            self.names = next(lines).rstrip("\n").split("\t")
            rows = [line.rstrip("\n").split("\t") for line in lines]
        self.scenes = []  # length, which are right, names, clues
        for _, scene in itertools.groupby(rows, key=lambda row: row[0]):
            scene = list(scene)
            clues = np.array([[float(clue) for clue in row[4:]] for row in scene])
            right = np.array([float(row[2]) for row in scene])
            self.scenes.append((float(scene[0][1]), right, [row[3] for row in scene], clues))

    def novel(self):
        return novel_of(self.name, self.group)


def ascend(weights, slope, ridge, steps=200):
    """Gradient ascent with Adam: the function is small."""
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        gradient = slope(weights) - ridge * weights
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        rate = 0.2 * (0.98**step)
        weights = weights + rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-9)
    return weights


def fit(training):
    scenes = [
        (length / USUAL_SCENE, right, clues)
        for text in training
        for length, right, _, clues in text.scenes
        if right.any()
    ]
    size = scenes[0][2].shape[1]

    def slope(weights):
        total = np.zeros(size)
        for weight, right, clues in scenes:
            score = clues @ weights
            odds = np.exp(score - score.max())
            wanted = odds * right
            total += weight * ((wanted / wanted.sum() - odds / odds.sum()) @ clues)
        return total

    return ascend(np.zeros(size), slope, np.full(size, RIDGE))


def right_of(text, weights):
    right = sum(length * right[(clues @ weights).argmax()] for length, right, _, clues in text.scenes)
    best = sum(length * right.max() for length, right, _, _ in text.scenes)
    return np.array([right, best, sum(length for length, _, _, _ in text.scenes)])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--passages", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    paths = evidence(arguments.evidence, measured_passages(arguments.passages), ".places.gz")
    everything = [text for text in map(Text, paths) if text.scenes]
    novels = sorted({text.novel() for text in everything})
    counts = {}
    for fold in range(FOLDS):
        left_out = set(novels[fold::FOLDS])
        weights = fit([text for text in everything if text.novel() not in left_out])
        for text in everything:
            if text.novel() in left_out:
                counts[text.group] = counts.get(text.group, 0) + right_of(text, weights)
    for group, (right, best, all_of_it) in sorted(counts.items()):
        print(f"{group}: place {right / all_of_it:.3f}, {best / all_of_it:.3f} at best")
    weights = fit(everything)
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, weight in zip(everything[0].names, weights):
            print(f"{name}\t{weight:.3f}", file=out)


if __name__ == "__main__":
    main()
