"use strict";
// Files dropped on the page go the way of the form; a bar shows how far they are sent.

const form = document.querySelector("form.upload");
const chosen = form.querySelector("input[type=file]");
const sending = form.querySelector(".sending");

addEventListener("dragover", (event) => {
  event.preventDefault();
  form.classList.add("dropping");
});
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) form.classList.remove("dropping");
});
addEventListener("drop", (event) => {
  event.preventDefault();
  form.classList.remove("dropping");
  if (event.dataTransfer.files.length === 0) return;
  chosen.files = event.dataTransfer.files;
  form.requestSubmit();
});

chosen.addEventListener("change", () => form.requestSubmit());

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const request = new XMLHttpRequest();
  const progress = document.createElement("progress");
  progress.max = 1;
  progress.setAttribute("aria-label", "Sent");
  sending.textContent = chosen.files.length === 1 ? "Adding 1 file" : `Adding ${chosen.files.length} files`;
  sending.append(progress);
  request.upload.addEventListener("progress", (sent) => (progress.value = sent.loaded / sent.total));
  request.addEventListener("load", () => {
    if (request.status === 200) location.href = request.responseURL;
    else sending.textContent = "This did not work. Load the page again and try once more.";
  });
  request.addEventListener("error", () => (sending.textContent = "Fabula does not answer. Is it still running?"));
  request.open("POST", form.action);
  request.send(new FormData(form));
});
