// How a sentence came to be: every value with its role, time and cause, the difference between any two, and the way back.

import { el } from "./dom.js";
import { toShown } from "./codes.js";
import { shown } from "./diff.js";
import { count, moment, say, when } from "./words.js";

/** Short enough for a narrow list, and never the same twice: its number, when to the second, and why. */
const short = (entry, number) => `${count(number)} · ${moment(entry.at)} · ${say(`cause.${entry.cause}`)}`;
const label = (entry) => [when(entry.at), say(`cause.${entry.cause}`), say(`state.${entry.state}`), say(`role.${entry.role}`)].join(" · ");

/** @param items the newest first; page {names, mayWrite, pen} */
export function past(items, segment, page) {
  if (items.length === 0) return [el("p", { class: "small quiet" }, say("history.none"))];
  const target = { class: "serif", lang: page.names.targetLang, dir: page.names.targetDir };
  const choice = (id, name, chosen) => el("p", { class: "field" }, el("label", { for: id }, say(name)),
    el("select", { id, onchange: draw }, ...items.map((entry, index) => el("option", { value: String(index), selected: index === chosen }, short(entry, items.length - index)))));
  const earlier = choice("past-from", "history.from", Math.min(1, items.length - 1));
  const later = choice("past-to", "history.to", 0);
  const difference = el("p", { ...target, id: "past-difference" });
  function draw() {
    const [from, to] = [earlier, later].map((one) => items[Number(one.querySelector("select").value)]);
    difference.replaceChildren(...shown(toShown(from.target), toShown(to.target)));
  }
  draw();
  return [
    items.length > 1 ? el("div", { class: "stack-2 versus" }, earlier, later, difference) : null,
    el("ol", { class: "hits" }, ...items.map((entry, index) => el("li", {},
      el("p", { class: "small quiet" }, `${count(items.length - index)} · ${label(entry)}`),
      el("p", target, ...shown(toShown(items[index + 1]?.target ?? ""), toShown(entry.target))),
      page.mayWrite && entry.target && entry.target !== segment.target
        ? el("button", { class: "btn", type: "button", onclick: () => page.pen.replace(entry.target, "RESTORED") }, say("history.restore"))
        : null))),
  ].filter(Boolean);
}
