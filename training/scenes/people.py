"""Trains the weights that tell who is in a scene.

usage: people.py EVIDENCE [EVIDENCE ...] --passages evaluation/gold/passages --out presence-model.tsv

EVIDENCE holds NAME.people.gz, as `fabula evaluate --evidence` writes them, with `--given scenes` (the gold scenes) and
without (as they are cut): give both. Passages that are only for measuring are left out. A logistic regression over the
persons of scenes with a ridge, fitted by Newton's method; a scene weighs as its text. Prints how good it is, every text
left out of its own training with all that share its novel.
"""

import argparse
import glob
import gzip
import json
import os

import numpy as np

RIDGE = 3.0
FOLDS = 8
USUAL_SCENE = 2000.0  # code points that weigh as one scene
ENOUGH = -0.5  # log odds from which Presence takes somebody to be there
BY_NOVEL = "scenes"  # the folder whose names are NOVEL-NUMBER
HEAD = "# The weights of PersonClues: log odds that somebody is there. See MODEL.md."


def novel_of(name, group):
    return name.split("-")[0] if group == BY_NOVEL else name


class Text:
    def __init__(self, path):
        self.group = os.path.basename(os.path.dirname(path))
        self.name = os.path.basename(path)[: -len(".people.gz")]
        self.novel = novel_of(self.name, self.group)
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            self.names = next(lines).rstrip("\n").split("\t")
            rows = [line.rstrip("\n").split("\t") for line in lines]
        self.lengths = np.array([float(row[1]) for row in rows])
        self.there = np.array([float(row[2]) for row in rows])
        self.clues = np.array([[float(clue) for clue in row[3:]] for row in rows])
        # Who tells the story is there although no name matches.
        narrator = self.clues[:, self.names.index("narrator")] > 0
        if not self.there[narrator].any():
            self.there[narrator] = 1


def measured_passages(folder):
    names = set()
    for path in glob.glob(os.path.join(folder, "*.json")):
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        if gold["use"] == "test":
            names.add(gold["name"])
    return names


def evidence(folders, measured, ending):
    """The files to learn from."""
    for folder in folders:
        is_passages = os.path.basename(os.path.normpath(folder)) == "passages"
        for path in sorted(glob.glob(os.path.join(folder, "*" + ending))):
            if not (is_passages and os.path.basename(path)[: -len(ending)] in measured):
                yield path


def fit(training):
    clues = np.vstack([text.clues for text in training])
    there = np.concatenate([text.there for text in training])
    weight = np.concatenate([text.lengths for text in training]) / USUAL_SCENE
    ridge = np.full(clues.shape[1], RIDGE)
    ridge[0] = 0.01  # the bias
    weights = np.zeros(clues.shape[1])
    for _ in range(30):
        odds = 1 / (1 + np.exp(-clues @ weights))
        slope = clues.T @ (weight * (odds - there)) + ridge * weights
        curve = (clues * (weight * odds * (1 - odds))[:, None]).T @ clues + np.diag(ridge)
        weights -= np.linalg.solve(curve, slope)
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--passages", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    paths = evidence(arguments.evidence, measured_passages(arguments.passages), ".people.gz")
    everything = [Text(path) for path in paths]
    novels = sorted({text.novel for text in everything})
    counts = {}
    for fold in range(FOLDS):
        left_out = set(novels[fold::FOLDS])
        weights = fit([text for text in everything if text.novel not in left_out])
        for text in everything:
            if text.novel in left_out:
                found = text.clues @ weights > ENOUGH
                sums = [text.lengths @ (found * text.there), text.lengths @ found, text.lengths @ text.there]
                counts[text.group] = counts.get(text.group, 0) + np.array(sums)
    for group, (right, found, there) in sorted(counts.items()):
        print(f"{group}: present F1 {2 * right / (found + there):.3f}, of those who are mentioned")
    weights = fit(everything)
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, weight in zip(everything[0].names, weights):
            print(f"{name}\t{weight:.3f}", file=out)


if __name__ == "__main__":
    main()
