// The keyboard. Single letters work only on the command bar, which Esc reaches (WCAG 2.1.4).

import { el } from "./dom.js";
import { say } from "./words.js";

const ACTS = { KeyR: "REPLACE", KeyO: "OMIT", KeyA: "ADD_AFTER", KeyK: "KEEP" };

/** @param hands what the keys do: {pen, saving, change, comment, history, search, nextOpen, nextFinding} */
export function listen(root, hands) {
  root.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const inPen = event.target === hands.pen.field;
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyS") {
      event.preventDefault();
      hands.saving.flush();
    } else if (event.altKey && !event.ctrlKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      hands.pen.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (inPen) inTheField(event, hands);
    else if (event.target.closest?.(".strip")) onTheBar(event, hands);
  });
  root.addEventListener("click", (event) => clicked(event, hands));
}

function inTheField(event, hands) {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    event.preventDefault();
    hands.pen.done();
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (matchMedia("(pointer: coarse)").matches) hands.pen.done();
  } else if (event.key === "Escape") {
    event.preventDefault();
    buttons(hands)[0]?.focus();
  }
}

function onTheBar(event, hands) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const letter = event.key.length === 1 && /[a-z]/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code;
  const digit = /^[1-9]$/.exec(event.key)?.[0] ?? /^Digit([1-9])$/.exec(event.code)?.[1];
  if (event.key === "Escape") hands.pen.field.focus();
  else if (event.key === "ArrowRight" || event.key === "ArrowLeft") return along(event, hands);
  else if (event.key === "?") hands.sheet();
  else if (event.key === "/") hands.search();
  else if (ACTS[letter] && hands.pen.page.mayWrite) hands.change(ACTS[letter]);
  else if (letter === "KeyC") hands.comment();
  else if (letter === "KeyH") hands.history();
  else if (letter === "KeyS") hands.pen.copySource();
  else if (letter === "KeyN") hands.nextOpen();
  else if (letter === "KeyF") hands.nextFinding();
  else if (digit) hands.pen.item.querySelectorAll(".strip [data-put]")[Number(digit) - 1]?.click();
  else return;
  event.preventDefault();
}

/** Arrows move along the bar, the other way round where the page reads from the right. */
function along(event, hands) {
  const all = buttons(hands);
  const forward = (event.key === "ArrowRight") === (document.documentElement.dir !== "rtl");
  const at = all.indexOf(document.activeElement);
  all[(at + (forward ? 1 : -1) + all.length) % all.length]?.focus();
  event.preventDefault();
}

function buttons(hands) {
  return [...(hands.pen.item?.querySelectorAll(".strip button") ?? [])].filter((button) => button.offsetParent !== null);
}

function clicked(event, hands) {
  const target = event.target.closest("a[data-sentence], button");
  if (!target) return;
  const { act, put, done, copy, sentence, withdraw } = target.dataset;
  if (sentence) {
    event.preventDefault();
    hands.pen.open(sentence);
  } else if (act) hands.change(act);
  else if (put) hands.pen.put(put);
  else if (done) hands.pen.done();
  else if (copy) hands.pen.copySource();
  else if (withdraw) hands.withdraw(Number(withdraw), target);
}

const SHEET = [
  [["Ctrl", "Enter"], "done"], [["Ctrl", "S"], "save"], [["Alt", "↑", "↓"], "move"], [["Esc"], "bar"],
  [["Esc", "R"], "replace"], [["Esc", "O"], "omit"], [["Esc", "A"], "add"], [["Esc", "K"], "keep"],
  [["Esc", "1"], "code"], [["Esc", "S"], "copy"], [["Esc", "N"], "next"], [["Esc", "F"], "finding"],
  [["Esc", "C"], "comment"], [["Esc", "H"], "history"], [["Esc", "/"], "search"], [["Esc", "?"], "sheet"],
];

/** The sheet of all keys, in a dialog that Esc closes. */
export function keySheet(after) {
  const dialog = el("dialog", { class: "keysheet", "aria-labelledby": "keysheet-title", onclose: () => { dialog.remove(); after(); } },
    el("h2", { id: "keysheet-title" }, say("keys.title")),
    el("dl", { class: "keys small" }, ...SHEET.map(([caps, name]) =>
      el("div", {}, el("dt", {}, ...caps.flatMap((cap) => [el("kbd", {}, cap), " "])), el("dd", {}, say(`keys.${name}`))))),
    el("form", { method: "dialog" }, el("button", { class: "btn" }, say("keys.close"))));
  document.body.append(dialog);
  dialog.showModal();
}
