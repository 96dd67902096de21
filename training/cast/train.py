"""Trains the weights that tell whether two entries of a first cast are one person.

usage: train.py EVIDENCE [EVIDENCE ...] --gold FOLDER [FOLDER ...] --out same-person-model.tsv

EVIDENCE holds NAME.names.gz, as `fabula evaluate --evidence` writes them; a GOLD folder has NAME.json with the cast of a
whole text. An entry stands for the character with most of its names; a pair with one that stands for nobody is left out.
A logistic regression with a ridge. Prints how well entries are joined, as Joining does it, each text left out of its own
training in turn with others.
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

RIDGE = 1.0
FEWEST = 4  # pairs that a clue must have
FOLDS = 7
SURE_ENOUGH, CLEARLY_TWO = 0.25, -2.5  # as in Joining
SURELY_TWO, IN_ONE_BREATH = -9.0, 1.09  # as in SamePersonModel
WEIGHT_OF_NOVEL = 0.3
HEAD = "# How likely two entries of a cast are one person: see SamePersonModel and MODEL.md."


def plain(name):
    words = re.findall(r"\w+", re.sub(r"['’]s\b", "", name.casefold()))
    return " ".join(words[1:] if words[:1] in (["the"], ["a"], ["an"]) else words)


def bearers(names, owners):
    """The character with most of the names; nobody where two have as many."""
    votes = collections.Counter(owner for name in set(map(plain, names)) for owner in owners.get(name, ()))
    best = votes.most_common(2)
    return best[0][0] if len(best) == 1 or (len(best) == 2 and best[0][1] > best[1][1]) else None


class Text:
    """The pairs of a text: whom they stand for and their clues."""

    def __init__(self, path, gold):
        self.name = os.path.basename(path)[: -len(".names.gz")]
        self.is_novel = len(gold["characters"]) > 25
        owners = collections.defaultdict(set)
        for who in gold["characters"]:
            for name in [who["name"]] + who.get("aliases", []):
                owners[plain(name)].add(who["id"])
        self.pairs, self.clues = [], []
        for line in gzip.open(path, "rt", encoding="utf-8"):
            one, other, *clues = line.rstrip("\n").split("\t")
            self.pairs.append((one, other))
            self.clues.append({name: float(value) for name, value in zip(clues[::2], clues[1::2])})
        entries = {entry for pair in self.pairs for entry in pair}
        self.who = {entry: bearers(entry.split("|"), owners) for entry in entries}

    def label(self, pair):
        one, other = (self.who[entry] for entry in pair)
        return None if one is None and other is None else one == other


def matrix(texts, names):
    index = {name: i for i, name in enumerate(names)}
    rows, labels, weights = [], [], []
    for text in texts:
        for pair, clues in zip(text.pairs, text.clues):
            label = text.label(pair)
            if label is not None:
                row = np.zeros(len(names) + 1)
                row[-1] = 1
                for name, value in clues.items():
                    if name in index:
                        row[index[name]] = value
                rows.append(row)
                labels.append(label)
                weights.append(WEIGHT_OF_NOVEL if text.is_novel else 1.0)
    return np.array(rows), np.array(labels, float), np.array(weights)


def train(texts, names):
    x, y, weights = matrix(texts, names)

    def loss(w):
        score = x @ w
        value = np.sum(weights * (np.logaddexp(0, score) - y * score)) + RIDGE / 2 * w[:-1] @ w[:-1]
        slope = x.T @ (weights * (1 / (1 + np.exp(-score)) - y))
        slope[:-1] += RIDGE * w[:-1]
        return value, slope

    w = minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 2000}).x
    return dict(zip(names + ["bias"], w))


def judge(model, clues):
    if clues.get("meetings", 0) > IN_ONE_BREATH:
        return SURELY_TWO
    return model["bias"] + sum(model.get(name, 0) * value for name, value in clues.items())


def joined(text, odds, sure=SURE_ENOUGH, two=CLEARLY_TWO):
    """The pairs that end up in one person."""
    between = collections.defaultdict(float)
    for (a, b), value in odds:
        between[a, b] = between[b, a] = value
    people = {entry: [entry] for entry in text.who}
    for (a, b), value in sorted(odds, key=lambda it: -it[1]):
        some, others = people[a], people[b]
        if value >= sure and some is not others and all(between[i, j] >= two for i in some for j in others):
            both = some + others
            for entry in both:
                people[entry] = both
    return [pair for pair in text.pairs if people[pair[0]] is people[pair[1]]]


def measure(texts, odds, sure, two):
    right = wrong = stray = all_same = 0
    for text in texts:
        found = joined(text, odds[text.name], sure, two)
        labels = [text.label(pair) for pair in found]
        right += labels.count(True)
        wrong += labels.count(False)
        stray += sum(1 for (a, b), it in zip(found, labels) if it is None)
        all_same += sum(1 for pair in text.pairs if text.label(pair))
    return right, wrong, stray, all_same


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--gold", nargs="+", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    gold = {}
    for folder in arguments.gold:
        for path in glob.glob(os.path.join(folder, "*.json")):
            known = json.load(open(path, encoding="utf-8"))
            if "characters" in known:
                gold[os.path.basename(path)[: -len(".json")]] = known
    texts = [
        Text(path, gold[name])
        for folder in arguments.evidence
        for path in sorted(glob.glob(os.path.join(folder, "*.names.gz")))
        if (name := os.path.basename(path)[: -len(".names.gz")]) in gold
    ]
    counts = collections.Counter()
    for text in texts:
        for pair, clues in zip(text.pairs, text.clues):
            if text.label(pair) is not None:
                counts.update(clues.keys())
    names = sorted(name for name, count in counts.items() if count >= FEWEST)
    odds = {}
    for fold in range(FOLDS):
        out = [text for i, text in enumerate(texts) if i % FOLDS == fold]
        model = train([text for text in texts if text not in out], names)
        for text in out:
            odds[text.name] = [(pair, judge(model, clues)) for pair, clues in zip(text.pairs, text.clues)]
    groups = {"stories": [it for it in texts if not it.is_novel], "novels": [it for it in texts if it.is_novel]}
    for sure in (-0.5, 0.0, 0.25, 0.5, 1.0):
        found = {group: measure(members, odds, sure, CLEARLY_TWO) for group, members in groups.items()}
        print("sure enough at", sure, "right, wrong, with nobody, of", found)
    model = train(texts, names)
    if arguments.show:
        for text in texts:
            found = set(joined(text, odds[text.name]))
            for pair, value in odds[text.name]:
                if (text.label(pair) is not True and pair in found) or (text.label(pair) and pair not in found):
                    print(text.name, {True: "MISSED", False: "WRONG", None: "STRAY"}[text.label(pair)], pair, round(value, 2))
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, value in model.items():
            print(f"{name}\t{value:.3f}", file=out)


if __name__ == "__main__":
    main()
