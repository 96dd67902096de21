"""A small BERT that reads quotations, mentions and links between them in one pass.

Spans are scored from their first and last word, as in start-to-end coreference (Kirstain et al.,
ACL 2021) and biaffine entity recognition (Yu et al., ACL 2020): every token gets, for each role, a
vector as first word and one as last word; a span's vector is their sum, and two spans are linked by
the dot product of their vectors plus what a few tables say of the pair.
"""

import json

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from texts import CATEGORIES

MENTION_WIDTH = 24  # of each category's vectors
LINK_WIDTH = 64
ROLES = ["speaker_quote", "speaker_mention", "addressee_quote", "anaphor", "antecedent", "turn", "earlier_turn"]
TYPES = 8  # four shapes of a word, outside and inside quotations
DISTANCES, PARAGRAPHS, RELATIONS = 10, 4, 6


class Layer(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x, mask, drop):
        b, n, d = x.shape
        split = lambda y: y.view(b, n, self.heads, d // self.heads).transpose(1, 2)
        y = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), mask)
        x = self.norm1(x + drop(self.out(y.transpose(1, 2).reshape(b, n, d))))
        return self.norm2(x + drop(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary, width=384, layers=6, heads=12, inner=1536, positions=512):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.types = nn.Embedding(TYPES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner) for _ in range(layers))
        self.drop = nn.Dropout(0.1)
        self.words.weight.requires_grad_(False)

    def forward(self, ids, types, lengths):
        n = ids.shape[1]
        mask = (torch.arange(n, device=ids.device)[None] < lengths[:, None])[:, None, None, :]
        x = self.words(ids) + self.types(types) + self.positions.weight[:n]
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask, self.drop)
        return x

    def load_onnx(self, path):
        """Takes the weights of a BERT exported to ONNX, of which the first layers are used."""
        import onnx
        from onnx import numpy_helper

        graph = onnx.load(path).graph
        named = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
        products = [i for node in graph.node if node.op_type == "MatMul" for i in node.input if i in named]
        with torch.no_grad():
            self.words.weight.copy_(named["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(named["embeddings.position_embeddings.weight"])
            self.types.weight.copy_(named["embeddings.token_type_embeddings.weight"][:1].expand(TYPES, -1))
            self.norm.weight.copy_(named["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(named["embeddings.LayerNorm.bias"])
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                for k, (part, name) in enumerate(
                    [
                        (layer.query, "attention.self.query"),
                        (layer.key, "attention.self.key"),
                        (layer.value, "attention.self.value"),
                        (layer.out, "attention.output.dense"),
                        (layer.inner, "intermediate.dense"),
                        (layer.outer, "output.dense"),
                    ]
                ):
                    part.weight.copy_(named[products[6 * i + k]].T)
                    part.bias.copy_(named[at + name + ".bias"])
                for part, name in [(layer.norm1, "attention.output"), (layer.norm2, "output")]:
                    part.weight.copy_(named[at + name + ".LayerNorm.weight"])
                    part.bias.copy_(named[at + name + ".LayerNorm.bias"])


class Reader(nn.Module):
    """The encoder with its heads; what it gives for each token is all that Java needs."""

    def __init__(self, vocabulary, layers=6, width=384):
        super().__init__()
        self.encoder = Encoder(vocabulary, width, layers)
        self.link = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.LayerNorm(width))
        self.first, self.last = (nn.Linear(width, LINK_WIDTH * len(ROLES)) for _ in range(2))
        n = len(CATEGORIES) * MENTION_WIDTH
        self.mention = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.LayerNorm(width))
        self.mention_first, self.mention_last = nn.Linear(width, n), nn.Linear(width, n)
        self.event = nn.Linear(width, 1)
        self.tables = nn.ParameterDict(
            {
                "mention_bias": nn.Parameter(torch.full((len(CATEGORIES),), -4.0)),
                "mention_length": nn.Parameter(torch.zeros(len(CATEGORIES), 24)),
                "speaker_distance": nn.Parameter(torch.zeros(2 * DISTANCES + 1)),
                "speaker_paragraphs": nn.Parameter(torch.zeros(2 * PARAGRAPHS)),
                "speaker_kind": nn.Parameter(torch.zeros(6)),
                "speaker_none": nn.Parameter(torch.zeros(1)),
                "addressee_distance": nn.Parameter(torch.zeros(2 * DISTANCES + 1)),
                "addressee_paragraphs": nn.Parameter(torch.zeros(2 * PARAGRAPHS)),
                "addressee_kind": nn.Parameter(torch.zeros(6)),
                "coref_distance": nn.Parameter(torch.zeros(DISTANCES)),
                "coref_speech": nn.Parameter(torch.zeros(5)),
                "coref_relation": nn.Parameter(torch.zeros(RELATIONS)),
                "coref_kinds": nn.Parameter(torch.zeros(9)),
                "turn_distance": nn.Parameter(torch.zeros(6)),
            }
        )

    def forward(self, ids, types, lengths):
        h = self.encoder(ids, types, lengths)
        link, mention = self.link(h), self.mention(h)
        return self.first(link), self.last(link), self.mention_first(mention), self.mention_last(mention), self.event(mention)


def roles(first, last, starts, ends):
    """Vectors of spans for every role, by name, from the token vectors of one window."""
    both = (first[starts] + last[ends]).view(len(starts), len(ROLES), LINK_WIDTH)
    return {name: both[:, i] for i, name in enumerate(ROLES)}


def link(a, b):
    return a @ b.T / LINK_WIDTH**0.5


def vocabulary_of(tokenizer_json):
    with open(tokenizer_json, encoding="utf-8") as f:
        entries = json.load(f)["model"]["vocab"]
    return sorted(entries, key=entries.get)


def distance(words):
    """Bucket of a distance in words: 0, 1, 2-3, 4-7 and so on."""
    return np.minimum(DISTANCES - 1, np.ceil(np.log2(np.abs(words) + 1)).astype(int))
