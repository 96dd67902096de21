"""Groups words that are used alike, by the word vectors of the encoder's base model.

usage: classes.py --base MODEL.onnx --tokenizer TOKENIZER.json --out word-classes.txt

A line a small group: the number of the large group that holds it, and its words. Groups are found by
spherical k-means (Dhillon and Modha, Machine Learning 2001): first the words', then the small groups'.
"""

import argparse
import collections
import json

import onnx
import torch
from onnx import numpy_helper
from torch.nn.functional import normalize

SMALL, LARGE = 1000, 120
ROUNDS = 25


def groups(vectors, number):
    """The group of each vector, and the groups' middles."""
    middles = vectors[torch.randperm(len(vectors))[:number]]
    for _ in range(ROUNDS):
        own = (vectors @ middles.T).argmax(1)
        middles = normalize(torch.zeros_like(middles).index_add_(0, own, vectors), dim=1)
    return own, middles


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("base", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True)
    args = parser.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(1)
    weights = {i.name: i for i in onnx.load(args.base).graph.initializer}
    vectors = torch.tensor(numpy_helper.to_array(weights["embeddings.word_embeddings.weight"]).copy())
    with open(args.tokenizer, encoding="utf-8") as f:
        ids = json.load(f)["model"]["vocab"]
    words = sorted((w for w in ids if w.isalpha() and w.isascii() and len(w) > 1), key=ids.get)
    vectors = normalize(vectors[[ids[w] for w in words]], dim=1)
    vectors = normalize(vectors - vectors.mean(0), dim=1)
    small, middles = groups(vectors, SMALL)
    large, _ = groups(middles, LARGE)
    members = collections.defaultdict(list)
    for word, group in zip(words, small.tolist()):
        members[group].append(word)
    with open(args.out, "w", encoding="utf-8", newline="\n") as out:
        for group in sorted(members):
            out.write(" ".join([str(large[group].item()), *members[group]]) + "\n")


if __name__ == "__main__":
    main()
