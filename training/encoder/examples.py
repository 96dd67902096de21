"""What one window teaches: spans, pairs and their labels, as index arrays."""

from dataclasses import dataclass

import numpy as np

import texts as t
from model import DISTANCES, PARAGRAPHS, distance


@dataclass
class Example:
    window: t.Window
    mentions: list  # labelled mentions in the window
    starts: np.ndarray  # their first and last words' pieces
    ends: np.ndarray
    entity: np.ndarray
    kind: np.ndarray
    place: np.ndarray  # words, from the window's first
    quotes: list  # quotations wholly in the window
    quote_starts: np.ndarray
    quote_ends: np.ndarray
    speaker: np.ndarray


def example(window):
    text, a, b = window.text, window.first, window.end
    ms = [m for m in text.mentions if a <= m.first and m.last < b]
    qs = [q for q in text.quotes if a <= q.first and q.last < b]
    piece = lambda words: window.at[np.array(words, dtype=int) - a]
    return Example(
        window,
        ms,
        piece([m.first for m in ms]),
        piece([m.last for m in ms]),
        np.array([m.entity for m in ms], dtype=int),
        np.array([m.kind for m in ms], dtype=int),
        np.array([m.first for m in ms], dtype=int) - a,
        qs,
        piece([q.first for q in qs]),
        piece([q.last for q in qs]),
        np.array([q.speaker for q in qs], dtype=int),
    )


def paragraphs(window):
    """For each word of the window, how many paragraphs began before it."""
    return np.cumsum([w.new_paragraph for w in window.text.words[window.first : window.end]])


def speaker_pairs(e):
    """For each quotation and mention: bucket of distance, of paragraphs between, of kind; and whether it may be asked."""
    words, a = e.window.text.words, e.window.first
    begun = paragraphs(e.window)
    q_first = np.array([q.first for q in e.quotes]) - a
    q_last = np.array([q.last for q in e.quotes]) - a
    m = e.place[None, :]
    before = m < q_first[:, None]
    gap = np.where(before, q_first[:, None] - m, m - q_last[:, None])
    own = np.array([[words[x.first].quote for x in e.mentions]]) == np.array([[words[q.first].quote] for q in e.quotes])
    dist = np.where(own, 2 * DISTANCES, distance(np.maximum(gap, 0)) + np.where(before, 0, DISTANCES))
    between = np.where(before, begun[q_first][:, None] - begun[e.place], begun[e.place] - begun[q_last][:, None])
    par = np.clip(between, 0, PARAGRAPHS - 1) + np.where(before, 0, PARAGRAPHS)
    spoken = np.array([words[x.first].quote >= 0 for x in e.mentions])
    kind = np.broadcast_to(e.kind + 3 * spoken, dist.shape)
    askable = ~(own & (e.kind == t.PRONOUN))
    return dist, par, kind, askable


def coref_pairs(e):
    """For each pair of mentions: bucket of distance, of speech, string relation, kinds."""
    words = e.window.text.words
    quote = np.array([words[m.first].quote for m in e.mentions])
    spoken = quote >= 0
    speech = spoken[:, None] * 2 + spoken[None, :]
    speech = np.where(spoken[:, None] & (quote[:, None] == quote[None, :]), 4, speech)
    strings = [e.window.text.string(m) for m in e.mentions]
    relation = string_relations(strings, e.kind)
    return distance(e.place[:, None] - e.place[None, :]), speech, relation, e.kind[:, None] * 3 + e.kind[None, :]


def string_relations(strings, kind):
    """0 none, 1 same words, 2 same pronoun, 3 other pronoun, 4 same last word, 5 one holds the other's last word."""
    sets = [set(s.split()) for s in strings]
    last = [s.split()[-1] for s in strings]
    n = len(strings)
    out = np.zeros((n, n), dtype=int)
    for i in range(n):
        for j in range(i):
            if kind[i] == t.PRONOUN or kind[j] == t.PRONOUN:
                if kind[i] == kind[j]:
                    out[i, j] = 2 if strings[i] == strings[j] else 3
            elif strings[i] == strings[j]:
                out[i, j] = 1
            elif last[i] == last[j]:
                out[i, j] = 4
            elif last[i] in sets[j] or last[j] in sets[i]:
                out[i, j] = 5
    return out
