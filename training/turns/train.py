#!/usr/bin/env python3
"""Trains the weights with which Fabula decides who speaks each turn of a conversation.

    ./fabula evaluate GOLD/pdnc --evidence EVIDENCE
    python3 training/turns/train.py EVIDENCE/pdnc --out WEIGHTS.tsv --folds FOLDS

The model is a conditional random field over the turns of a conversation. A candidate's score in a
turn is a layer of rectified linear units over its clues plus a direct weight for each clue; a step's
score depends on whether the speaker spoke last or last but one, and on what lies between. Training
maximises the probability of all readings that agree with the gold speakers, summed exactly
(forward algorithm); turns without a gold speaker among the candidates are left free.

--folds also trains five models, each on the novels of four folds, and writes which novel each has
not seen (folds.tsv), for `fabula evaluate --weights FOLDS`. Novels of one author are in one fold.
What the five say of the novels they have not seen gives the one temperature by which all weights
are multiplied, so that confidences can be taken at their word.

For the full tier EVIDENCE also holds texts that the encoder read and was not trained on
(`fabula evaluate --tier full --evidence EVIDENCE --only ...`). Training then goes on with these alone,
so that the weights learn what to make of the encoder; only they are parted into folds.

--own adds evidence on short stories, which all models learn from, each text several times: novels
alone do not teach how talk goes in stories of a few pages.
"""
import argparse
import collections
import glob
import gzip
import json
import multiprocessing
import os
import time

import numpy as np
import torch
from torch import nn

UNITS = 32
DROPOUT = 0.2
EPOCHS = 64
RATE = 3e-3
HEARD_EPOCHS = 5
HEARD_RATE = 1.5e-3
L2 = 1e-4
LONGEST_PIECE = 40
OWN_TIMES = 2
TURNS_A_BATCH = 2500
MOST_CANDIDATES = 14
FOLDS = 5
SEED = 1
TEMPERATURES = (0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0, 1.1)
TASKS = []  # filled before the workers fork, so that they share the novels
HERE = os.path.dirname(os.path.abspath(__file__))


class Novel:
    """The evidence on one text: arrays over its turns, candidates padded with -1."""

    def __init__(self, path, times=1):
        self.times = times  # how often training sees it in each pass
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            head = json.loads(next(lines))
            turns = [json.loads(line) for line in lines]
        self.name = os.path.basename(path).split(".")[0]
        self.clues, self.steps = head["clues"], head["steps"]
        shape = (len(turns), MOST_CANDIDATES)
        self.conversation = np.array([turn["conversation"] for turn in turns])
        self.step = np.zeros((len(turns), len(self.steps)), "f4")
        self.evidence = np.zeros(shape + (len(self.clues),), "f4")
        self.candidate = np.full(shape, -1)
        self.right = np.zeros(shape, bool)
        self.quotations = np.array([turn["gold"] for turn in turns])
        for t, turn in enumerate(turns):
            self.step[t] = turn["step"]
            for k, candidate in enumerate(turn["candidates"]):
                self.candidate[t, k] = int(candidate["character"][1:])
                self.right[t, k] = candidate["right"]
                for clue, value in candidate["clues"]:
                    self.evidence[t, k, clue] = value

    def take_names(self, clues, steps):
        """The same evidence under longer lists of names; what is not known of is zero."""
        evidence = np.zeros(self.candidate.shape + (len(clues),), "f4")
        evidence[..., [clues.index(name) for name in self.clues]] = self.evidence
        step = np.zeros((len(self.step), len(steps)), "f4")
        step[:, [steps.index(name) for name in self.steps]] = self.step
        self.heard = len(self.clues) == len(clues)
        self.clues, self.steps, self.evidence, self.step = clues, steps, evidence, step

    def pieces(self, longest):
        """Runs of turns of one conversation, as (novel, start, end)."""
        start, out = 0, []
        for t in range(1, len(self.conversation) + 1):
            done = t == len(self.conversation) or self.conversation[t] != self.conversation[start]
            if done or t - start == longest:
                out.append((self, start, t))
                start = t
        return out


