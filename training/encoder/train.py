"""Trains the reader on gold texts; goes on from its last checkpoint.

usage: train.py --gold FOLDER --base MODEL.onnx --tokenizer TOKENIZER.json --out FOLDER
       [--leave-out split.json] [--steps N] [--layers N] [--pdnc-share X] [--start FOLDER]

--start takes the weights of another run to begin with.
"""

import argparse
import json
import os
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import examples as ex
import pieces
import texts as t
from model import MENTION_WIDTH, Reader, link, roles, vocabulary_of
from texts import CATEGORIES, LONGEST_MENTION


LOWER_CASE_SHARE = 0.06  # windows shown without capitals, as some write


def mention_scores(model, first, last, window):
    """Logit of every span of up to the longest mention's words: categories x words x lengths."""
    at = torch.as_tensor(window.at)
    n, c = len(at), len(CATEGORIES)
    a = first[at].view(n, c, MENTION_WIDTH).transpose(0, 1)
    b = last[at].view(n, c, MENTION_WIDTH).permute(1, 2, 0)
    square = F.pad(a @ b, (0, LONGEST_MENTION)) / MENTION_WIDTH**0.5
    wide = n + LONGEST_MENTION
    scores = square.as_strided((c, n, LONGEST_MENTION), (n * wide, wide + 1, 1))
    inside = torch.arange(n)[:, None] + torch.arange(LONGEST_MENTION)[None] < n
    scores = scores + model.tables["mention_bias"][:, None, None] + model.tables["mention_length"][:, None]
    return scores, inside


def marginal(logits, right):
    """Mean negative log of the share of the right ones, over rows that have one."""
    rows = right.any(1)
    if not rows.any():
        return logits.sum() * 0
    top = torch.logsumexp(logits[rows].masked_fill(~right[rows], -1e9), 1)
    return (torch.logsumexp(logits[rows], 1) - top).mean()


def speaker_logits(model, e, vectors, quotes, role, table):
    dist, par, kind, askable = ex.speaker_pairs(e)
    tables = model.tables
    logits = link(quotes[role], vectors["speaker_mention"])
    logits = logits + tables[table + "_distance"][dist] + tables[table + "_paragraphs"][par] + tables[table + "_kind"][kind]
    return logits.masked_fill(torch.as_tensor(~askable), -1e9)


def coref_logits(model, e, vectors):
    """Antecedent scores, the first column standing for none; later mentions are masked."""
    dist, speech, relation, kinds = ex.coref_pairs(e)
    tables = model.tables
    logits = link(vectors["anaphor"], vectors["antecedent"])
    logits = logits + tables["coref_distance"][dist] + tables["coref_speech"][speech]
    logits = logits + tables["coref_relation"][relation] + tables["coref_kinds"][kinds]
    n = len(e.mentions)
    logits = logits.masked_fill(torch.triu(torch.ones(n, n, dtype=torch.bool)), -1e9)
    return torch.cat([torch.zeros(n, 1), logits], 1)


def turn_logits(model, e, quotes):
    """Whether quotation i has the speaker of an earlier one, up to five back."""
    n = len(e.quotes)
    back = np.clip(np.arange(n)[:, None] - np.arange(n)[None, :], 0, 5)
    return link(quotes["turn"], quotes["earlier_turn"]) + model.tables["turn_distance"][back]


def losses(model, window, out):
    first, last, mention_first, mention_last, event = out
    e = ex.example(window)
    text = window.text
    parts = {}
    if text.complete:
        scores, inside = mention_scores(model, mention_first, mention_last, window)
        target = torch.zeros_like(scores)
        for m in e.mentions:
            if m.last - m.first < LONGEST_MENTION:
                target[CATEGORIES.index(m.category), m.first - window.first, m.last - m.first] = 1
        loss = F.binary_cross_entropy_with_logits(scores, target, reduction="none")
        parts["mention"] = (loss * inside).sum() / max(8, len(e.mentions)) * 0.5
    if text.has_events:
        target = torch.tensor([float(w.event) for w in text.words[window.first : window.end]])
        loss = F.binary_cross_entropy_with_logits(event[torch.as_tensor(window.at), 0], target, reduction="sum")
        parts["event"] = 0.5 * loss / target.sum().clamp(min=8)
    vectors = roles(first, last, e.starts, e.ends)
    quotes = roles(first, last, e.quote_starts, e.quote_ends)
    if e.quotes and e.mentions:
        entity = torch.as_tensor(e.entity)
        logits = speaker_logits(model, e, vectors, quotes, "speaker_quote", "speaker")
        right = (torch.as_tensor(e.speaker)[:, None] == entity[None]) & (logits > -1e8)
        none = model.tables["speaker_none"].expand(len(e.quotes), 1)
        absent = ~right.any(1, keepdim=True) & torch.as_tensor(e.speaker >= 0)[:, None]
        parts["speaker"] = marginal(torch.cat([none, logits], 1), torch.cat([absent, right], 1))
        if any(q.addressees for q in e.quotes):
            logits = speaker_logits(model, e, vectors, quotes, "addressee_quote", "addressee")
            right = torch.tensor(np.array([[m.entity in q.addressees for m in e.mentions] for q in e.quotes]))
            parts["addressee"] = 0.3 * marginal(logits, right & (logits > -1e8))
    if len(e.quotes) > 1:
        logits = turn_logits(model, e, quotes)
        same = torch.as_tensor(e.speaker[:, None] == e.speaker[None, :]).float()
        back = np.arange(len(e.quotes))[:, None] - np.arange(len(e.quotes))[None, :]
        near = torch.as_tensor((back > 0) & (back <= 5) & (e.speaker[:, None] >= 0) & (e.speaker[None, :] >= 0)).float()
        loss = F.binary_cross_entropy_with_logits(logits, same, reduction="none")
        parts["turn"] = 0.5 * (loss * near).sum() / near.sum().clamp(min=1)
    if len(e.mentions) > 1:
        logits = coref_logits(model, e, vectors)
        entity = torch.as_tensor(e.entity)
        right = (entity[:, None] == entity[None]) & (logits[:, 1:] > -1e8)
        if text.complete:
            new = ~right.any(1, keepdim=True)
            parts["coref"] = marginal(logits, torch.cat([new, right], 1))
        else:
            new = torch.zeros(len(e.mentions), 1, dtype=torch.bool)
            right = right & torch.as_tensor(e.kind != t.NAME)[:, None]
            known = logits.clone()
            known[:, 0] = -1e9
            parts["coref"] = 0.5 * marginal(known, torch.cat([new, right], 1))
    return parts


