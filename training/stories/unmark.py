#!/usr/bin/env python3
"""Takes the markup out of the short stories beside it and writes what it says as gold data.

usage: unmark.py FOLDER [FILE.mk ...]

Writes NAME.txt and NAME.json of each story into FOLDER, for `fabula evaluate FOLDER --evidence ...`.

    @@cast ana | F | Ana Brook | Annie; the pilot        id | gender | main name | other names
    @@tie ana | bo | work told; friendship shown         two ids | what they are to each other and how one learns it
    @@scene boundary=soft pov=bo place="the garage" present=bo order=2
    {ana>bo:"Sit down,"} said Ana. {ana>bo+:"You look awful."} <<ana: Get a grip.>>

A speaker, `>` and the addressees stand before each quotation, `+` where the one before goes on; double angle brackets hold direct thoughts.
Reports every markup that cannot be read and exits with 1; such a story is not written.
"""
import glob
import json
import os
import re
import sys

QUOTATION_OR_THOUGHT = re.compile(r'\{([^{}:]*?):(["“][^{}]*)\}|<<([\w-]+):([^<>]*)>>')
FIELD = re.compile(r'(\w+)=("[^"]*"|\S+)')
BOUNDARIES = {"start", "mark", "chapter", "soft"}
OMNISCIENT = "omniscient"


class Story:
    """A story as far as its lines are read: the text without markup, what the markup says, what is wrong with it."""

    def __init__(self, name):
        self.name = name
        self.text = ""
        self.characters, self.quotes, self.thoughts, self.scenes, self.ties = [], [], [], [], []
        self.problems = []

    def read(self, number, line):
        if line.startswith("@@cast "):
            self.add_character(number, line[len("@@cast "):])
        elif line.startswith("@@tie "):
            self.add_ties(number, line[len("@@tie "):])
        elif line.startswith("@@scene"):
            self.add_scene(number, line[len("@@scene"):])
        elif line.strip() or self.text:
            self.text += self.bare(number, line) + "\n"

    def add_character(self, number, line):
        parts = [part.strip() for part in line.split("|")]
        if len(parts) < 3:
            self.problems.append(f"{number}: a character has id | gender | main name")
            return
        names = [name.strip() for name in (parts[3] if len(parts) > 3 else "").split(";")]
        self.characters.append(
            {"id": parts[0], "gender": parts[1], "name": parts[2], "aliases": [name for name in names if name]})

    def add_ties(self, number, line):
        a, b, kinds = (part.strip() for part in line.split("|"))
        self.check(number, a, b)
        for told in kinds.split(";"):
            kind, how = told.split()
            if how not in ("told", "shown"):
                self.problems.append(f"{number}: {how}")
            self.ties.append({"a": a, "b": b, "kind": kind, "how": how, "polarity": None})

    def add_scene(self, number, line):
        fields = {key: value.strip('"') for key, value in FIELD.findall(line)}
        present = [who for who in fields.get("present", "").split(",") if who]
        self.check(number, *present, *[who for who in [fields.get("pov")] if who != OMNISCIENT])
        if fields.get("boundary") not in BOUNDARIES:
            self.problems.append(f"{number}: boundary={fields.get('boundary')}")
        self.scenes.append({
            "start": len(self.text), "end": len(self.text), "kind": fields.get("kind", "scene"),
            "boundary": fields.get("boundary"), "pov": fields.get("pov"), "present": present,
            "place": fields.get("place") or None, "time": fields.get("time"),
            "story_order": int(fields.get("order", len(self.scenes) + 1))})

    def bare(self, number, line):
        """The line without its markup, which is noted."""
        out, read = "", 0
        for found in QUOTATION_OR_THOUGHT.finditer(line):
            out += line[read:found.start()]
            read = found.end()
            heading, said, thinker, thought = found.groups()
            words = said if said else thought.strip()
            span = [len(self.text) + len(out), len(self.text) + len(out) + len(words)]
            out += words
            if thinker:
                self.check(number, thinker)
                self.thoughts.append({"span": span, "thinker": thinker})
            else:
                self.add_quotation(number, heading, span)
        out += line[read:]
        if re.search(r"[{}<>]|@@", out):
            self.problems.append(f"{number}: markup that cannot be read: {out[:60]}")
        return out

    def add_quotation(self, number, heading, span):
        goes_on = heading.endswith("+")
        speaker, _, addressees = heading.rstrip("+").partition(">")
        addressees = [who for who in addressees.split(",") if who]
        self.check(number, speaker, *addressees)
        if goes_on and self.quotes:
            self.quotes[-1]["spans"].append(span)
        else:
            self.quotes.append({"id": f"q{len(self.quotes) + 1}", "spans": [span], "speaker": speaker,
                                "addressees": addressees, "type": "Implicit"})

    def check(self, number, *people):
        known = {character["id"] for character in self.characters}
        self.problems += [f"{number}: nobody has the id {who}" for who in people if who not in known]

    def finish(self):
        """Lets scenes start at a paragraph and end with the last one before the next."""
        starts = []
        for scene in self.scenes:
            rest = self.text[scene["start"]:]
            starts.append(scene["start"] + len(rest) - len(rest.lstrip()))
        for scene, start, following in zip(self.scenes, starts, starts[1:] + [len(self.text)]):
            scene["start"], scene["end"] = start, len(self.text[:following].rstrip())

    def gold(self):
        return {"name": self.name, "source": self.name + ".txt", "characters": self.characters, "quotes": self.quotes,
                "thoughts": self.thoughts, "free_indirect": [], "scenes": self.scenes, "relationships": self.ties}


def main():
    folder, files = sys.argv[1], sys.argv[2:]
    os.makedirs(folder, exist_ok=True)
    failed = False
    for path in files or sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), "*.mk"))):
        story = Story(os.path.basename(path)[:-len(".mk")])
        with open(path, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                story.read(number, line.rstrip("\n"))
        story.finish()
        for problem in story.problems:
            print(f"{path}:{problem}")
        failed |= bool(story.problems)
        if not story.problems:
            base = os.path.join(folder, story.name)
            with open(base + ".txt", "w", encoding="utf-8", newline="\n") as out:
                out.write(story.text)
            with open(base + ".json", "w", encoding="utf-8") as out:
                json.dump(story.gold(), out, ensure_ascii=False, indent=1)
    sys.exit(failed)


if __name__ == "__main__":
    main()
