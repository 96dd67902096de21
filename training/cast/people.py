"""Trains the weights that tell whether whoever bears some names is a person, and no ship, street or idea.

usage: people.py EVIDENCE [EVIDENCE ...] --gold FOLDER [FOLDER ...] --out personhood-model.tsv

EVIDENCE holds NAME.persons.gz, as `fabula evaluate --evidence` writes them; a GOLD folder has NAME.json with the cast of a
whole text. Who bears a name of somebody in the cast is a person; who bears a title or a given name and is not
in the cast is left out of the training where gold casts leave out people who are only named. A logistic regression with a ridge, in which somebody
weighs one and the log of how often they are named; a word before or after the names counts only if it stands so in
several texts. Prints how many are lost and how many others left out, each text left out of its own training in turn with others.
"""

import argparse
import collections
import glob
import gzip
import json
import os

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

RIDGE = 3.0
FOLDS = 8
FEWEST_TEXTS = 8
SMALLEST_WEIGHT = 0.05
NOBODY = -1.5  # as in PersonhoodModel
LIKE_PEOPLES = {"titled", "given name", "given name and more", "kin"}
HEAD = "# The weights of PersonhoodClues: log odds that whoever bears some names is a person. See MODEL.md."


def people(path, gold, loose):
    """Of each entry of a text: the names, the clues, 1 for a person."""
    names = {name.casefold().removeprefix("the ") for it in gold["characters"] for name in [it["name"], *it["aliases"]]}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            own, *fields = line.rstrip("\n").split("\t")
            clues = dict(zip(fields[::2], map(float, fields[1::2])))
            is_person = any(name.casefold() in names for name in own.split("|"))
            if is_person or not (loose and LIKE_PEOPLES & set(clues)):
                yield own, clues, int(is_person)


def read(evidence, folders, loose):
    rows = []
    for path in sorted(path for folder in evidence for path in glob.glob(os.path.join(folder, "*.persons.gz"))):
        name = os.path.basename(path)[: -len(".persons.gz")]
        gold = [os.path.join(folder, name + ".json") for folder in folders]
        gold = [file for file in gold if os.path.exists(file)]
        if gold:
            with open(gold[0], encoding="utf-8") as file:
                rows += [(name, *person) for person in people(path, json.load(file), loose in path.split(os.sep))]
    return rows


def fit(clues, labels, weights):
    def loss(model):
        log_odds = clues @ model
        slope = weights * (1 / (1 + np.exp(-log_odds)) - labels)
        error = (weights * (np.logaddexp(0, log_odds) - labels * log_odds)).sum()
        return error + RIDGE * (model**2).sum() / 2, clues.T @ slope + RIDGE * model

    return minimize(loss, np.zeros(clues.shape[1]), jac=True, method="L-BFGS-B").x


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--loose", default="pdnc", help="the folder of evidence whose gold casts leave people out")
    parser.add_argument("--out", required=True)
    parser.add_argument("--show", action="store_true", help="print who is lost and who is left out")
    arguments = parser.parse_args()
    rows = read(arguments.evidence, arguments.gold, arguments.loose)
    seen = collections.defaultdict(set)
    for text, _, clues, _ in rows:
        for clue in clues:
            seen[clue].add(text)
    names = sorted(clue for clue in seen if len(seen[clue]) >= FEWEST_TEXTS)
    index = {name: i for i, name in enumerate(names)}
    matrix = sparse.lil_matrix((len(rows), len(names)))
    for i, row in enumerate(rows):
        for clue, value in row[2].items():
            if clue in index:
                matrix[i, index[clue]] = value
    matrix = matrix.tocsr()
    labels = np.array([row[3] for row in rows])
    weights = 1 + np.array([row[2]["how often"] for row in rows])
    texts = sorted({row[0] for row in rows})
    log_odds = np.zeros(len(rows))
    for fold in range(FOLDS):
        left_out = np.array([row[0] in texts[fold::FOLDS] for row in rows])
        log_odds[left_out] = matrix[left_out] @ fit(matrix[~left_out], labels[~left_out], weights[~left_out])
    for bar in (-2.5, -2, -1.5, -1, -0.5, 0):
        gone = log_odds < bar
        print(
            f"below {bar}: {(gone & (labels == 1)).sum()} of {(labels == 1).sum()} people lost,"
            f" {(gone & (labels == 0)).sum()} of {(labels == 0).sum()} others left out"
        )
    if arguments.show:
        for row, value in sorted(zip(rows, log_odds), key=lambda it: it[1]):
            if value < 0:
                print(f"{value:.2f} {row[3]} {row[0]}: {row[1]}")
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, weight in zip(names, fit(matrix, labels, weights)):
            if abs(weight) >= SMALLEST_WEIGHT:
                print(f"{name}\t{weight:.3f}", file=out)


if __name__ == "__main__":
    main()
