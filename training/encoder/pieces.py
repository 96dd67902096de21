"""Text to word pieces, the same way as org.fabula.understanding.encoder.WordPieces does it."""

import re
import unicodedata

WORD = re.compile(r"\w+|[^\w\s]", re.UNICODE)
QUOTE_MARKS = dict.fromkeys("“”„‟«»‹›", '"') | dict.fromkeys("‘’‚‛`´", "'")
UNKNOWN, START, END, PARAGRAPH = "[UNK]", "[CLS]", "[SEP]", "[unused1]"
LOWER, CAPITALISED, CAPITALS, OTHER = range(4)


def plain(word):
    """Lower case without accents; any quotation mark as its straight form."""
    word = QUOTE_MARKS.get(word, word).lower()
    return "".join(c for c in unicodedata.normalize("NFD", word) if unicodedata.category(c) != "Mn")


def case(word):
    if not word[0].isalpha():
        return OTHER
    if not word[0].isupper():
        return LOWER
    return CAPITALS if len(word) > 1 and word.isupper() else CAPITALISED


class WordPieces:
    """Greedy longest match first over the model's vocabulary."""

    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.known = {}

    def of(self, word):
        word = plain(word)
        if word not in self.known:
            self.known[word] = self._cut(word)
        return self.known[word]

    def _cut(self, word):
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.ids[UNKNOWN]]
            pieces.append(self.ids[("##" if start else "") + word[start:end]])
            start = end
        return pieces or [self.ids[UNKNOWN]]
