"use strict";
// Asks what became of the files until nothing is left to do.

const files = document.getElementById("files");

async function ask() {
  const answer = await fetch(files.dataset.address);
  if (!answer.ok) return;
  files.innerHTML = await answer.text();
  wait();
}

function wait() {
  if (files.querySelector(".working")) setTimeout(ask, 700);
}

wait();
