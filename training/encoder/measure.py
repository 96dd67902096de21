"""Measures a trained reader on left-out texts, given gold quotations and names.

usage: measure.py --model FOLDER --gold FOLDER --tokenizer TOKENIZER.json --split split.json [--limit N]

The program's own figures come from `fabula evaluate`; these tell how far the heads are by themselves.
"""

import argparse
import collections
import json
import os
import sys

import numpy as np
import torch

import examples as ex
import pieces
import texts as t
from model import Reader, roles, vocabulary_of
from texts import CATEGORIES, Mention
from train import batch, coref_logits, mention_scores, speaker_logits

OVERLAP, LEFT = 150, 110  # words that a window shares with the one before, and those it leaves to it


def tiles(text, word_pieces):
    """Windows with the words that each answers for."""
    first, begin = 0, 0
    while True:
        w = t.window(text, first, word_pieces)
        last = w.end >= len(text.words)
        end = w.end if last else w.end - (OVERLAP - LEFT)
        yield w, begin, end
        if last:
            return
        first, begin = w.end - OVERLAP, end


def found_mentions(model, out, window, begin, end, thresholds=0.0):
    """Spans above the threshold, none crossing a better one."""
    scores, inside = mention_scores(model, out[2], out[3], window)
    scores = scores.masked_fill(~inside, -9)
    best, category = scores.max(0)
    spans = [(float(best[i, j]), int(i), int(i + j), int(category[i, j])) for i, j in (best > thresholds).nonzero().tolist()]
    kept = []
    for s, i, j, c in sorted(spans, reverse=True):
        if not any(i < a <= j < b or a < i <= b < j for _, a, b, _ in kept):
            kept.append((s, i, j, c))
    return [(i + window.first, j + window.first, CATEGORIES[c]) for _, i, j, c in kept if begin <= i + window.first < end]


def kind(text, i, j):
    words = [text.text[w.start : w.end] for w in text.words[i : j + 1]]
    if len(words) == 1 and words[0].lower() in t.THIRD | t.FIRST | t.SECOND | set("we us our ours ourselves itself it its themselves himself herself theirs hers yours".split()):
        return t.PRONOUN
    return t.NAME if words[-1][0].isupper() else t.NOUN


@torch.no_grad()
def litbank(model, texts_, word_pieces, scorer):
    totals = {c: collections.Counter() for c in ("PER", "ALL")}
    coref = {c: collections.defaultdict(lambda: np.zeros(4)) for c in ("PER", "ALL", "GOLD")}
    for text in texts_:
        gold = {(m.first, m.last): (m.category, m.entity) for m in text.mentions}
        spans = []
        kept = [(w, b, e, [x[0] for x in model(*batch([w]))]) for w, b, e in tiles(text, word_pieces)]
        for w, b, e, out in kept:
            spans += found_mentions(model, out, w, b, e)
        for c in totals:
            p = {(i, j) for i, j, k in spans if c == "ALL" or k == c}
            g = {s for s, (k, _) in gold.items() if c == "ALL" or k == c}
            totals[c].update(hit=len(p & g), pred=len(p), gold=len(g))
        own = sorted((Mention(i, j, -1, kind(text, i, j), k) for i, j, k in spans), key=lambda m: (m.first, -m.last))
        for which, ms in (("PRED", own), ("GOLD", text.mentions)):
            clusters = cluster(model, text, ms, kept)
            for c in ("PER", "ALL") if which == "PRED" else ("GOLD",):
                want = lambda k: c != "PER" or k == "PER"
                pc = [{(m.first, m.last) for m in x if want(m.category)} for x in clusters]
                gc = collections.defaultdict(set)
                for s, (k, who) in gold.items():
                    if want(k):
                        gc[who].add(s)
                pc = [x for x in pc if x]
                for name, f in (("muc", scorer.muc), ("b3", scorer.b_cubed), ("ceafe", scorer.ceaf_e)):
                    coref[c][name] += np.array(f(list(gc.values()), pc))
    for c, n in totals.items():
        print("mentions", c, "P %.1f R %.1f F1 %.1f" % (100 * n["hit"] / n["pred"], 100 * n["hit"] / n["gold"], 200 * n["hit"] / (n["pred"] + n["gold"])))
    for c, by in coref.items():
        f1 = {k: 100 * scorer.prf(list(v))["f1"] for k, v in by.items()}
        print("coref", c, {k: round(v, 1) for k, v in f1.items()}, "average %.1f" % (sum(f1.values()) / 3))


