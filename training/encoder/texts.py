"""Gold texts as the model sees them: words, quotations, labelled mentions, windows."""

import collections
import glob
import json
import os
import re
from dataclasses import dataclass, field, replace

import numpy as np

import pieces as p

NAME, NOUN, PRONOUN = range(3)
CATEGORIES = ["PER", "FAC", "GPE", "LOC", "VEH", "ORG"]
DETERMINERS = "the a an his her my our their your this that".split()
THIRD = set("he she him her his hers they them".split())
FIRST = set("i me my mine myself".split())
SECOND = set("you your yours yourself thou thee thy".split())
NOUN_PHRASE = re.compile(r"\b(?:the|an?|his|her|my|our|their)\s+[\w'-]+(?:\s+[\w'-]+){0,2}", re.I)
SAID = re.compile(r"\s+(?:said|asked|cried|replied|answered|\w+ed)$", re.I)
LONGEST_MENTION = 24


@dataclass
class Word:
    start: int
    end: int
    pieces: list
    case: int
    new_paragraph: bool
    quote: int = -1  # index of the quotation that holds it
    event: bool = False


@dataclass
class Mention:
    first: int  # words, both inclusive
    last: int
    entity: int
    kind: int
    category: str = "PER"


@dataclass
class Quote:
    first: int
    last: int
    speaker: int
    addressees: list
    type: str


@dataclass
class Text:
    name: str
    text: str
    words: list
    quotes: list
    mentions: list
    complete: bool  # whether every mention is labelled, as in LitBank
    names: dict = field(default_factory=dict)
    has_events: bool = False

    def string(self, mention):
        return self.text[self.words[mention.first].start : self.words[mention.last].end].lower()


def read(path, word_pieces):
    with open(path, encoding="utf-8") as f:
        gold = json.load(f)
    text = gold.get("text")
    if text is None:
        with open(path[:-5] + ".txt", encoding="utf-8") as f:
            text = f.read()
    words = cut(text, word_pieces)
    starts = {w.start: i for i, w in enumerate(words)}
    ends = {w.end: i for i, w in enumerate(words)}
    positions = np.array([w.start for w in words])
    entities = {}

    def entity(name):
        return entities.setdefault(name, len(entities))

    quotes = []
    for q in gold["quotes"]:
        for s, e in q["spans"]:
            a, b = np.searchsorted(positions, [s, e])
            for i in range(a, b):
                words[i].quote = len(quotes)
        first = int(np.searchsorted(positions, q["spans"][0][0]))
        last = int(np.searchsorted(positions, q["spans"][-1][1])) - 1
        while first < last and words[first].case == p.OTHER:
            first += 1
        while last > first and words[last].case == p.OTHER:
            last -= 1
        speaker = entity(q["speaker"]) if q.get("speaker") is not None else -1
        quotes.append(Quote(first, max(first, last), speaker, [entity(a) for a in q["addressees"]], q["type"]))
    out = Text(os.path.basename(path)[:-5], text, words, quotes, [], "mentions" in gold)
    if out.complete:
        kinds = {"PROP": NAME, "NOM": NOUN, "PRON": PRONOUN}
        for s, e, kind, category, who in gold["mentions"]:
            if s in starts and e in ends:
                out.mentions.append(Mention(starts[s], ends[e], entity(who), kinds[kind], category))
    else:
        out.mentions = list(weak_mentions(gold, text, words, starts, ends, quotes, entity))
    out.mentions.sort(key=lambda m: (m.first, -m.last))
    out.names = {i: n for n, i in entities.items()}
    mark_events(out, path, starts)
    return out


def mark_events(text, path, starts):
    """LitBank's realis events lie in a file beside, a token a line: EVENT or O."""
    path = os.path.join(os.path.dirname(path), "events", text.name + ".tsv")
    text.has_events = os.path.exists(path)
    if not text.has_events:
        return
    end = 0
    with open(path, encoding="utf-8") as f:
        for line in f:
            token, _, label = line.rstrip("\n").partition("\t")
            if token:
                start = text.text.index(token, end)
                end = start + len(token)
                if label == "EVENT":
                    text.words[starts[start]].event = True


def cut(text, word_pieces):
    words, end = [], 0
    for match in p.WORD.finditer(text):
        gap = text[end : match.start()]
        blank = "\n" in gap.replace("\n", "", 1) and gap.count("\n") > 1
        w = match.group()
        words.append(Word(match.start(), match.end(), word_pieces.of(w), p.case(w), blank))
        end = match.end()
    return words