def batches(pieces):
    """Pieces of like length together, as padded tensors."""
    group, out = [], []
    for piece in sorted(pieces, key=lambda p: p[2] - p[1]):
        if group and (len(group) + 1) * (piece[2] - piece[1]) > TURNS_A_BATCH:
            out.append(Batch(group))
            group = []
        group.append(piece)
    return out + [Batch(group)]


class Batch:
    def __init__(self, pieces):
        self.pieces = pieces
        longest = max(end - start for _, start, end in pieces)
        first = pieces[0][0]
        shape = (len(pieces), longest)
        most = first.candidate.shape[1]
        evidence = np.zeros(shape + first.evidence.shape[1:], "f4")
        step = np.zeros(shape + first.step.shape[1:], "f4")
        candidate = np.full(shape + (most,), -1)
        right = np.zeros(shape + (most,), bool)
        for i, (novel, start, end) in enumerate(pieces):
            evidence[i, : end - start] = novel.evidence[start:end]
            step[i, : end - start] = novel.step[start:end]
            candidate[i, : end - start] = novel.candidate[start:end]
            right[i, : end - start] = novel.right[start:end]
        real = candidate >= 0
        turn = real[..., 0]
        real[..., 0] = True  # a turn with nobody, or after the end: one reading, of weight one
        labelled = right.any(-1)
        allowed = np.where(labelled[..., None], right, real)
        again = np.zeros(shape + (most, most), "f4")
        back = np.zeros(shape + (most, most), "f4")
        known = (candidate >= 0)[..., None]
        again[:, 1:] = (candidate[:, :-1, :, None] == candidate[:, 1:, None, :]) & known[:, :-1]
        back[:, 2:] = (candidate[:, :-2, :, None] == candidate[:, 2:, None, :]) & known[:, :-2]
        self.evidence, self.step = torch.from_numpy(evidence), torch.from_numpy(step)
        self.real, self.allowed = torch.from_numpy(real), torch.from_numpy(allowed)
        self.turn = torch.from_numpy(turn)
        self.again, self.back = torch.from_numpy(again), torch.from_numpy(back)
        self.labelled = int(labelled.sum())