def batch(windows):
    n = max(len(w.ids) for w in windows)
    n = (n + 7) // 8 * 8
    pad = lambda name: torch.as_tensor(np.stack([np.pad(getattr(w, name), (0, n - len(w.ids))) for w in windows]))
    return pad("ids"), pad("types"), torch.tensor([len(w.ids) for w in windows])


def stream(corpora, share, word_pieces, rng, stride=360):
    """Endless windows: a share of them from the novels, the others from the texts with all mentions."""
    pools = [[], []]
    while True:
        which = 0 if rng.random() < share else 1
        if not pools[which]:
            for text in corpora[which]:
                breaks = t.sentence_breaks(text, rng, rng.choice([0, 0.3, 1])) if which else None
                for w in t.windows(text, word_pieces, stride, rng.randrange(1, stride), breaks):
                    if which or sum(w.first <= q.first and q.last < w.end for q in text.quotes) >= 2:
                        pools[which].append(w)
            rng.shuffle(pools[which])
        w = pools[which].pop()
        yield t.lower_case(w) if rng.random() < LOWER_CASE_SHARE else w


def main():
    a = arguments()
    torch.manual_seed(1)
    rng = random.Random(1)
    torch.set_num_threads(a.threads)
    os.makedirs(a.out, exist_ok=True)
    vocabulary = vocabulary_of(a.tokenizer)
    word_pieces = pieces.WordPieces(vocabulary)
    left_out = set(json.load(open(a.leave_out))["test"]) if a.leave_out else set()
    corpora = [
        [x for x in t.corpus(os.path.join(a.gold, name), word_pieces) if x.name not in left_out]
        for name in ("pdnc", "litbank")
    ]
    print("train on", [len(c) for c in corpora], "texts", flush=True)
    model = Reader(len(vocabulary), a.layers)
    model.encoder.load_onnx(a.base)
    if a.start:
        model.load_state_dict(torch.load(os.path.join(a.start, "checkpoint.pt"))["model"])
    slow = [x for x in model.encoder.parameters() if x.requires_grad]
    fast = [x for n, x in model.named_parameters() if not n.startswith(("encoder.", "tables."))]
    groups = [(slow, a.rate, 0.01), (fast, 5 * a.rate, 0.01), (list(model.tables.values()), 50 * a.rate, 0)]
    optimiser = torch.optim.AdamW([{"params": p, "lr": r, "weight_decay": d} for p, r, d in groups])
    shape = lambda s: min((s + 1) / (0.06 * a.steps), max(0.02, (a.steps - s) / a.steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, shape)
    step, path = 0, os.path.join(a.out, "checkpoint.pt")
    if os.path.exists(path):
        saved = torch.load(path)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        schedule.load_state_dict(saved["schedule"])
        step = saved["step"]
        rng.seed(step)
    source = stream(corpora, a.pdnc_share, word_pieces, rng)
    model.train()
    sums, began = {}, time.time()
    while step < a.steps:
        ws = [next(source) for _ in range(a.batch)]
        out = model(*batch(ws))
        total = 0
        for i, w in enumerate(ws):
            for name, loss in losses(model, w, [x[i] for x in out]).items():
                total = total + loss
                s = sums.setdefault(name, [0.0, 0])
                s[0] += loss.item()
                s[1] += 1
        optimiser.zero_grad()
        (total / a.batch).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        step += 1
        if step % a.log_every == 0:
            line = "  ".join(f"{k} {v[0] / v[1]:.3f}" for k, v in sorted(sums.items()))
            print(f"{step}/{a.steps}  {(time.time() - began) / a.log_every:.2f} s/step  {line}", flush=True)
            sums, began = {}, time.time()
        if step % a.save_every == 0 or step == a.steps:
            state = {"model": model.state_dict(), "optimiser": optimiser.state_dict(), "schedule": schedule.state_dict()}
            torch.save(state | {"step": step}, path + ".new")
            os.replace(path + ".new", path)


def arguments():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("gold", "base", "tokenizer", "out"):
        ap.add_argument("--" + name, required=True)
    ap.add_argument("--leave-out")
    ap.add_argument("--start")
    ap.add_argument("--steps", type=int, default=1700)
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--batch", type=int, default=4)
    ap.add_argument("--rate", type=float, default=1.2e-4)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--save-every", type=int, default=200)
    ap.add_argument("--log-every", type=int, default=50)
    ap.add_argument("--pdnc-share", type=float, default=0.5)
    return ap.parse_args()


if __name__ == "__main__":
    main()
