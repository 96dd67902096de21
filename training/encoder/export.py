"""Writes a trained reader as the files that org.fabula.understanding.encoder loads.

usage: export.py --model FOLDER --tokenizer TOKENIZER.json --out FOLDER [--float]
"""

import argparse
import os

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import Reader, vocabulary_of

OUTPUTS = ["first", "last", "mention_first", "mention_last", "event"]


class Attention(torch.autograd.Function):
    """A layer's attention as one operation of ONNX Runtime, which keeps no table of all pairs.

    It is never computed here: exporting only asks for its shape and its symbol.
    """

    @staticmethod
    def forward(context, query, key, value, heads):
        return query

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        return graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads).setType(query.type())


class OneWindow(torch.nn.Module):
    """A single window without padding, in plain operations that the quantiser knows."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, types):
        encoder = self.reader.encoder
        n = ids.shape[1]
        x = encoder.norm(encoder.words(ids) + encoder.types(types) + encoder.positions.weight[:n])
        for layer in encoder.layers:
            x = self.layer(layer, x)
        link, mention = self.reader.link(x), self.reader.mention(x)
        r = self.reader
        return r.first(link), r.last(link), r.mention_first(mention), r.mention_last(mention), r.event(mention)

    @staticmethod
    def layer(layer, x):
        width = x.shape[2]
        seen = Attention.apply(layer.query(x), layer.key(x), layer.value(x), layer.heads)
        x = layer.norm1(x + layer.out(seen))
        return layer.norm2(x + layer.outer(torch.nn.functional.gelu(layer.inner(x))))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("model", "tokenizer", "out"):
        ap.add_argument("--" + name, required=True)
    ap.add_argument("--float", action="store_true", help="full precision, to measure what int8 loses")
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    vocabulary = vocabulary_of(a.tokenizer)
    state = torch.load(os.path.join(a.model, "checkpoint.pt"))["model"]
    layers = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers."))
    reader = Reader(len(vocabulary), layers)
    reader.load_state_dict(state)
    reader.eval()
    full = os.path.join(a.out, "full.onnx")
    sample = torch.randint(1000, 2000, (1, 64))
    torch.onnx.export(
        OneWindow(reader),
        (sample, sample % 8),
        full,
        input_names=["ids", "types"],
        output_names=OUTPUTS,
        dynamic_axes={k: {1: "pieces"} for k in ["ids", "types", *OUTPUTS]},
        opset_version=17,
        dynamo=False,
    )
    target = os.path.join(a.out, "encoder.onnx")
    if a.float:
        os.replace(full, target)
    else:
        quantize_dynamic(full, target, weight_type=QuantType.QInt8, per_channel=True)
        os.remove(full)
    with open(os.path.join(a.out, "vocabulary.txt"), "w", encoding="utf-8") as f:
        f.write("\n".join(vocabulary) + "\n")
    with open(os.path.join(a.out, "tables.txt"), "w", encoding="utf-8") as f:
        for name, table in sorted(reader.tables.items()):
            f.write(" ".join([name, *(f"{x:.5f}" for x in table.flatten().tolist())]) + "\n")
    print({name: os.path.getsize(os.path.join(a.out, name)) for name in os.listdir(a.out)})


if __name__ == "__main__":
    main()