class Model(nn.Module):
    def __init__(self, novels):
        super().__init__()
        rows = np.concatenate([n.evidence[n.candidate >= 0] for n in novels])
        self.mean = torch.from_numpy(rows.mean(0))
        self.scale = torch.from_numpy(rows.std(0) + 1e-3)
        clues, steps = rows.shape[1], novels[0].step.shape[1]
        self.units = nn.Linear(clues, UNITS)
        self.output = nn.Linear(UNITS, 1, bias=False)
        self.direct = nn.Linear(clues, 1, bias=False)
        self.steps = nn.Linear(steps, 2, bias=False)
        self.dropout = nn.Dropout(DROPOUT)
        nn.init.zeros_(self.direct.weight)
        nn.init.zeros_(self.steps.weight)

    def scores(self, batch):
        clues = (batch.evidence - self.mean) / self.scale
        hidden = self.dropout(torch.relu(self.units(clues)))
        return (self.output(hidden) + self.direct(clues)).squeeze(-1)

    def log_sums(self, batch, scores, allowed):
        """Log weight of all allowed readings of each piece."""
        scores = scores.masked_fill(~allowed, -1e4)
        highest = scores.max(-1, keepdim=True).values
        turn = batch.turn[..., None]
        nobody = torch.zeros(scores.shape[-1])
        nobody[0] = 1
        fitness = torch.where(turn, torch.exp(scores - highest), nobody)
        factors = torch.exp(self.steps(batch.step))
        total = (highest.squeeze(-1) * batch.turn).sum(1)
        for t in range(scores.shape[1]):
            if t == 0:
                pairs = fitness[:, 0, None, :]
            else:
                again, back = factors[:, t, 0, None, None], factors[:, t, 1, None, None]
                same = batch.again[:, t]
                reached = pairs.sum(1)[:, :, None]
                ways = reached * (1 + (again - 1) * same)
                if t > 1:
                    first = torch.bmm(pairs.transpose(1, 2), batch.back[:, t])
                    ways = ways + (1 - same) * (back - 1) * first
                pairs = ways * fitness[:, t, None, :]
            weight = pairs.sum((1, 2))
            total = total + torch.log(weight)
            pairs = pairs / weight[:, None, None]
        return total

    def loss(self, batch):
        scores = self.scores(batch)
        free = self.log_sums(batch, scores, batch.real)
        return (free - self.log_sums(batch, scores, batch.allowed)).sum()

    def shares(self, batch, temperature):
        """Each candidate's share of all readings: the gradient of their log sum."""
        self.eval()
        scores = (self.scores(batch) * temperature).detach().requires_grad_(True)
        with Warmed(self.steps, temperature):
            sums = self.log_sums(batch, scores, batch.real).sum()
        return torch.autograd.grad(sums, scores)[0].numpy()

    def write(self, path, novels, temperature):
        """In the form that SpeakerModel reads: raw clues, the scaling and temperature folded in."""
        flat = lambda x: [float(v) for v in x.detach()]
        weights = self.units.weight / self.scale
        bias = self.units.bias - (self.units.weight * self.mean / self.scale).sum(1)
        direct = self.direct.weight[0] / self.scale * temperature
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            row = lambda name, values: out.write(
                "\t".join([name] + ["%.5g" % v for v in values]) + "\n")
            out.write("# Weights of speaker attribution, made by training/turns/train.py; see MODEL.md.\n")
            out.write("# clue: direct weight, then one a unit. step: for who spoke last, for who did before.\n")
            row("units:bias", flat(bias))
            row("units:output", flat(self.output.weight[0] * temperature))
            for i, name in enumerate(novels[0].clues):
                row("clue:" + name, [float(direct[i].detach())] + flat(weights[:, i]))
            for i, name in enumerate(novels[0].steps):
                row("step:" + name, flat(self.steps.weight[:, i] * temperature))


class Warmed:
    """A linear layer with its weights multiplied for a while."""

    def __init__(self, layer, factor):
        self.layer, self.factor = layer, factor

    def __enter__(self):
        self.kept = self.layer.weight.data
        self.layer.weight.data = self.kept * self.factor

    def __exit__(self, *failure):
        self.layer.weight.data = self.kept


def train(novels, what):
    torch.manual_seed(SEED)
    order = np.random.RandomState(SEED)
    model = Model(novels)
    start = time.time()
    lost = descend(model, novels, EPOCHS, RATE, order)
    heard = [n for n in novels if n.heard]
    if len(heard) < len(novels):
        lost = descend(model, heard, HEARD_EPOCHS, HEARD_RATE, order)
    print("%s: %d novels, loss %.3f a turn, %.0f s" % (what, len(novels), lost, time.time() - start), flush=True)
    return model


def descend(model, novels, epochs, rate, order):
    """Trains on some novels; gives the loss a turn of the last epoch."""
    pieces = batches([p for n in novels for p in n.pieces(LONGEST_PIECE) * n.times])
    optimiser = torch.optim.Adam(model.parameters(), rate)
    pace = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, epochs * len(pieces), pct_start=0.1)
    for epoch in range(epochs):
        model.train()
        lost = turns = 0
        for i in order.permutation(len(pieces)):
            batch = pieces[i]
            loss = model.loss(batch)
            penalty = L2 * sum((p ** 2).sum() for p in model.parameters())
            optimiser.zero_grad()
            (loss / max(1, batch.labelled) + penalty).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            pace.step()
            lost += loss.item()
            turns += batch.labelled
    return lost / turns


def answers(model, novels, temperature):
    """Confidence and rightness of each gold quotation's turn."""
    confidences, hits = [], []
    for batch in batches([p for n in novels for p in n.pieces(10 ** 9)]):
        shares = model.shares(batch, temperature)
        for share, (novel, start, end) in zip(shares, batch.pieces):
            for t in range(start, end):
                best = share[t - start].argmax()
                if novel.candidate[t, 0] >= 0:
                    confidences += [share[t - start, best]] * novel.quotations[t]
                    hits += [novel.right[t, best]] * novel.quotations[t]
    return np.array(confidences), np.array(hits)


