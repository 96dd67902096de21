"""Trains what passages are about, and what tells that two of them clash.

usage: train.py topics  --novels FOLDER
       train.py clashes --novels FOLDER --cases FOLDER --read FOLDER [--folds]

--novels holds texts; --read what `fabula read --format json --with-text` makes of them (NAME.json) and of the cases
(ID.0.json, ID.1.json). Both write beside the classes that use them. --folds writes nothing and measures cases that it left
out. Novels in split.json are never learnt from.
"""

import argparse
import glob
import json
import os
import random
import re
import zlib

import numpy as np

from clues import CLASH_SIZE, RESOURCES, TOPIC_SIZE, TOPICS, Passage, clues, nearness, topic_words, words

HERE = os.path.dirname(os.path.abspath(__file__))
SENTENCES_A_NOVEL = 1000
PAIRS_A_NOVEL, PAIRS_A_CASE = 80, 12
OF_OURS, OF_NOVELS, PLANTED, NEAR_MISS, BESIDE = 1.0, 0.4, 3.0, 1.5, 0.6  # weights of examples
FOLDS, SEEDS = 6, 4


def pairs():
    with open(os.path.join(HERE, "pairs.jsonl"), encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def novels(folder):
    with open(os.path.join(HERE, "split.json"), encoding="utf-8") as f:
        left_out = set(json.load(f))
    names = sorted(os.path.basename(f)[:-4] for f in glob.glob(os.path.join(folder, "*.txt")))
    return [n for n in names if n not in left_out]


def sentences(text):
    found = re.split(r"(?<=[.!?\"”])\s+", re.sub(r"\s+", " ", text))
    return [s.strip() for s in found if 4 <= len(s.split()) <= 60]


def quantised(weights, name):
    step = float(np.abs(weights).max() / 127)
    with open(os.path.join(RESOURCES, name), "wb") as f:
        f.write(np.clip(np.round(weights / step), -127, 127).astype(np.int8).tobytes())
    return step


class Topics:
    """Multinomial regression by AdaGrad."""

    def __init__(self):
        self.w, self.bias = np.zeros((TOPIC_SIZE, len(TOPICS) + 1), np.float32), np.zeros(len(TOPICS) + 1)

    def odds(self, x):
        p = self.w[x].sum(0) / max(1, len(x)) ** 0.5 + self.bias
        p = np.exp(p - p.max())
        return p / p.sum()

    def fit(self, rows, topics, passes=8, rate=0.3, decay=1e-6):
        squares = np.full_like(self.w, 1e-3)
        chance = np.random.RandomState(1)
        for _ in range(passes):
            for i in chance.permutation(len(rows)):
                x = rows[i]
                off = self.odds(x)
                off[topics[i]] -= 1
                slope = off[None, :] / max(1, len(x)) ** 0.5 + decay * self.w[x]
                squares[x] += slope**2
                self.w[x] -= rate * slope / np.sqrt(squares[x])
                self.bias -= 0.02 * off
        return self

    def save(self):
        step = quantised(self.w, "topic-weights.bin")
        with open(os.path.join(RESOURCES, "topic-model.tsv"), "w", encoding="utf-8") as f:
            f.write("# What one step of topic-weights.bin is worth, then the bias of each topic and of none.\n")
            f.write("\t".join([f"{step:.8g}", *(f"{x:.5f}" for x in self.bias)]) + "\n")

    @staticmethod
    def load():
        topics = Topics()
        with open(os.path.join(RESOURCES, "topic-model.tsv"), encoding="utf-8") as f:
            step, *bias = [float(x) for x in f.readlines()[1].split("\t")]
        with open(os.path.join(RESOURCES, "topic-weights.bin"), "rb") as f:
            topics.w = np.frombuffer(f.read(), np.int8).reshape(TOPIC_SIZE, -1).astype(np.float32) * step
        topics.bias = np.array(bias)
        return topics


class Judge:
    """Logistic regression over hashed words and named clues, by AdaGrad."""

    def __init__(self, clues):
        self.w, self.v, self.bias = np.zeros(CLASH_SIZE, np.float32), np.zeros(clues, np.float32), 0.0

    def log_odds(self, x):
        return self.w[x[0]].sum() / max(1, len(x[0])) ** 0.5 + (self.v[x[1]] * x[2]).sum() + self.bias

    def fit(self, examples, seed, passes=5, decay=1e-3, decay_of_clues=3e-3):
        squares, squares_of_clues = np.full_like(self.w, 1e-2), np.full_like(self.v, 1e-1)
        chance = np.random.RandomState(seed)
        for _ in range(passes):
            for i in chance.permutation(len(examples)):
                x, clash, weight = examples[i]
                off = (1 / (1 + np.exp(-self.log_odds(x))) - clash) * weight
                slope = off / max(1, len(x[0])) ** 0.5 + decay * self.w[x[0]]
                squares[x[0]] += slope**2
                self.w[x[0]] -= 0.2 * slope / np.sqrt(squares[x[0]])
                slope = off * x[2] + decay_of_clues * self.v[x[1]]
                squares_of_clues[x[1]] += slope**2
                self.v[x[1]] -= 0.1 * slope / np.sqrt(squares_of_clues[x[1]])
                self.bias -= 0.02 * off
        return self

    @staticmethod
    def mean(judges):
        judge = Judge(0)
        judge.w, judge.v, judge.bias = (sum(getattr(j, k) for j in judges) / len(judges) for k in ("w", "v", "bias"))
        return judge

    def save(self, names):
        step = quantised(self.w, "clash-weights.bin")
        with open(os.path.join(RESOURCES, "clash-model.tsv"), "w", encoding="utf-8") as f:
            f.write("# Weights of the clues that two passages clash; MODEL.md tells from what.\n")
            f.write(f"step\t{step:.8g}\nbias\t{self.bias:.5g}\n")
            for name, i in sorted(names.items()):
                f.write(f"{name}\t{self.v[i]:.4f}\n")


class Told:
    """A passage of a story, with the people it is about."""

    def __init__(self, story, text, span, people, topics):
        self.story, self.span, self.people = story, span, people
        self.passage = Passage(text[span[0] : span[1]])
        self.passage.shares = topics.odds(self.passage.topic_words)[:-1]


def told(path, story, topics):
    with open(path, encoding="utf-8") as f:
        read = json.load(f)
    names = {c["id"]: c["name"] for c in read["characters"]}
    for fact in read["facts"]:
        if fact["kind"] == "passage" and fact["stance"] == "plain":
            people = {names[fact[who]] for who in ("who", "other") if fact.get(who)}
            yield Told(story, read["text"], fact["evidence"][0], people, topics)


class Examples:
    def __init__(self):
        self.names = {}

    def of(self, first, second, *bond):
        found = clues(first, second, *bond)
        ids = [self.names.setdefault(k, len(self.names)) for k in found]
        return words(first, second), np.array(ids, dtype=int), np.array(list(found.values()), np.float32)

    def nearest(self, passages, most):
        """Pairs to be judged: the nearest, each with its example."""
        near = []
        for i, one in enumerate(passages):
            for other in passages[i + 1 :]:
                one_person = bool(one.people & other.people)
                near.append((nearness(one.passage, other.passage, one_person), len(near), one, other, one_person))
        near = [n for n in sorted(near, key=lambda n: (-n[0], n[1]))[:most] if n[0] > -np.inf]
        return [(a, b, self.of(a.passage, b.passage, person, a.story == b.story)) for _, _, a, b, person in near]

    def ours(self, topics):
        for pair in pairs():
            both = [Passage(pair[k]) for k in "ab"]
            for passage in both:
                passage.shares = topics.odds(passage.topic_words)[:-1]
            yield self.of(*both), pair["label"] == "contradiction", OF_OURS


def cases(folder):
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(path, encoding="utf-8") as f:
            yield from (case for case in json.load(f)["cases"] if case["use"] == "tune")


def are_those(case, one, other):
    """Whether two passages are the two that the case is about."""
    spans = [(p["text"], *p["span"]) for p in case["passages"]]
    on = lambda told, at: told.story == at[0] and told.span[0] < at[2] and told.span[1] > at[1]
    return len(spans) > 1 and all(on(one, at) or on(other, at) for at in spans)


def examples_of(case, near):
    for one, other, x in near:
        those = are_those(case, one, other)
        yield x, those and case["planted"], (PLANTED if case["planted"] else NEAR_MISS) if those else BESIDE


def train_topics(a):
    rows, topics = [], []
    for pair in pairs():
        for k in "ab":
            rows.append(topic_words(pair[k]))
            topics.append(TOPICS.index(pair["kind"]))
    chance = random.Random(1)
    for name in novels(a.novels):
        with open(os.path.join(a.novels, name + ".txt"), encoding="utf-8") as f:
            all_of_it = sentences(f.read())
        for sentence in chance.sample(all_of_it, min(len(all_of_it), SENTENCES_A_NOVEL)):
            rows.append(topic_words(sentence))
            topics.append(len(TOPICS))
    Topics().fit(rows, topics).save()


def train_clashes(a):
    topics, make = Topics.load(), Examples()
    ours = list(make.ours(topics))
    of_novels = []
    for name in novels(a.novels):
        passages = list(told(os.path.join(a.read, name + ".json"), 0, topics))
        of_novels += [(x, False, OF_NOVELS) for _, _, x in make.nearest(passages, PAIRS_A_NOVEL)]
    judged = []
    for case in cases(a.cases):
        passages = []
        for i in range(len(case["texts"])):
            passages += told(os.path.join(a.read, f"{case['id']}.{i}.json"), i, topics)
        judged.append((case, make.nearest(passages, PAIRS_A_CASE)))
    print(len(ours), "pairs,", len(of_novels), "of novels,", sum(len(near) for _, near in judged), "of cases")
    fit = lambda examples: Judge.mean([Judge(len(make.names)).fit(examples, seed) for seed in range(SEEDS)])
    if a.folds:
        measure(judged, lambda left: fit(ours + of_novels + [e for c, near in judged if c not in left for e in examples_of(c, near)]))
    else:
        fit(ours + of_novels + [e for c, near in judged for e in examples_of(c, near)]).save(make.names)


def measure(judged, fit):
    """Prints how many of the surest answers, one a case, are right, each case judged by what has not seen its text."""
    answers = []
    for fold in range(FOLDS):
        left = [c for c, _ in judged if zlib.crc32(c["base"].encode()) % FOLDS == fold]
        judge = fit(left)
        for case, near in judged:
            if case in left and near:
                best = max(near, key=lambda n: judge.log_odds(n[2]))
                answers.append((judge.log_odds(best[2]), case["planted"] and are_those(case, best[0], best[1])))
    answers.sort(reverse=True)
    for most in (5, 10, 15, 20, 30, 40):
        print(most, "answers, log odds from", round(float(answers[most - 1][0]), 2), sum(right for _, right in answers[:most]), "right")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("what", choices=["topics", "clashes"])
    ap.add_argument("--novels", required=True)
    ap.add_argument("--cases")
    ap.add_argument("--read")
    ap.add_argument("--folds", action="store_true")
    a = ap.parse_args()
    train_topics(a) if a.what == "topics" else train_clashes(a)


if __name__ == "__main__":
    main()
