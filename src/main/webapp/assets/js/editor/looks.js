// How a text and what is said of it look, wherever they stand: codes as chips or as what they mean, circles, findings.

import { el, icon, unseen } from "./dom.js";
import { face, faults, told, tokens, toShown } from "./codes.js";
import { say, date } from "./words.js";

const SHAPES = {
  EMPTY: ["ring", "act"],
  DRAFT: ["half", "act"],
  RENDERED: ["done", "act"],
  REVIEWED: ["ok", "good"],
  ATTENTION: ["tri", "heed"],
};

/** Whether a finding holds up the next step: a check's error, a person's major or critical one. */
export const blocks = (finding) => ["error", "major", "critical"].includes(finding.severity);

/** What a finding says; a person's names its category. On codes it says the same as the field does, in the source's order. */
export function remark(finding, segment) {
  if (finding.check === "codes" && segment) {
    const wrong = told(faults(segment.source, segment.target));
    if (wrong.length > 0) return wrong.map((one) => [say(`code.${one.kind}`, { number: one.number }), one.face].filter(Boolean).join(" ")).join(" ");
  }
  if (!finding.category) return finding.check === "codes" ? toShown(finding.message) : finding.message;
  const lead = `${say(`category.${finding.category}`)}, ${say(`severity.${finding.severity.toUpperCase()}`)}`;
  return finding.message ? `${lead}: ${finding.message}` : lead;
}

/** The circle of a sentence. */
export function knot(segment) {
  const [shape, css] = SHAPES[segment.state] ?? SHAPES.EMPTY;
  return icon(shape, css);
}

/** The codes' own formatting in place of the codes: what the reader will see. */
export function formatted(stored, codes) {
  const marks = new Map(meanings(codes).map((mark) => [mark.n, (mark.k ?? "").split(" ")]));
  const root = el("span");
  const open = [root];
  for (const token of tokens(stored ?? "")) {
    if (token.form === "text") open.at(-1).append(token.text);
    else if (token.form === "open") {
      const kinds = marks.get(token.number) ?? [];
      const name = kinds.includes("bold") ? "b" : kinds.includes("italic") ? "i" : kinds.includes("link") ? "u" : "span";
      const inner = el(name, { "data-code": token.number });
      open.at(-1).append(inner);
      open.push(inner);
    } else if (token.form === "close") {
      if (open.length > 1) open.pop();
    } else if ((marks.get(token.number) ?? []).includes("break")) open.at(-1).append(el("br"));
  }
  return root;
}

/** What the codes stand for: one line each, its fields between tabs, as the server keeps it. */
function meanings(codes) {
  return (codes ?? "").split("\n").map((line) => line.split("\t")).filter(([number]) => /^\d+$/.test(number))
    .map(([number, kinds]) => ({ n: Number(number), k: kinds }));
}

/** That a sentence is empty shows by its ring; no finding has to say it. */
export const telling = (segment) => (segment.findings ?? []).filter((finding) => finding.check !== "empty" || segment.target);

/** The source with its codes as chips. */
export function chipped(stored, dir = "ltr") {
  const spoken = { open: "code.opens", close: "code.closes", alone: "code.alone" };
  return tokens(stored ?? "").map((token) =>
    token.form === "text"
      ? token.text
      : el("span", { class: "chip", dir }, face(token), unseen(say(spoken[token.form], { number: token.number }))));
}

/** “3 · Replaced · money, dates, units · tier 1 · waits for the decision. “Why”” */
export function changeLine(change) {
  const parts = [
    String(change.number),
    say(`acted.${change.act}`),
    say(`kind.${change.code}`),
    say("change.tier", { tier: change.tier }),
    say(`decision.${change.decision}`),
  ];
  if (change.reviewBy) parts.push(say("change.reviewBy.shown", { day: date(change.reviewBy) }));
  return `${parts.join(" · ")}. ${say("quoted", { text: change.note ?? "" })}`;
}
