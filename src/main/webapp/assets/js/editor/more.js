// Every command that a narrow screen has no room for: opened by a button under the thumb, closed by Esc or by choosing.

import { el, keyed } from "./dom.js";
import { caps } from "./keymap.js";
import { say } from "./words.js";

const MOVES = ["next", "before", "after", "finding", "goto", "search"];
const HELP = ["copy", "match", "term", "base", "comment", "history", "preview", "marks", "sheet"];
const SHORT = { copy: "strip.copy" };
const ACTS = ["REPLACE", "OMIT", "ADD_AFTER", "KEEP"];

/** @param page {keymap, pen, mayWrite, steps} */
export function more(page) {
  const { keymap, pen, mayWrite } = page;
  let isChosen = false;
  const command = (name) => el("li", {}, el("button", { class: "btn", type: "button", "data-do": name }, ...keyed(caps(keymap.key(name)).join(" "), say(SHORT[name] ?? `keys.${name}`))));
  const changes = mayWrite && !pen.segment.covered
    ? [el("h3", { class: "small" }, say("strip.change")), el("ul", { class: "pick" }, ...ACTS.map((act) =>
      el("li", {}, el("button", { class: "btn", type: "button", "data-act": act }, say(`strip.${act}`)))))]
    : [];
  const progress = document.querySelector("[data-progress]")?.textContent;
  const dialog = el("dialog", { class: "keysheet more", "aria-labelledby": "more-title", onclose: () => {
    dialog.remove();
    if (!isChosen) pen.field?.focus();
  } },
  el("h2", { id: "more-title" }, say("more.title")), ...changes,
  el("h3", { class: "small" }, say("more.moves")), el("ul", { class: "pick" }, ...MOVES.map(command)),
  el("h3", { class: "small" }, say("strip")), el("ul", { class: "pick" }, ...HELP.filter((name) => mayWrite || name !== "copy").map(command)),
  el("p", { class: "ends" }, el("a", { class: "btn", href: page.steps }, say("more.steps", { done: progress })),
    el("button", { class: "btn main", type: "button", onclick: () => dialog.close() }, say("keys.close"))));
  // What is chosen happens on the page: the dialog is gone before.
  dialog.addEventListener("click", (event) => {
    if (!event.target.closest("[data-do], [data-act]")) return;
    isChosen = true;
    dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
