// How the passage in work is drawn: its sentences, the field for one of them, what was found, how it will look.

import { watchChips } from "./chips.js";
import { el, icon, unseen } from "./dom.js";
import { cleaned, codesOf, told, toShown } from "./codes.js";
import { shown as difference } from "./diff.js";
import { blocks, changeLine, chipped, formatted, knot, remark, telling } from "./looks.js";
import { another, pictured, shots } from "./picture.js";
import { say } from "./words.js";

/** A sentence of the passage; the one in work has the field. */
export function row(pen, segment) {
  const { names, saving, sheet } = pen.page;
  const active = segment === pen.segment;
  const id = active ? "pen-source" : null;
  const from = segment.source === ""
    ? el("p", { id, class: "quiet sans src" }, say("change.notInSource"))
    : el("p", { id, class: "src", lang: names.sourceLang, dir: names.sourceDir }, ...(active ? source(segment, names.sourceDir) : [formatted(segment.source, segment.codes)]));
  const pictures = segment.source === "" ? null : pictured(pen.page, segment);
  const knots = el("div", { class: "knots", "data-knots": segment.id }, knot(segment), unseen(say(`state.${segment.state}`)));
  if (saving.phaseOf(segment.id) && saving.line !== "up") knots.append(el("span", { class: "heed" }, icon("wait"), unseen(say("waits"))));
  const to = active
    ? field(pen, segment)
    : el("div", { class: "tgt", lang: names.targetLang, dir: names.targetDir }, el("p", {}, sheet.sentence(segment)), ...telling(segment).map((finding) => findingLine(finding, segment)));
  return el("div", { class: active ? "seg on" : "seg" }, pictures ? el("div", {}, pictures, from) : from, knots, to);
}

/** The source with its codes; where a newer edition changed it, what was taken out and put in. */
function source(segment, from) {
  if (!segment.previousSource || segment.state !== "ATTENTION") return chipped(segment.source, from);
  const { lang, dir } = document.documentElement;
  return [el("span", { class: "is heed sans", lang, dir }, icon("tri"), el("span", {}, say("source.changed"))), el("br"),
    ...difference(toShown(segment.previousSource), toShown(segment.source))];
}

/** Who comes to the field hears the language, which sentence it is, the source, and what is wrong. */
function field(pen, segment) {
  const { names, saving, mayWrite } = pen.page;
  const { targetLang: lang, targetDir: dir } = names;
  pen.mirror = el("div", { class: "mirror", "aria-hidden": "true", dir });
  pen.field = el("textarea", {
    id: "pen", rows: "1", lang, dir, spellcheck: "false", autocapitalize: "sentences", enterkeyhint: "next",
    "aria-describedby": "pen-source pen-findings", readonly: !mayWrite || segment.covered,
    value: toShown(saving.textOf(segment.id) ?? segment.target),
    oninput: () => pen.input(),
    onpaste: (event) => {
      event.preventDefault();
      pen.put(cleaned(event.clipboardData?.getData("text/plain") ?? ""));
    },
    onblur: () => pen.rest(segment),
  });
  watchChips(pen.field, segment.source);
  pen.findings = el("div", { id: "pen-findings" });
  const place = pen.item.segments.indexOf(segment) + 1;
  const kind = say(`passage.${segment.kind ?? "paragraph"}`);
  return el("div", { class: "tgt" },
    el("label", { class: "seen-not", for: "pen" },
      say("pen", { language: names.target, kind, place, of: pen.item.segments.length, state: say(`state.${segment.state}`) })),
    el("div", { class: "pen", lang, dir }, pen.mirror, pen.field),
    pen.findings);
}

/** The passage's local changes; one that waits for its decision can be taken back. */
export function changesLine(page, changes) {
  return el("div", { class: "seg quietly" }, el("p", { class: "small quiet" }), el("div", { class: "knots" }),
    el("div", { class: "tgt" }, ...changes.flatMap((change) => [
      el("p", { class: "is change finding" }, icon(change.decision === "ACCEPTED" ? "diaok" : "dia"),
        el("span", {}, changeLine(change), " ",
          change.decision === "OPEN" && page.mayWrite
            ? el("button", { class: "link", type: "button", "data-withdraw": String(change.number) }, say("change.withdraw"))
            : null)),
      shots(change), another(page, change)])));
}

/** The passage as a reader will see it; a single sentence without codes looks as it does in the field. */
export function view(pen) {
  const { names } = pen.page;
  pen.view = el("p");
  return el("div", { class: "seg view" }, el("p", { class: "small quiet" }, say("preview")), el("div"),
    el("div", { class: "tgt", lang: names.targetLang, dir: names.targetDir }, pen.view));
}

export function showView({ page, item, segment, text, view: place }) {
  const written = (one) => (one === segment ? text : page.saving.textOf(one.id) ?? one.target);
  place.closest(".view").hidden = item.segments.length === 1 && codesOf(text).length === 0;
  const shown = (one) => (!one.covered ? written(one) : one.act === "KEEP" ? one.source : "");
  place.replaceChildren(...item.segments.flatMap((one) => [formatted(shown(one), one.codes), " "]));
}

/** Faults in the codes and other findings under the field: drawn, and heard, only when they change. */
export function tellFindings({ page, field: input, findings: place }, wrong, others) {
  const news = JSON.stringify([wrong, others]);
  if (place.dataset.news === news) return;
  place.dataset.news = news;
  place.replaceChildren(...told(wrong).map((fault) => faultLine(page, fault)), ...others.map((finding) => findingLine(finding)));
  input.setAttribute("aria-invalid", String(wrong.length > 0));
}

function findingLine(finding, segment) {
  const grave = blocks(finding);
  const { lang, dir } = document.documentElement;
  return el("p", { lang, dir, class: `is ${grave ? "stop" : "heed"} finding` }, icon(grave ? "oct" : "tri"), el("span", {}, remark(finding, segment)));
}

/** A fault in the codes, with the code itself and, where one is missing, the button that puts it in. */
function faultLine(page, fault) {
  const chip = fault.face ? el("span", { class: "chip", dir: page.names.targetDir }, fault.face) : null;
  return el("p", { class: "is stop finding" }, icon("oct"), el("span", {}, say(`code.${fault.kind}`, { number: fault.number }), " ", chip, " ",
    fault.kind === "missing" && page.mayWrite
      ? el("button", { class: "link", type: "button", "data-put": fault.face }, say("code.put"))
      : null));
}
