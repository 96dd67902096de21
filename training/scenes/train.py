"""Trains the weights that tell whether a scene starts at a paragraph although no mark says so.

usage: train.py EVIDENCE [EVIDENCE ...] --passages evaluation/gold/passages --out shift-model.tsv
       train.py EVIDENCE [EVIDENCE ...] --passages ... --states STATES --out shift-model-encoder.tsv

EVIDENCE holds NAME.scenes.gz, as `fabula evaluate --evidence` writes them. Learnt are the starts of gold scenes,
those in chapters of novels that starts.tsv names, and, weighing little, the paragraphs after headings elsewhere;
the clues see no headings and marks. Passages that are only for measuring are left out, be they by themselves or in
their novel. A logistic regression with a ridge over the clues and the words that open a paragraph. Prints how good
it is before the cut by BestCut, every novel left out of its own training. With --states, as states.py writes them, only
known scenes are learnt, and the weights are the mean of two regressions: the one over those words, and one over what the
encoder makes of them, along its main axes.
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

RIDGE, OPENING_RIDGE, STATE_RIDGE = 3.0, 20.0, 20.0
AXES = 64  # of the encoder's states
GOLD_WEIGHT, OTHER_WEIGHT = 10.0, 0.1
FEWEST_TEXTS = 6  # that an opening word must stand in, so that nobody's name is learnt
SMALLEST_WEIGHT = 0.03  # of an opening word that is kept
ENOUGH = -1.75  # log odds from which SceneStarts takes a start
ENOUGH_WITH_STATES = -1.25  # the same with --states, before the bias is moved to make it the same
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
    states: np.ndarray

    def novel(self):
        return self.name.split("-")[0]

    def part(self, chosen, starts, weight, is_gold):
        opening = [words for words, take in zip(self.opening, chosen) if take]
        states = self.states[chosen]
        return Text(self.name, self.names, self.clues[chosen], opening, starts[chosen], weight[chosen], is_gold, states)


def states_at(folder, path, at):
    """The encoder's states of the paragraphs at these offsets, and which of them there are."""
    if folder is None:
        return np.zeros((len(at), 0)), np.ones(len(at), bool)
    file = os.path.join(folder, *path.split(os.sep)[-2:])[: -len(".scenes.gz")] + ".npz"
    if not os.path.exists(file):
        return np.zeros((len(at), 0)), np.zeros(len(at), bool)
    stored = np.load(file)
    rows = {start: i for i, start in enumerate(stored["at"])}
    there = np.array([start in rows for start in at])
    return stored["states"][[rows.get(start, 0) for start in at]].astype(float), there


def texts(path, measured, chapters, states_folder):
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
    states, there = states_at(states_folder, path, at)
    whole = Text(name, names, clues, opening, starts, weight, is_gold, states)
    parts = [whole.part(known & sure & there, starts, weight, True)]
    if states_folder is None:
        parts.append(whole.part(~known & sure, starts, weight, False))
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


def everything(folders, spans, names, states_folder):
    found, chapters = [], read_chapters()
    for folder in folders:
        is_passages = os.path.basename(os.path.normpath(folder)) == "passages"
        for path in sorted(glob.glob(os.path.join(folder, "*.scenes.gz"))):
            name = os.path.basename(path)[: -len(".scenes.gz")]
            if not (is_passages and name in names):
                found += texts(path, {} if is_passages else spans, chapters, states_folder)
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


def fit_words(training):
    """Log odds by the clues and the opening words; the weights by name."""
    words = vocabulary(training)
    indexes = {word: i for i, word in enumerate(words)}
    ridge = np.full(len(words), OPENING_RIDGE)
    clues, openings = regression(training, [matrix(text, indexes) for text in training], ridge)
    by_word = dict(zip(words, openings))
    rows = [(f"opening {word}", weight) for word, weight in by_word.items() if abs(weight) >= SMALLEST_WEIGHT]

    def log_odds(text):
        return text.clues @ clues + np.array([sum(by_word.get(word, 0) for word in words) for words in text.opening])

    return log_odds, list(zip(training[0].names, clues)) + rows


def fit_states(training):
    """The same by the clues and the encoder's states."""
    states = np.vstack([text.states for text in training])
    mean = states.mean(0)
    spread, axes = np.linalg.eigh(np.cov((states - mean).T))
    axes = axes[:, ::-1][:, :AXES] / np.sqrt(spread[::-1][:AXES] + spread[-1] * 1e-3)
    values = [sparse.csr_matrix(np.hstack([text.clues, (text.states - mean) @ axes])) for text in training]
    clues, along = regression(training, values, np.full(AXES, STATE_RIDGE))
    by_state = axes @ along
    clues[0] += ENOUGH - ENOUGH_WITH_STATES - mean @ by_state
    rows = [(f"state {i}", weight) for i, weight in enumerate(by_state)]
    return lambda text: text.clues @ clues + text.states @ by_state, list(zip(training[0].names, clues)) + rows


def fit_both(training):
    """The mean of both."""
    (by_words, word_rows), (by_states, state_rows) = fit_words(training), fit_states(training)
    weights = collections.defaultdict(float)
    for name, weight in word_rows + state_rows:
        weights[name] += weight / 2
    return lambda text: (by_words(text) + by_states(text)) / 2, list(weights.items())


def regression(training, values, ridge):
    """Weights of the clues and of what comes after them."""
    values = sparse.vstack(values).tocsr()
    starts = np.concatenate([text.starts for text in training])
    weight = np.concatenate([text.weight for text in training])
    clues = training[0].clues.shape[1]
    ridge = np.concatenate([np.full(clues, RIDGE), ridge])
    ridge[0] = 0.01  # the bias

    def loss(weights):
        log_odds = values @ weights
        slope = weight * (1 / (1 + np.exp(-log_odds)) - starts)
        error = (weight * (np.logaddexp(0, log_odds) - starts * log_odds)).sum()
        return error + (ridge * weights**2).sum() / 2, values.T @ slope + ridge * weights

    weights = minimize(loss, np.zeros(values.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return weights[:clues], weights[clues:]


def f1(text, log_odds):
    found = log_odds(text) > ENOUGH
    return np.array([(found * text.starts).sum(), found.sum(), text.starts.sum()])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("evidence", nargs="+")
    parser.add_argument("--passages", required=True)
    parser.add_argument("--states")
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    fit = fit_words if arguments.states is None else fit_both
    known = everything(arguments.evidence, *measured_passages(arguments.passages), arguments.states)
    novels = sorted({text.novel() for text in known})
    counts = {True: np.zeros(3), False: np.zeros(3)}
    for fold in range(FOLDS):
        left_out = set(novels[fold::FOLDS])
        log_odds, _ = fit([text for text in known if text.novel() not in left_out])
        for text in known:
            if text.novel() in left_out:
                counts[text.is_gold] += f1(text, log_odds)
    for is_gold, (right, found, starts) in counts.items():
        what = "known scenes" if is_gold else "headings"
        print(f"{what}: {starts:.0f} starts, F1 {2 * right / max(1, found + starts):.3f} before BestCut")
    _, weights = fit(known)
    with open(arguments.out, "w", encoding="utf-8") as out:
        print(HEAD, file=out)
        for name, weight in weights:
            print(f"{name}\t{weight:.4f}" if name.startswith("state") else f"{name}\t{weight:.3f}", file=out)


if __name__ == "__main__":
    main()
