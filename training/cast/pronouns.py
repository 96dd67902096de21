"""Trains the weights that tell which pronoun somebody goes by.

usage: pronouns.py EVIDENCE [EVIDENCE ...] --gold FOLDER [FOLDER ...] --out pronoun-model.tsv

EVIDENCE holds NAME.pronouns.gz, as `fabula evaluate --evidence` writes them; a GOLD folder has NAME.json with the cast of a
whole text and everybody's sex. Somebody found who bears names of characters of both, or of none, is left out. A logistic
regression with a ridge and no bias, in which somebody weighs one and the log of their quotations. Prints how many are
right and wrong, each text left out of its own training in turn with others.
"""

import argparse
import glob
import gzip
import json
import os

import numpy as np
from scipy.optimize import minimize

RIDGE = 2.0
FOLDS = 8
ENOUGH = 0.4  # as in PronounModel
HEAD = '# The weights of PronounClues: log odds that somebody is "she" and not "he". See MODEL.md.'


def people(path, gold):
    """Of each person of a text: the clues, 1 for a woman, how much they weigh."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            names, *fields = line.rstrip("\n").split("\t")
            names = {name.casefold() for name in names.split("|")}
            who = [it for it in gold["characters"] if names & {n.casefold() for n in [it["name"], *it["aliases"]]}]
            sexes = {it.get("gender") for it in who}
            if sexes in ({"F"}, {"M"}):
                said = sum(quote["speaker"] in {it["id"] for it in who} for quote in gold["quotes"])
                clues = dict(zip(fields[::2], map(float, fields[1::2])))
                yield clues, int(sexes == {"F"}), 1 + np.log1p(said)


def read(evidence, folders):
    rows = []
    for path in sorted(path for folder in evidence for path in glob.glob(os.path.join(folder, "*.pronouns.gz"))):
        name = os.path.basename(path)[: -len(".pronouns.gz")]
        gold = [os.path.join(folder, name + ".json") for folder in folders]
        gold = [file for file in gold if os.path.exists(file)]
        if gold:
            with open(gold[0], encoding="utf-8") as file:
                rows += [(name, *person) for person in people(path, json.load(file))]
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
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    rows = read(arguments.evidence, arguments.gold)
    names = list(rows[0][1])
    clues = np.array([[row[1][name] for name in names] for row in rows])
    labels, weights = np.array([row[2] for row in rows]), np.array([row[3] for row in rows])
    texts = sorted({row[0] for row in rows})
    log_odds = np.zeros(len(rows))
    for fold in range(FOLDS):
        left_out = np.array([row[0] in texts[fold::FOLDS] for row in rows])
        log_odds[left_out] = clues[left_out] @ fit(clues[~left_out], labels[~left_out], weights[~left_out])
    answered, right = abs(log_odds) >= ENOUGH, (log_odds > 0) == labels
    print(f"{len(rows)} people: {100 * (answered & right).mean():.1f} % right, {100 * (answered & ~right).mean():.1f} % wrong")
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, weight in zip(names, fit(clues, labels, weights)):
            print(f"{name}\t{weight:.3f}", file=out)


if __name__ == "__main__":
    main()
