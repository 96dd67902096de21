"use strict";
// Beside the text: who is here, who is this, marked names, the reader's place. Nothing of it stands
// in the page; each piece is asked for, and the server answers as far as the reader has come. So the
// place is always told before anything is asked.

const text = document.getElementById("main");
const story = text.dataset.story;
const bar = document.getElementById("bar");
const card = document.getElementById("card");
const panel = document.getElementById("panel");
const whoButton = document.getElementById("who");
const namesButton = document.getElementById("names");
const knownHere = document.getElementById("known-here");
const paragraphs = [...text.querySelectorAll("article [id^=p]")];

document.querySelectorAll(".scripted").forEach((element) => (element.hidden = false));
bar.classList.add("sticky");

const numberOf = (paragraph) => Number(paragraph.id.slice(1));
const isShown = (paragraph) => !paragraph.closest("details:not([open])");

// ---- The reader's place

/** Index of the first paragraph for which something holds that, once it holds, goes on holding. */
function firstWhere(shown, holds) {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(shown[middle].getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numbers of the paragraph at the top of the screen and of the last one wholly on it. */
function onScreen() {
  const shown = paragraphs.filter(isShown);
  if (shown.length === 0) return null;
  const top = bar.classList.contains("away") ? 0 : bar.offsetHeight;
  const first = Math.min(firstWhere(shown, (box) => box.bottom > top + 4), shown.length - 1);
  const last = firstWhere(shown, (box) => box.bottom > innerHeight + 2) - 1;
  return { first: numberOf(shown[first]), last: numberOf(shown[Math.max(first, last)]) };
}

let told = "";

// Who came by a link to a passage beyond their place only looks. What they came to is their place
// once they have read a screen on from it, or reach for a word.
let looks = text.dataset.looks !== undefined;
let cameTo = null;

function readsOn(place, touched) {
  cameTo ??= place;
  const further = place.first > cameTo.first && place.first >= cameTo.last;
  return touched !== undefined || further;
}

let telling;

/**
 * Tells the server where the reader is; `touched` is a paragraph they reached for. Once it is done
 * the server knows, also where somebody else had begun to tell it the same.
 */
async function tellPlace(touched) {
  const place = onScreen();
  if (!place) return;
  looks &&= !readsOn(place, touched);
  if (looks) return;
  const seen = Math.max(place.last, touched ?? 0);
  const key = place.first + " " + seen;
  if (key === told) return telling;
  told = key;
  telling = tell({ paragraph: place.first, seen });
  return telling;
}

async function tell(place) {
  try {
    const answer = await send(story + "/position", place);
    if (answer.ok) showPill(await answer.text());
    else told = "";
  } catch {
    told = "";
  }
}

function showPill(words) {
  document.getElementById("pill").textContent = words;
}

let resting;
let before = scrollY;
addEventListener(
  "scroll",
  () => {
    const down = scrollY > before;
    if (Math.abs(scrollY - before) > 6) {
      const busy = bar.querySelector("details[open]") || bar.contains(document.activeElement);
      bar.classList.toggle("away", down && scrollY > 120 && !busy);
      before = scrollY;
    }
    clearTimeout(resting);
    resting = setTimeout(settle, 400);
  },
  { passive: true },
);
bar.addEventListener("focusin", () => bar.classList.remove("away"));
addEventListener("pagehide", () => tellPlace());
document.addEventListener("visibilitychange", () => document.hidden && tellPlace());

/** What is to be done once the text stands still. */
async function settle() {
  await tellPlace();
  await Promise.all([showPanel(), markNames()]);
}

knownHere.addEventListener("click", async () => {
  const place = onScreen();
  const answer = await send(story + "/known", { seen: place.last });
  if (answer.ok) showPill(await answer.text());
  knownHere.closest("details").open = false;
  unmarkNames();
  settle();
});

// ---- Who is here

let shownPanel = "";

function openPanel(open) {
  panel.hidden = !open;
  document.documentElement.classList.toggle("with-panel", open);
  whoButton.setAttribute("aria-expanded", String(open));
  localStorage.setItem("fabula-panel", open ? "open" : "");
  shownPanel = "";
  if (open) tellPlace().then(showPanel);
}

async function showPanel() {
  const place = onScreen();
  if (panel.hidden || !place) return;
  const address = `${story}/who?from=${place.first}&to=${place.last}`;
  if (address === shownPanel) return;
  shownPanel = address;
  const answer = await fetch(address);
  if (answer.ok && address === shownPanel) {
    panel.innerHTML = "<h2>Who is here</h2>" + (await answer.text());
  }
}

whoButton.addEventListener("click", () => openPanel(panel.hidden));

// ---- Marked names

let namesOn = false;
const marked = new Set(); // paragraphs, and in them places: a thought may become known later on

function turnNames(on) {
  namesOn = on;
  namesButton.setAttribute("aria-pressed", String(on));
  localStorage.setItem("fabula-names", on ? "on" : "");
  if (on) tellPlace().then(markNames);
  else unmarkNames();
}

function unmarkNames() {
  text.querySelectorAll(".who, .thought").forEach((mark) => mark.replaceWith(...mark.childNodes));
  marked.forEach((key) => document.getElementById("p" + key)?.normalize());
  marked.clear();
}

async function markNames() {
  const place = onScreen();
  if (!namesOn || !place) return;
  const answer = await fetch(`${story}/names?from=${place.first}&to=${place.last}`);
  if (!answer.ok || !namesOn) return;
  const lines = (await answer.text()).split("\n").filter((line) => line !== "");
  const byParagraph = new Map();
  for (const line of lines) {
    const [number, start, end, hue, initial, kind, sure] = line.split(" ");
    const key = [number, start, end].join(" ");
    if (marked.has(key)) continue;
    marked.add(key);
    const marks = byParagraph.get(number) ?? [];
    marks.push({ start: Number(start), end: Number(end), hue, initial, kind, sure });
    byParagraph.set(number, marks);
  }
  byParagraph.forEach((marks, number) => {
    marked.add(number);
    const paragraph = document.getElementById("p" + number);
    if (paragraph) marks.reverse().forEach((mark) => wrap(paragraph, mark));
  });
}

/** Puts a mark around a stretch of a paragraph, in as many pieces as its text comes in. */
function wrap(paragraph, mark) {
  const pieces = [];
  let offset = 0;
  for (const node of textNodes(paragraph)) {
    const from = Math.max(mark.start - offset, 0);
    const to = Math.min(mark.end - offset, node.length);
    if (from < to) pieces.push({ node, from, to });
    offset += node.length;
  }
  pieces.forEach(({ node, from, to }, index) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const around = document.createElement("span");
    const isLast = index === pieces.length - 1;
    if (mark.kind === "DIRECT" || mark.kind === "FREE_INDIRECT") {
      around.className = `thought hue-${mark.hue}`;
      around.classList.add(mark.kind === "DIRECT" ? "direct" : "indirect");
      around.classList.toggle("last", isLast);
    } else {
      around.className = `who hue-${mark.hue}`;
      around.classList.toggle("by-name", mark.kind === "NAME" || !isLast);
    }
    around.classList.toggle("unsure", mark.sure === "unsure");
    around.dataset.initial = mark.initial;
    range.surroundContents(around);
  });
}

function textNodes(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

namesButton.addEventListener("click", () => turnNames(!namesOn));

// ---- Who is this, who says this

/** The paragraph and the offset in it of the letter at a point; null where there is none. */
function letterAt(x, y) {
  const caret = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(x, y)
    : document.caretRangeFromPoint(x, y);
  const node = caret?.offsetNode ?? caret?.startContainer;
  const place = caret?.offset ?? caret?.startOffset;
  const paragraph = node?.parentElement?.closest("article [id^=p]");
  if (!paragraph || node.nodeType !== Node.TEXT_NODE) return null;
  for (const offset of [place, place - 1]) {
    if (offset < 0 || offset >= node.length) continue;
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    for (const box of range.getClientRects()) {
      if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top && y <= box.bottom) {
        let before = 0;
        for (const other of textNodes(paragraph)) {
          if (other === node) break;
          before += other.length;
        }
        return { paragraph: numberOf(paragraph), offset: before + offset, box };
      }
    }
  }
  return null;
}

async function showCard(x, y) {
  const letter = letterAt(x, y);
  if (!letter) return closeCard();
  await tellPlace(letter.paragraph);
  const answer = await fetch(
    `${story}/card?paragraph=${letter.paragraph}&offset=${letter.offset}`,
  );
  if (answer.status !== 200) return closeCard();
  card.innerHTML = await answer.text();
  card.hidden = false;
  const width = card.offsetWidth;
  const height = card.offsetHeight;
  const below = letter.box.bottom + 10 + height < innerHeight;
  card.style.left = Math.max(12, Math.min(x - width / 3, innerWidth - width - 12)) + "px";
  card.style.top = (below ? letter.box.bottom + 10 : Math.max(8, letter.box.top - 10 - height)) + "px";
}

function closeCard() {
  card.hidden = true;
}

text.addEventListener("click", (event) => {
  if (event.target.closest("a, button, summary") || String(getSelection()) !== "") return;
  showCard(event.clientX, event.clientY);
});
document.addEventListener("click", (event) => {
  if (!card.hidden && !card.contains(event.target) && !text.contains(event.target)) closeCard();
});
addEventListener("scroll", closeCard, { passive: true });

let hovering;
if (matchMedia("(hover: hover)").matches) {
  text.addEventListener("mouseover", (event) => {
    clearTimeout(hovering);
    if (event.target.closest(".who, .thought")) {
      hovering = setTimeout(() => showCard(event.clientX, event.clientY), 150);
    }
  });
}

// ---- Keys

const keys = document.getElementById("keys");
const search = document.getElementById("search");
document.getElementById("help").addEventListener("click", () => keys.showModal());

function turnTo(address) {
  if (!address) return;
  tellPlace();
  location.href = address;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, dialog[open]")) return;
  const act = {
    j: () => turnTo(text.dataset.next),
    ArrowRight: () => turnTo(text.dataset.next),
    k: () => turnTo(text.dataset.previous),
    ArrowLeft: () => turnTo(text.dataset.previous),
    x: () => openPanel(panel.hidden),
    n: () => turnNames(!namesOn),
    "/": () => search.showModal(),
    "?": () => keys.showModal(),
    Escape: () => (card.hidden ? openPanel(false) : closeCard()),
  }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

// ---- As it was left

if (localStorage.getItem("fabula-names")) turnNames(true);
if (localStorage.getItem("fabula-panel") && matchMedia("(min-width: 78.01rem)").matches) openPanel(true);
addEventListener("load", () => setTimeout(settle, 600));