def cluster(model, text, mentions, kept):
    """Each mention joins its best antecedent's cluster."""
    if not mentions:
        return []
    clusters, of = [], {}
    for w, b, e, out in kept:
        part = t.Text(text.name, text.text, text.words, [], mentions, True)
        example = ex.example(t.Window(part, w.first, w.end, w.ids, w.types, w.at))
        if not example.mentions:
            continue
        logits = coref_logits(model, example, roles(out[0], out[1], example.starts, example.ends))
        best = logits.argmax(1).tolist()
        for m, k in zip(example.mentions, best):
            if b <= m.first < e:
                found = of.get((example.mentions[k - 1].first, example.mentions[k - 1].last)) if k else None
                if found is None and m.kind == t.NAME:
                    found = next((x for x in reversed(clusters) if any(o.kind == t.NAME and text.string(o) == text.string(m) for o in x)), None)
                if found is None:
                    found = []
                    clusters.append(found)
                found.append(m)
                of[(m.first, m.last)] = found
    return clusters


@torch.no_grad()
def pdnc(model, texts_, word_pieces):
    pooled = collections.Counter()
    for text in texts_:
        n = collections.Counter()
        at = {q.first: q for q in text.quotes}
        for w, b, e in tiles(text, word_pieces):
            example = ex.example(w)
            if not example.quotes or not example.mentions:
                continue
            out = [x[0] for x in model(*batch([w]))]
            vectors = roles(out[0], out[1], example.starts, example.ends)
            quotes = roles(out[0], out[1], example.quote_starts, example.quote_ends)
            share = speaker_logits(model, example, vectors, quotes, "speaker_quote", "speaker").softmax(1)
            ante = coref_logits(model, example, vectors)[:, 1:].softmax(1)
            # what falls on a pronoun goes to those it stands for; speech pronouns tell nothing new
            names = torch.as_tensor(example.kind == t.NAME)
            to = torch.where(names[:, None], torch.eye(len(names)), ante * names[None])
            share = share @ to
            for i, q in enumerate(example.quotes):
                if b <= q.first < e and q.speaker >= 0:
                    mass = collections.Counter()
                    for m, s in zip(example.mentions, share[i].tolist()):
                        mass[m.entity] += s
                    n[q.type] += mass.most_common(1)[0][0] == q.speaker
        total = collections.Counter(q.type for q in at.values())
        pooled.update({("hit", k): v for k, v in n.items()} | {("all", k): v for k, v in total.items()})
        print(text.name, {k: round(100 * n[k] / total[k], 1) for k in total}, "all %.1f" % (100 * sum(n.values()) / sum(total.values())), flush=True)
    kinds = sorted(k for w, k in pooled if w == "all")
    hit = sum(v for (w, k), v in pooled.items() if w == "hit")
    print("POOLED", {k: round(100 * pooled["hit", k] / pooled["all", k], 1) for k in kinds}, "all %.1f" % (100 * hit / sum(v for (w, k), v in pooled.items() if w == "all")))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "gold", "tokenizer", "split", "scorer"):
        ap.add_argument("--" + name, required=True)
    ap.add_argument("--limit", type=int, default=1000)
    ap.add_argument("--threads", type=int, default=2)
    a = ap.parse_args()
    sys.path.insert(0, a.scorer)
    import score

    torch.set_num_threads(a.threads)
    vocabulary = vocabulary_of(a.tokenizer)
    word_pieces = pieces.WordPieces(vocabulary)
    model = Reader(len(vocabulary))
    model.load_state_dict(torch.load(os.path.join(a.model, "checkpoint.pt"))["model"])
    model.eval()
    test = sorted(json.load(open(a.split))["test"])
    load = lambda name: t.corpus(os.path.join(a.gold, name), word_pieces, test)[: a.limit]
    litbank(model, load("litbank"), word_pieces, score)
    pdnc(model, load("pdnc"), word_pieces)


if __name__ == "__main__":
    main()
