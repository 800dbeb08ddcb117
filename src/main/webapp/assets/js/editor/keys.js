// The keyboard. Single letters work only on the command bar, which Esc reaches (WCAG 2.1.4).

import { ANYWHERE, BAR } from "./keymap.js";

/** On the bar a digit puts a code, in a sentence without codes a match; after the keys for matches and terms it takes one of those. */
let digitsTake = "code";

/** @param hands what can be done: one function for each name of the keymap, and {pen, change, withdraw, take} */
export function listen(root, keymap, hands) {
  root.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const inPen = event.target === hands.pen.field;
    const anywhere = keymap.meaning(event, ANYWHERE);
    if (anywhere && (anywhere !== "done" || inPen)) {
      event.preventDefault();
      hands[anywhere]();
    } else if (inPen) inTheField(event, hands);
    else if (event.target.closest?.(".strip")) onTheBar(event, keymap, hands);
    else if (event.key === "Escape" && !event.target.closest?.("dialog")) {
      event.preventDefault();
      hands.text();
    }
  });
  root.addEventListener("click", (event) => clicked(event, hands));
}

function inTheField(event, hands) {
  if (event.key === "Enter") {
    event.preventDefault();
    if (matchMedia("(pointer: coarse)").matches) hands.done();
  } else if (event.key === "Escape") {
    event.preventDefault();
    digitsTake = hands.pen.hasCodes ? "code" : "match";
    (buttons(hands)[0] ?? hands.pen.item?.querySelector(".strip"))?.focus();
  }
}

function onTheBar(event, keymap, hands) {
  if (event.key === "Escape") {
    event.preventDefault();
    return hands.pen.field.focus();
  }
  if (event.key === "ArrowRight" || event.key === "ArrowLeft") return along(event, hands);
  const digit = /^[1-9]$/.exec(event.key)?.[0] ?? /^Digit([1-9])$/.exec(event.code)?.[1];
  const name = keymap.meaning(event, BAR);
  if (name) {
    digitsTake = { match: "match", term: "term" }[name] ?? digitsTake;
    hands[name]();
  } else if (digit && !event.ctrlKey && !event.metaKey && !event.altKey) hands.take(digitsTake, Number(digit));
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
  const { act, put, do: name, sentence, withdraw } = target.dataset;
  if (sentence) {
    event.preventDefault();
    hands.pen.open(sentence);
  } else if (act) hands.change(act);
  else if (put) hands.pen.put(put);
  else if (name) hands[name]();
  else if (withdraw) hands.withdraw(Number(withdraw), target);
}
