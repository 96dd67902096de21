"""Trains the weights that find realis events.

usage: train.py EVIDENCE [--left-out EVIDENCE] [--taught EVIDENCE] [--leave-out split.json] --out FOLDER

EVIDENCE holds NAME.events.gz, as `fabula evaluate --evidence` writes them. Texts that split.json names are left
out; on them it is measured how good the weights are, and by two halves of them how far clues and encoder are
believed together: --left-out holds them as read by the full tier. --taught holds other texts read by the full
tier, whose events the encoder guesses: the weights learn from it as from gold (Hinton and others 2015).
"""

import argparse
import glob
import gzip
import json
import os

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

CLUES = 1 << 18
PENALTY = 4.0  # L2
TAUGHT = 0.3  # what a guess of the encoder counts beside gold
LEAST_SHARES = np.arange(0.2, 0.7, 0.02)


class Words:
    """Candidates of some texts: their clues, whether they are events, what the encoder says."""

    def __init__(self, paths):
        text, label, encoder, clues, ends = [], [], [], [], [0]
        for path in paths:
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for line in lines:
                    _, event, odds, numbers = line.rstrip("\n").split("\t")
                    text.append(os.path.basename(path)[: -len(".events.gz")])
                    label.append(float(event))
                    encoder.append(float(odds) if odds else np.nan)
                    found = sorted(set(map(int, numbers.split(" "))))
                    clues.append(np.array(found, dtype=np.int32))
                    ends.append(ends[-1] + len(found))
        self.text, self.label, self.encoder = np.array(text), np.array(label), np.array(encoder)
        ones = np.ones(ends[-1], np.float32)
        self.clues = sp.csr_matrix((ones, np.concatenate(clues), ends), (len(label), CLUES))

    def rows(self, which):
        out = object.__new__(Words)
        out.text, out.label, out.encoder = self.text[which], self.label[which], self.encoder[which]
        out.clues = self.clues[which]
        return out


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def logistic(clues, target, weight, penalty, rounds=60):
    """Weights of logistic regression, targets from 0 to 1."""
    used = np.unique(clues.indices)
    columns = clues[:, used]
    rows = columns.T.tocsr()

    def loss(w):
        z = columns @ w
        value = (weight * (np.logaddexp(0, z) - target * z)).sum() + penalty / 2 * (w @ w)
        return value, rows @ (weight * (sigmoid(z) - target)) + penalty * w

    found = minimize(loss, np.zeros(len(used)), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    weights = np.zeros(clues.shape[1])
    weights[used] = found.x
    return weights


def fit(gold, taught, penalty=PENALTY):
    if taught is None:
        return logistic(gold.clues, gold.label, np.ones(len(gold.label)), penalty)
    clues = sp.vstack([gold.clues, taught.clues]).tocsr()
    target = np.concatenate([gold.label, sigmoid(taught.encoder)])
    weight = np.concatenate([np.ones(len(gold.label)), np.full(len(taught.label), TAUGHT)])
    return logistic(clues, target, weight, penalty)


def agreement(share, least, label):
    answered = share >= least
    right = (answered & (label > 0)).sum()
    precision, recall = right / max(1, answered.sum()), right / label.sum()
    return precision, recall, 2 * right / (answered.sum() + label.sum())


def best_least(share, label):
    return max(LEAST_SHARES, key=lambda least: agreement(share, least, label)[2])


def belief(columns, label):
    """Bias and factors that turn scores into log odds, and the least share that finds events best."""
    x = sp.csr_matrix(np.column_stack([np.ones(len(label)), *columns]))
    factors = logistic(x, label, np.ones(len(label)), 0.01, 200)
    return factors, best_least(sigmoid(x @ factors), label)


def crossed(columns, label, text, parts=2):
    """Shares and least shares for each text by what is fitted on the other texts."""
    names = sorted(set(text))
    part = np.array([names.index(name) % parts for name in text])
    share, answered = np.zeros(len(label)), np.zeros(len(label), bool)
    for i in range(parts):
        here = part == i
        factors, least = belief([c[~here] for c in columns], label[~here])
        x = np.column_stack([np.ones(here.sum()), *[c[here] for c in columns]])
        share[here] = sigmoid(x @ factors)
        answered[here] = share[here] >= least
    return share, answered


def report(what, share, answered, label):
    right = (answered & (label > 0)).sum()
    p, r = right / answered.sum(), right / label.sum()
    bins = np.minimum((share * 10).astype(int), 9)
    error = sum(abs(share[bins == b].sum() - label[bins == b].sum()) for b in range(10)) / len(label)
    print("%-28s P %.1f R %.1f F1 %.1f  calibration error %.3f" % (what, 100 * p, 100 * r, 200 * p * r / (p + r), error), flush=True)


def events_of(folder):
    return sorted(glob.glob(os.path.join(folder, "*.events.gz")))


def folds(gold, taught, number=5):
    """How the clues do alone on all texts, each text left out once."""
    names = sorted(set(gold.text))
    part = np.array([names.index(name) % number for name in gold.text])
    score = np.zeros(len(gold.label))
    for i in range(number):
        weights = fit(gold.rows(part != i), taught)
        score[part == i] = gold.clues[part == i] @ weights
    report("clues alone, %d folds" % number, *crossed([score], gold.label, gold.text), gold.label)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("evidence")
    parser.add_argument("--left-out")
    parser.add_argument("--taught")
    parser.add_argument("--leave-out")
    parser.add_argument("--out", required=True)
    parser.add_argument("--folds", action="store_true")
    args = parser.parse_args()
    unseen = set()
    if args.leave_out:
        with open(args.leave_out, encoding="utf-8") as f:
            unseen = set(json.load(f)["test"])
    gold = Words(events_of(args.evidence))
    taught = Words(p for p in events_of(args.taught) if os.path.basename(p)[:-10] not in unseen) if args.taught else None
    if args.folds:
        folds(gold, taught)
    left = np.array([name in unseen for name in gold.text])
    weights = fit(gold.rows(~left), taught)
    step = np.abs(weights).max() / 127
    weights = np.round(weights / step)
    test = gold.rows(left) if left.any() else gold
    score = test.clues @ weights * step
    report("clues alone, left out", *crossed([score], test.label, test.text), test.label)
    alone, least = belief([score], test.label)
    rows = [("step", [step]), ("alone", [*alone, 0, least])]
    if args.left_out:
        full = Words(p for p in events_of(args.left_out) if os.path.basename(p)[:-10] in unseen)
        score = full.clues @ weights * step
        report("clues alone, full tier", *crossed([score], full.label, full.text), full.label)
        report("encoder alone", *crossed([full.encoder], full.label, full.text), full.label)
        report("both", *crossed([score, full.encoder], full.label, full.text), full.label)
        both, least = belief([score, full.encoder], full.label)
        rows.append(("encoder", [*both, least]))
    else:
        rows.append(("encoder", [0, 0, 1, 0.4]))
    os.makedirs(args.out, exist_ok=True)
    with open(os.path.join(args.out, "trigger-weights.bin"), "wb") as out:
        out.write(weights.astype(np.int8).tobytes())
    with open(os.path.join(args.out, "trigger-model.tsv"), "w", encoding="utf-8", newline="\n") as out:
        for name, numbers in rows:
            out.write("\t".join([name, *("%.6g" % n for n in numbers)]) + "\n")


if __name__ == "__main__":
    main()
