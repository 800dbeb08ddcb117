// What the network wrote before for the same or a similar sentence, the nearest first; one key takes it.

import { el } from "./dom.js";
import { toShown } from "./codes.js";
import { shown } from "./diff.js";
import { say } from "./words.js";

const MOST = 9;

export function matches(items, segment, page) {
  if (items.length === 0) return [el("p", { class: "small quiet" }, say("matches.none"))];
  const { names, mayWrite, pen } = page;
  return [el("ol", { class: "hits" }, ...items.slice(0, MOST).map((match, index) => el("li", {},
    el("p", { class: "score small quiet" }, el("kbd", { "aria-hidden": "true" }, `${page.keymap.key("match")} ${index + 1}`), el("b", {}, say("matches.score", { score: match.score })), match.origin),
    match.score < 100
      ? el("p", { class: "serif small", lang: names.sourceLang, dir: names.sourceDir }, ...shown(toShown(match.source), toShown(segment.source)))
      : null,
    el("p", { class: "serif", lang: names.targetLang, dir: names.targetDir }, toShown(match.target)),
    mayWrite && !segment.covered
      ? el("button", { class: "btn", type: "button", onclick: () => pen.replace(match.target, "MEMORY") }, say("matches.take"))
      : null)))];
}
