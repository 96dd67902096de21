"""Cuts novels into windows of about a passage's length, with their people, to gather evidence of ties from.

usage: windows.py PDNC --novels training/ties/novels.tsv --out WINDOWS

PDNC holds NAME.txt and NAME.json of each novel. Writes WINDOWS/NAME-N.json for every novel that NOVELS tells of; then
`fabula evaluate WINDOWS --novels PDNC --evidence DIR` gathers the evidence. Nothing of a novel's text is written.
"""

import argparse
import json
import os

WORDS = 1750


def novels(path):
    with open(path, encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table if line.strip() and not line.startswith("#")]
    return sorted({row[0] for row in rows})


def windows(text):
    start, words, at = 0, 0, 0
    while at < len(text):
        end = text.find("\n\n", at)
        end = len(text) if end < 0 else end + 2
        words += len(text[at:end].split())
        at = end
        if words >= WORDS:
            yield start, at
            start, words = at, 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("pdnc")
    parser.add_argument("--novels", required=True)
    parser.add_argument("--out", required=True)
    given = parser.parse_args()
    os.makedirs(given.out, exist_ok=True)
    for novel in novels(given.novels):
        with open(os.path.join(given.pdnc, novel + ".txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        with open(os.path.join(given.pdnc, novel + ".json"), encoding="utf-8") as file:
            people = json.load(file)["characters"]
        people = [{"id": it["name"], "name": it["name"], "aliases": it["aliases"]} for it in people]
        for number, span in enumerate(windows(text), 1):
            name = f"{novel}-{number}"
            gold = {"name": name, "source": novel, "span": span, "use": "train", "characters": people}
            with open(os.path.join(given.out, name + ".json"), "w", encoding="utf-8") as file:
                json.dump(gold, file)


if __name__ == "__main__":
    main()
