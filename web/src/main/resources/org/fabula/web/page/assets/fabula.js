"use strict";
// Marks that scripts run, so that style sheets can put away what only stands in for them.
document.documentElement.classList.add("with-script");

/** Sends a form's fields and the page's token. */
function send(address, fields) {
  return fetch(address, {
    method: "POST",
    headers: { "X-Fabula-Token": document.body.dataset.token },
    body: new URLSearchParams(fields),
    keepalive: true,
  });
}

// The look changes at once and is kept.
const look = document.getElementById("look");
look.addEventListener("input", () => {
  const chosen = new FormData(look);
  const root = document.documentElement;
  const other = [...root.classList].filter((name) => !/^(scheme|size|width|by)-/.test(name));
  root.className = [
    ...other,
    "scheme-" + chosen.get("scheme"),
    "size-" + chosen.get("size"),
    "width-" + chosen.get("width"),
    "by-" + chosen.get("parting"),
  ].join(" ");
  send(look.action, chosen);
});

// An open menu closes when one looks elsewhere.
document.addEventListener("click", (event) => {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    menu.open = false;
    menu.querySelector("summary").focus();
  });
});
document.addEventListener("keydown", (event) => {
  const search = document.getElementById("find");
  if (event.key === "/" && search && !event.target.closest("input, textarea, select")) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});
