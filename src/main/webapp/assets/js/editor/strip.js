// The commands below the sentence in work: a key cap and a word each.

import { el, icon, keyed, unseen } from "./dom.js";
import { codesOf, face } from "./codes.js";
import { caps } from "./keymap.js";
import { INSERTED } from "./marks.js";
import { say } from "./words.js";

const ACTS = [["replace", "REPLACE"], ["omit", "OMIT"], ["add", "ADD_AFTER"], ["keep", "KEEP"]];

/** Which codes a sentence has, each once, in the source's order. */
export function codeButtons(segment) {
  return [...new Set(codesOf(segment.source).map(face))];
}

/** A chip that can be dragged into the text, drawn as it stands there; the browser puts its words where they are dropped. */
export function chip(code, dir, ...more) {
  return el("span", { class: "chip", dir, draggable: "true", ondragstart: (event) => {
    event.dataTransfer.setData("text/plain", code);
    event.dataTransfer.effectAllowed = "copy";
  } }, code, ...more);
}

/** @param page {mayWrite, keymap, marksShown, names} */
export function strip(segment, page) {
  const { mayWrite, keymap, marksShown, names } = page;
  if (!mayWrite) return el("p", { class: "strip small quiet", tabindex: "-1" }, say("closed"));
  const cap = (name) => caps(keymap.key(name)).join(" ");
  const button = (attributes, ...content) => el("button", { type: "button", ...attributes }, ...content);
  const codes = codeButtons(segment).slice(0, 9);
  const changed = segment.previousSource && segment.state === "ATTENTION";
  return el("div", { class: "strip", role: "toolbar", "aria-label": say("strip") }, el("div", { class: "tools" },
    el("span", { class: "lead small quiet" }, el("kbd", {}, "Esc"), " ", say("strip.then")),
    changed ? el("span", { class: "set" }, button({ "data-do": "still", class: "heed" }, ...keyed(cap("still"), say("strip.still")))) : null,
    el("span", { class: "set only-small" }, button({ "data-do": "more", "aria-haspopup": "dialog" }, say("more"))),
    segment.covered ? null : el("span", { class: "set only-small" }, button({ "data-act": "REPLACE", class: "change", title: say("strip.change") }, icon("dia"), unseen(say("strip.change")))),
    segment.covered ? null : el("span", { class: "set acts", role: "group", "aria-label": say("strip.change") },
      ...ACTS.map(([name, act]) => button({ "data-act": act, class: "change" }, ...keyed(cap(name), say(`strip.${act}`))))),
    codes.length === 0 ? null : el("span", { class: "set codes", role: "group", "aria-label": say("strip.codes") },
      ...codes.map((code, index) => button({ "data-put": code }, ...keyed(String(index + 1), chip(code, names.targetDir)), unseen(say("strip.put"))))),
    marksShown ? el("span", { class: "set", role: "group", "aria-label": say("strip.marks") },
      ...INSERTED.map(([name, char]) => button({ "data-put": char, title: say(`mark.${name}`) }, el("span", { class: "markname", "aria-hidden": "true" }, name), unseen(say(`mark.${name}`))))) : null,
    el("span", { class: "set wide" }, button({ "data-do": "copy" }, ...keyed(cap("copy"), say("strip.copy"))))),
    button({ class: "btn main done", "data-do": "done" }, ...keyed(cap("done"), say("strip.done"))));
}
