"""What a passage is about and what tells that two of them clash, as org.fabula.understanding.passages has it."""

import os
import re
import zlib

import numpy as np

RESOURCES = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "../../understanding/src/main/resources/org/fabula/understanding/passages"
)
TOPICS = (
    "life-and-death injury age-and-dates looks possessions whereabouts acquaintance kin durations-and-numbers fate-of-places"
).split()
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
CARDINALS = {w: i for i, w in enumerate(UNITS)} | {w: 10 * i for i, w in enumerate(TENS, 2)} | {"dozen": 12}
NUMBERS = frozenset(UNITS[2:] + TENS + ["dozen", "hundred", "thousand"])
YEAR = 365.25
DAYS = dict(second=1 / 86400, minute=1 / 1440, hour=1 / 24, day=1, night=1, week=7, fortnight=14, month=30.4)
DAYS |= dict(year=YEAR, winter=YEAR, summer=YEAR, decade=3652)
BEFORE_AGE = frozenset("was is turned at aged age be turn being i'm he's she's am were just only nearly".split())
SHADES = {"gray": "grey", "blonde": "blond", "fair": "blond", "yellow": "blond", "golden": "blond"}
MANNERS = ("whole", "hedge", "lie", "would", "else", "change", "figure")
TOPIC_SIZE, CLASH_SIZE = 1 << 15, 1 << 18


def groups():
    with open(os.path.join(RESOURCES, "word-groups.tsv"), encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]
    return {name: frozenset(words.split(" ")) for name, words in rows}


GROUPS = groups()


def hashed(features, size):
    return np.array(sorted({zlib.crc32(x.encode()) % size for x in features}), dtype=np.int64)


def plain(word):
    return word.lower().replace("’", "'")


def topic_words(text):
    """Hashed words for the topic: names and numbers stand for all of their kind."""
    words, starts = [], True
    for m in WORD.finditer(text):
        word = m.group()
        if word[0].isdigit() or word.lower() in NUMBERS:
            words.append("#")
        else:
            words.append("^" if word[0].isupper() and word != "I" and not starts else plain(word))
        starts = text[m.end() : m.end() + 1] in (".", "!", "?")
    pairs = {"2" + a + " " + b for a, b in zip(words, words[1:])}
    return hashed({"1" + w for w in words} | pairs | {"5" + w[:5] for w in words if len(w) > 5}, TOPIC_SIZE)


def numeral(words, index):
    """The number that begins at a word and where it ends, or none; as lexicon.NumberWords."""
    at = lambda k: words[k] if 0 <= k < len(words) else ""

    def tens(i):
        word = at(i)
        if word.isascii() and word.isdigit():
            return (int(word), i + 1) if len(word) < 7 else None
        if word not in CARDINALS:
            return None
        value = CARDINALS[word]
        both = value in range(20, 100, 10) and 0 < CARDINALS.get(at(i + 1), 0) < 10
        return (value + CARDINALS[at(i + 1)], i + 2) if both else (value, i + 1)

    def scaled(i, unit, size, less):
        count = (1, i) if at(i) == unit else less(i)
        if count is None or at(count[1]) != unit or count[0] >= size:
            return count
        value, end = count[0] * size, count[1] + 1
        rest = less(end + 1 if at(end) == "and" else end)
        fits = rest is not None and 0 < rest[0] < size and not at(rest[1] - 1)[0].isdigit()
        return (value + rest[0], rest[1]) if fits else (value, end)

    start = index + 1 if at(index) == "a" and at(index + 1) in ("hundred", "thousand", "dozen") else index
    return scaled(start, "thousand", 1000, lambda i: scaled(i, "hundred", 100, tens))


def quantities(words):
    """Each number with the noun after it, the word after that, and the word before."""
    found, i = [], 0
    at = lambda k: words[k] if 0 <= k < len(words) else ""
    while i < len(words):
        number = numeral(words, i)
        end = i + 1
        if number is not None and number[0] >= 2:
            end = number[1]
            found.append((number[0], at(end).rstrip("s"), at(end + 1), at(i - 1)))
        i = end
    return found