def calibration_error(confidences, hits):
    """Expected calibration error over ten bins of equal width."""
    bins = np.minimum((confidences * 10).astype(int), 9)
    off = [abs(confidences[bins == b].sum() - hits[bins == b].sum()) for b in range(10)]
    return sum(off) / len(hits)


def folds(novels, by_novel):
    """Novels of one author together unless each stands alone, folds of about equal size, the largest authors first."""
    with open(os.path.join(HERE, "authors.tsv"), encoding="utf-8") as rows:
        author = dict(row.rstrip("\n").split("\t") for row in rows if not row.startswith("#"))
    groups = collections.defaultdict(list)
    for novel in novels:
        groups[novel.name if by_novel else author.get(novel.name, novel.name)].append(novel)
    parts = [[] for _ in range(FOLDS)]
    size = lambda part: sum(len(n.conversation) for n in part)
    for group in sorted(groups.values(), key=lambda g: (-size(g), g[0].name)):
        min(parts, key=size).extend(group)
    return parts


def own(path):
    return Novel(path, OWN_TIMES)


def work(task):
    """Trains one model and asks it about the novels it has not seen."""
    novels, unseen, what = TASKS[task]
    model = train([n for n in novels if n not in unseen], what)
    return model, [answers(model, unseen, temperature) for temperature in TEMPERATURES if unseen]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("evidence", help="folder with NAME.turns.gz, as `fabula evaluate --evidence` writes them")
    parser.add_argument("--out", required=True, help="the weights, trained on all novels")
    parser.add_argument("--folds", required=True, help="folder for the weights of the five folds")
    parser.add_argument("--by-novel", action="store_true", help="let novels of one author into different folds")
    parser.add_argument("--own", action="append", default=[], help="folder with evidence on short stories")
    parser.add_argument("--jobs", type=int, default=6, help="models trained at once")
    args = parser.parse_args()
    torch.set_num_threads(1)  # the same sums in the same order on every machine
    paths = sorted(glob.glob(os.path.join(args.evidence, "*.turns.gz")))
    with multiprocessing.Pool(args.jobs) as pool:
        novels = pool.map(Novel, paths, 1)
        short = pool.map(own, [p for o in args.own for p in sorted(glob.glob(os.path.join(o, "*.turns.gz")))], 1)
    longest = max(novels, key=lambda n: len(n.clues))
    names = list(longest.clues), list(longest.steps)
    for novel in novels + short:
        novel.take_names(*names)
    heard = [n for n in novels if n.heard]
    parts = folds(heard, args.by_novel)
    texts = novels + short
    tasks = [(texts, part, "fold %d" % i) for i, part in enumerate(parts)] + [(texts, [], "all")]
    TASKS.extend(tasks)
    with multiprocessing.Pool(args.jobs) as pool:
        trained = pool.map(work, range(len(tasks)), 1)
    models = [model for model, _ in trained]
    best = None
    for i, temperature in enumerate(TEMPERATURES):
        confidences, hits = (np.concatenate(column) for column in zip(*(told[i] for _, told in trained[:-1])))
        error = calibration_error(confidences, hits)
        print("temperature %.2f: accuracy %.4f, calibration error %.4f" % (temperature, hits.mean(), error))
        if best is None or error < best[0]:
            best = (error, temperature)
    os.makedirs(args.folds, exist_ok=True)
    with open(os.path.join(args.folds, "folds.tsv"), "w", encoding="utf-8", newline="\n") as out:
        for i, (model, part) in enumerate(zip(models, parts)):
            model.write(os.path.join(args.folds, "fold-%d.tsv" % i), novels, best[1])
            for novel in part:
                out.write("%s\tfold-%d.tsv\n" % (novel.name, i))
    models[-1].write(args.out, novels, best[1])


if __name__ == "__main__":
    main()
