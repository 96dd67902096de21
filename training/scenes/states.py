"""Writes how the encoder that ships reads the words that open each paragraph, for train.py.

usage: states.py EVIDENCE --novels GOLD/pdnc --out STATES

EVIDENCE/CORPUS/NAME.scenes.gz tells where paragraphs start. For each NAME.txt of the chapters in starts.tsv this writes
STATES/pdnc/NAME.npz, and for each text or passage in a FOLDER given by --texts the same: `at`, offsets of paragraphs, and `states`, the mean of the vectors as first words of spans over the first 25 words. Only prose is read, and
capitals at the head of a paragraph count as small letters, as in chapters they give the start away. Quotations are told by
their marks. About a thousand words a second of one core.
"""

import argparse
import glob
import gzip
import json
import os
import re
import sys

import numpy as np
import onnxruntime

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "encoder"))
import pieces as p  # noqa: E402

ENCODER = os.path.join(HERE, "../../understanding/src/main/resources/org/fabula/understanding/encoder")
BLANK_LINE = re.compile(r"\n[ \t]*\n")
MOST_WORDS, SMALL_HEAD = 25, 6
SIZE, OVERLAP, AFTER = 512, 100, 28  # as Tile has them


def paragraphs(text, starts):
    """Spans of the paragraphs that start there; what stands between, as headings do, is left out."""
    ends = [*starts[1:], len(text)]
    breaks = [BLANK_LINE.search(text, start, end) for start, end in zip(starts, ends)]
    return [(start, found.start() if found else end) for start, end, found in zip(starts, ends, breaks)]


def words(text, spans, word_pieces):
    """Of each word its pieces, its type, its paragraph and whether it is the first there."""
    found = []
    for paragraph, (start, end) in enumerate(spans):
        quoted = False
        for n, match in enumerate(p.WORD.finditer(text, start, end)):
            word = match.group()
            opens, closes = word in "“«", word in "”»"
            inside = quoted or opens or word == '"'
            quoted = (not quoted) if word == '"' else (quoted or opens) and not closes
            case = p.case(word)
            if case == p.CAPITALS and n < SMALL_HEAD:
                case = p.LOWER if n else p.CAPITALISED
            found.append((word_pieces.of(word), case + (4 if inside and not closes else 0), paragraph, n == 0))
    return found


def read(session, word_pieces, text, spans):
    everything = words(text, spans, word_pieces)
    sums, counts = np.zeros((len(spans), 448)), np.zeros(len(spans))
    first = own = 0
    while own < len(everything):
        ids, types, at = [word_pieces.ids[p.START]], [p.OTHER], []
        end = first
        while end < len(everything):
            pieces, kind, _, new = everything[end]
            if len(ids) + len(pieces) + new >= SIZE:
                break
            if new:
                ids.append(word_pieces.ids[p.PARAGRAPH])
                types.append(p.OTHER)
            at.append(len(ids))
            ids += pieces
            types += [kind] * len(pieces)
            end += 1
        inputs = {"ids": np.array([[*ids, word_pieces.ids[p.END]]]), "types": np.array([[*types, p.OTHER]])}
        vectors = session.run(["first"], inputs)[0][0]
        to = end if end == len(everything) else max(own + 1, end - AFTER)
        for word in range(own, to):
            paragraph = everything[word][2]
            if counts[paragraph] < MOST_WORDS:
                sums[paragraph] += vectors[at[word - first]]
                counts[paragraph] += 1
        own, first = to, max(first + 1, end - OVERLAP)
    return sums / np.maximum(1, counts)[:, None]


def chapters():
    found = {}
    with open(os.path.join(HERE, "starts.tsv"), encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                novel, begin, end, _ = line.rstrip("\n").split("\t")
                found.setdefault(novel, []).append((int(begin), int(end)))
    return found


def starts_of(evidence, corpus, name):
    with gzip.open(os.path.join(evidence, corpus, name + ".scenes.gz"), "rt", encoding="utf-8") as lines:
        next(lines)
        return [int(line.split("\t", 1)[0]) for line in lines]


def texts(folder, novels):
    """Names and texts: those of NAME.txt, or the passages of novels that NAME.json tells of."""
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        with open(path, encoding="utf-8") as file:
            yield os.path.basename(path)[: -len(".txt")], file.read()
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        if "span" in gold and gold["use"] != "test":
            with open(os.path.join(novels, gold["source"] + ".txt"), encoding="utf-8") as file:
                yield gold["name"], file.read()[slice(*gold["span"])]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("evidence")
    parser.add_argument("--novels", required=True)
    parser.add_argument("--texts", action="append", default=[])
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    with open(os.path.join(ENCODER, "vocabulary.txt"), encoding="utf-8") as file:
        word_pieces = p.WordPieces(file.read().split("\n")[:-1])
    session = onnxruntime.InferenceSession(os.path.join(ENCODER, "encoder.onnx"))
    known = chapters()
    for folder in [arguments.novels, *arguments.texts]:
        corpus = os.path.basename(os.path.normpath(folder))
        for name, text in texts(folder, arguments.novels):
            if folder == arguments.novels and name not in known:
                continue
            starts = starts_of(arguments.evidence, corpus, name)
            at, states = [], []
            for begin, end in known[name] if folder == arguments.novels else [(0, len(text))]:
                inside = [start for start in starts if begin <= start < end]
                at += inside
                states.append(read(session, word_pieces, text[:end], paragraphs(text[:end], inside)))
            os.makedirs(os.path.join(arguments.out, corpus), exist_ok=True)
            np.savez(os.path.join(arguments.out, corpus, name), at=at, states=np.vstack(states).astype(np.float16))
            print(corpus, name, len(at), flush=True)


if __name__ == "__main__":
    main()