def weak_mentions(gold, text, words, starts, ends, quotes, entity):
    """PDNC labels no mentions: take names by alias, cues by referring expression, I and you in speech."""
    owners = collections.defaultdict(set)
    for c in gold["characters"]:
        for alias in set(c["aliases"]) | {c["name"]}:
            owners[alias].add(c["id"])
    found, taken = {}, set()
    for alias in sorted(owners, key=len, reverse=True):
        if len(owners[alias]) > 1 or len(alias) < 2:
            continue
        flags = re.I if alias.split()[0].lower() in DETERMINERS else 0
        pattern = r"\b" + r"\s+".join(map(re.escape, alias.split())) + r"(?!\w)"
        for m in re.finditer(pattern, text, flags):
            a, b = starts.get(m.start()), ends.get(m.end())
            if a is None or b is None or any(i in taken for i in range(a, b + 1)):
                continue
            taken.update(range(a, b + 1))
            found[a] = Mention(a, b, entity(next(iter(owners[alias]))), NOUN if flags else NAME)
    for raw, q in zip(gold["quotes"], quotes):
        if q.type == "Anaphoric" and raw.get("referring"):
            cue = cue_of(raw, text, starts, ends)
            if cue and cue[0] not in taken:
                taken.update(range(cue[0], cue[1] + 1))
                pronoun = cue[0] == cue[1] and text[words[cue[0]].start : words[cue[0]].end].lower() in THIRD | FIRST
                found[cue[0]] = Mention(cue[0], cue[1], q.speaker, PRONOUN if pronoun else NOUN)
    for i, w in enumerate(words):
        if w.quote >= 0 and i not in taken:
            form, q = text[w.start : w.end].lower(), quotes[w.quote]
            if form in FIRST and q.speaker >= 0:
                found[i] = Mention(i, i, q.speaker, PRONOUN)
            elif form in SECOND and len(q.addressees) == 1:
                found[i] = Mention(i, i, q.addressees[0], PRONOUN)
    return found.values()


def cue_of(quote, text, starts, ends):
    """Words of the pronoun or noun phrase in a quotation's referring expression."""
    expression = r"\s+".join(map(re.escape, quote["referring"].split()))
    best = None
    for s, e in quote["spans"]:
        low = max(0, s - 300)
        for m in re.finditer(expression, text[low : e + 300], re.I):
            at = low + m.start()
            gap = min(abs(at - e), abs(low + m.end() - s))
            if best is None or gap < best[0]:
                best = (gap, at, low + m.end())
    if best is None:
        return None
    for m in re.finditer(r"\w+", text[best[1] : best[2]]):
        if m.group().lower() in THIRD | FIRST:
            at = best[1] + m.start()
            return (starts[at], starts[at]) if at in starts else None
    phrase = NOUN_PHRASE.search(text[best[1] : best[2]])
    if phrase is None:
        return None
    end = best[1] + phrase.start() + len(SAID.sub("", phrase.group()))
    at = best[1] + phrase.start()
    return (starts[at], ends[end]) if at in starts and end in ends else None


@dataclass
class Window:
    text: Text
    first: int  # words, half-open
    end: int
    ids: np.ndarray
    types: np.ndarray
    at: np.ndarray  # index of each word's first piece


def window(text, first, word_pieces, size=512, breaks=None):
    """As many words from the first on as fit."""
    ids, types, at = [word_pieces.ids[p.START]], [p.OTHER], []
    i = first
    while i < len(text.words):
        w = text.words[i]
        mark = w.new_paragraph if breaks is None else i in breaks
        if len(ids) + len(w.pieces) + mark >= size:
            break
        if mark:
            ids.append(word_pieces.ids[p.PARAGRAPH])
            types.append(p.OTHER)
        at.append(len(ids))
        ids += w.pieces
        types += [w.case + (4 if w.quote >= 0 else 0)] * len(w.pieces)
        i += 1
    ids.append(word_pieces.ids[p.END])
    types.append(p.OTHER)
    return Window(text, first, i, np.array(ids), np.array(types), np.array(at))


def lower_case(window):
    """The window as if nobody had pressed the shift key."""
    small = np.where(window.types % 4 == p.OTHER, window.types, window.types // 4 * 4 + p.LOWER)
    return replace(window, types=small)


def windows(text, word_pieces, stride, offset=0, breaks=None):
    """Windows that start about every stride words."""
    first = max(0, offset - stride) if offset else 0
    while True:
        w = window(text, first, word_pieces, breaks=breaks)
        yield w
        if w.end >= len(text.words):
            return
        first = min(offset, w.end) if first < offset else min(first + stride, w.end)


def corpus(folder, word_pieces, only=None):
    return [
        read(path, word_pieces)
        for path in sorted(glob.glob(os.path.join(folder, "*.json")))
        if only is None or os.path.basename(path)[:-5] in only
    ]


def sentence_breaks(text, rng, share):
    """LitBank has no paragraphs: pretend some of its lines to be."""
    return {
        i
        for i in range(1, len(text.words))
        if "\n" in text.text[text.words[i - 1].end : text.words[i].start] and rng.random() < share
    }