class Passage:
    def __init__(self, text):
        self.words = [plain(m.group()) for m in WORD.finditer(text)]
        self.distinct = set(self.words)
        self.stems = {w[:6] for w in self.distinct if len(w) > 2 and w not in GROUPS["function"]}
        self.groups = {name for name, words in GROUPS.items() if self.distinct & words}
        if any(w.endswith("n't") for w in self.words):
            self.groups.add("denial")
        self.quoted = '"' in text or "“" in text
        self.days, self.ages, self.counts, self.colours = [], set(), {}, {}
        for value, noun, after, before in quantities(self.words):
            old = noun == "year" and after == "old"
            time = noun in DAYS
            if time and not old:
                self.days.append(value * DAYS[noun])
            if old or (not time and 3 <= value <= 110 and before in BEFORE_AGE):
                self.ages.add(value)
            if not time and len(noun) > 3:
                self.counts[noun] = value
        for i, w in enumerate(self.words):
            if w in GROUPS["colour"]:
                for x in self.words[max(0, i - 7) : i + 8]:
                    if x in GROUPS["look"]:
                        self.colours.setdefault("eye" if x.startswith("eye") else x, set()).add(SHADES.get(w, w))
        self.sides = {
            (w, x.rstrip("s"))
            for i, w in enumerate(self.words)
            if w in ("left", "right")
            for x in self.words[i + 1 : i + 3]
            if x.rstrip("s") in GROUPS["body"]
        }
        self.topic_words = topic_words(text)
        self.shares = None

    def marked(self, mark):
        return [mark + ":" + w for w in self.distinct] + [mark + "2:" + x + " " + y for x, y in zip(self.words, self.words[1:])]


def words(first, second):
    return hashed(first.marked("a") + second.marked("b"), CLASH_SIZE)


def nearness(first, second, one_person):
    """How near in topic, words and people; what is judged is chosen by it."""
    shared = len(first.stems & second.stems)
    if not shared and not one_person:
        return -np.inf
    return np.log(first.shares @ second.shares + 1e-9) + 0.7 * min(4, shared) + one_person


def clues(first, second, one_person=None, one_story=True):
    """Named clues with how strong they are; one_person is None where nobody has said."""
    found = {}
    digit = lambda holds: str(int(bool(holds)))
    add = lambda clue: found.__setitem__(clue, 1.0)
    both = first.shares * second.shares
    topic = TOPICS[int(both.argmax())]
    shared = min(3, len(first.stems & second.stems))
    found["about"] = float((np.log(both.sum() + 1e-6) + 3) / 3)
    add(topic.upper().replace("-", "_"))
    add(f"shared {shared}")
    if one_person is not None:
        add("person " + digit(one_person))
        add("stories " + ("1" if one_story else "2"))
    if first.days and second.days:
        least = min(max(x, y) / min(x, y) if min(x, y) > 0 else 1 for x in first.days for y in second.days)
        add(("durations differ " if least > 1.25 else "durations agree ") + str(shared))
    if first.ages and second.ages:
        add(f"ages differ {min(3, min(abs(x - y) for x in first.ages for y in second.ages))}")
    counted = first.counts.keys() & second.counts.keys()
    if counted:
        add("counts differ" if all(first.counts[x] != second.counts[x] for x in counted) else "counts agree")
    coloured = first.colours.keys() & second.colours.keys()
    if coloured:
        add("colours agree" if any(first.colours[x] & second.colours[x] for x in coloured) else "colours differ")
    if {x for _, x in first.sides} & {x for _, x in second.sides}:
        add("sides agree" if first.sides & second.sides else "sides differ")
    has = lambda group: digit(group in first.groups) + digit(group in second.groups)
    shares = lambda group: first.distinct & second.distinct & GROUPS[group]
    add("denial " + has("denial") + digit(shared))
    if has("dead") != "00":
        add("dead " + has("dead"))
    if has("dead") == "10":
        add("dead, then alive " + digit("alive" in second.groups) + digit(one_person))
    if has("gone") != "00":
        add("gone " + has("gone"))
    if has("gone") == "10" and topic in ("possessions", "fate-of-places"):
        add("gone, then there " + digit("stands" in second.groups) + digit(shared))
    if topic == "acquaintance":
        if "strange" in first.groups and "known" in second.groups:
            add("strange, then known")
        if "known" in first.groups and "strange" in second.groups:
            add("known, then strange")
        if "strange" in first.groups and "strange" in second.groups:
            add("strange twice")
    if shares("body"):
        add("one part of the body " + digit(topic == "injury"))
    if has("kin") == "11":
        add("kin " + digit(shares("kin")) + digit(topic == "kin"))
    for manner in MANNERS:
        if manner in first.groups:
            add(manner + " in the first")
        if manner in second.groups:
            add(manner + " in the second")
    add("quoted " + digit(first.quoted) + digit(second.quoted))
    return found
