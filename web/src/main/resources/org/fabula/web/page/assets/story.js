"use strict";
// The picture of how people stand to each other follows the slider, and so does the address.

const moment = document.getElementById("moment");
const relations = document.getElementById("relations");
let shownMoment = "";

async function showMoment() {
  const address = `${moment.form.dataset.moments}?at=${moment.value}`;
  shownMoment = address;
  const own = moment.value === moment.max ? "" : `?at=${moment.value}`;
  history.replaceState(history.state, "", location.pathname + own + location.hash);
  const answer = await fetch(address);
  if (!answer.ok || shownMoment !== address) return;
  const open = relations.querySelector("details")?.open;
  const scrolled = relations.querySelector(".across")?.scrollLeft ?? 0;
  relations.innerHTML = await answer.text();
  const list = relations.querySelector("details");
  if (list) list.open = open;
  const box = relations.querySelector(".across");
  if (box) box.scrollLeft = scrolled;
}

if (moment) moment.addEventListener("input", showMoment);
