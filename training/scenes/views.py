"""Trains the weights that tell through whose eyes a scene is seen.

usage: views.py EVIDENCE [EVIDENCE ...] --passages evaluation/gold/passages --out view-model.tsv

EVIDENCE holds NAME.views.gz, as `fabula evaluate --evidence` writes them, with `--given scenes` (the gold scenes) and
without (as they are cut): give both. Passages that are only for measuring are left out. A choice among nobody and all
of whom a scene tells (a conditional logit) with a ridge; a scene weighs as its text. Prints how much text is seen
through the right eyes, every text left out of its own training with all that share its novel.
"""

import argparse
import gzip
import os

import numpy as np
from scipy.optimize import minimize

from people import evidence, measured_passages

RIDGE = 2.0
FOLDS = 8
USUAL_SCENE = 2000.0  # code points that weigh as one scene
FEW = {"tune", "examples"}  # folders of few texts, which weigh twice
PASSAGES = {"scenes", "passages"}  # folders whose names are NOVEL or NOVEL-NUMBER
ONE_READER = {"scenes"}  # whose one reader says "nobody" oftener than the readers of all else: a clue of its own, not kept
NOBODY_LESS = 0.4  # taken from the weight of nobody: in stories like fan fiction somebody sees nearly always
ENDING = ".views.gz"
HEAD = "# The weights of ViewClues: a choice among all of whom a scene tells, and nobody. See MODEL.md."


class Text:
    def __init__(self, path):
        self.group = os.path.basename(os.path.dirname(path))
        name = os.path.basename(path)[: -len(ENDING)]
        self.novel = name.split("-")[0] if self.group in PASSAGES else name
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            self.names = next(lines).rstrip("\n").split("\t")
            rows = [line.rstrip("\n").split("\t") for line in lines]
        scenes = {}
        for row in rows:
            scenes.setdefault(row[0], []).append(row[1:])
        nobody = self.names.index("nobody") if self.group in ONE_READER else None
        self.scenes = [Scene(rows, nobody) for rows in scenes.values()]


class Scene:
    def __init__(self, rows, nobody):
        clues = np.array([[float(clue) for clue in row[2:]] for row in rows])
        of_reader = np.zeros(len(rows)) if nobody is None else clues[:, nobody]
        self.clues = np.column_stack([clues, of_reader])
        seen = {row[0]: float(row[1]) for row in rows if row[0]}
        self.shared = np.array([float(row[1]) if row[0] else 0.0 for row in rows])
        self.right = [(shared, np.array([row[0] == who for row in rows], float)) for who, shared in seen.items() if shared]

    def odds(self, weights):
        values = self.clues @ weights
        values = np.exp(values - values.max())
        return values / values.sum()


def fit(training):
    scenes = [(scene, 2.0 if text.group in FEW else 1.0) for text in training for scene in text.scenes]

    def loss(weights):
        value = RIDGE / 2 * weights @ weights
        slope = RIDGE * weights
        for scene, importance in scenes:
            odds = scene.odds(weights)
            for shared, who in scene.right:
                share = odds @ who + 1e-12
                value -= importance * shared / USUAL_SCENE * np.log(share)
                slope = slope - importance * shared / USUAL_SCENE * scene.clues.T @ (odds * who / share - odds)
        return value, slope

    start = np.zeros(len(training[0].names) + 1)
    weights = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 100}).x
    weights[-1] = 0
    weights[training[0].names.index("nobody")] -= NOBODY_LESS
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--passages", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    texts = [Text(path) for path in evidence(arguments.evidence, measured_passages(arguments.passages), ENDING)]
    novels = sorted({text.novel for text in texts})
    counts = {}
    for fold in range(FOLDS):
        left_out = set(novels[fold::FOLDS])
        weights = fit([text for text in texts if text.novel not in left_out])
        for text in texts:
            for scene in text.scenes if text.novel in left_out else []:
                odds = scene.odds(weights)
                best = odds.argmax()
                length = sum(shared for shared, _ in scene.right)
                sums = [scene.shared[best], length * odds[best], length]
                counts[text.group] = counts.get(text.group, 0) + np.array(sums)
    for group, (right, sure, length) in sorted(counts.items()):
        print(f"{group}: {right / length:.3f} of the text whose viewer is told of, {sure / length:.3f} expected")
    weights = fit(texts)
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, weight in zip(texts[0].names, weights):
            print(f"{name}\t{weight:.3f}", file=out)


if __name__ == "__main__":
    main()
