// The text as a reviewer reads it: sentence by sentence, facing its source, with what was found and what changed.

import { codesOf, face, toShown } from "../editor/codes.js";
import { shown } from "../editor/diff.js";
import { el, icon, unseen } from "../editor/dom.js";
import { blocks, changeLine, formatted, knot, remark, telling } from "../editor/looks.js";
import { shots } from "../editor/picture.js";
import { Sheet } from "../editor/sheet.js";
import { say } from "../editor/words.js";

export class Reading extends Sheet {
  /** A verdict is on a sentence beside its source: cells stand one below the other. */
  get hasTables() {
    return false;
  }

  /** A passage: one row for each of its sentences. */
  passage(label, segments) {
    const item = el("li", { class: "psg", "data-passage": label });
    item.segments = segments;
    item.append(...segments.map((segment) => this.row(segment)));
    const changes = this.page.changes.of(label).flatMap((change) => [
      el("p", { class: "is change finding" }, icon(change.decision === "ACCEPTED" ? "diaok" : "dia"),
        el("span", {}, changeLine(change), " ", el("a", { href: `/review/decision?id=${this.page.id}#change-${change.number}` }, say("review.change")))),
      shots(change)]);
    if (changes.length > 0) {
      item.append(el("div", { class: "seg quietly" }, el("p"), el("div", { class: "knots" }), el("div", {}, ...changes.filter(Boolean))));
    }
    return item;
  }

  row(segment) {
    const { names } = this.page;
    const source = segment.source === ""
      ? el("p", { class: "quiet sans src" }, say("change.notInSource"))
      : el("p", { class: "src", lang: names.sourceLang, dir: names.sourceDir }, formatted(segment.source, segment.codes), ...this.chips(segment));
    const row = el("div", { class: `seg look kind-${segment.kind}`, id: segment.id, tabindex: "-1", "data-row": segment.id });
    row.append(source,
      el("div", { class: "knots" }, knot(segment), unseen(say(`state.${segment.state}`))),
      el("div", { class: "tgt", lang: names.targetLang, dir: names.targetDir },
        el("p", {}, segment.target ? formatted(segment.target, segment.codes) : el("span", { class: "quiet sans" }, say("state.EMPTY"))),
        ...this.remarks(segment)));
    return row;
  }

  /** Codes that stand alone can't be seen in the formatted text. */
  chips(segment) {
    return codesOf(segment.source).filter((code) => code.form === "alone").map((code) =>
      el("span", { class: "chip", dir: "ltr" }, face(code)));
  }

  remarks(segment) {
    const ui = { lang: document.documentElement.lang, dir: document.documentElement.dir };
    return telling(segment).map((finding) => {
      const grave = blocks(finding);
      return el("p", { ...ui, class: `is ${grave ? "stop" : "heed"} finding` }, icon(grave ? "oct" : "tri"), el("span", {}, remark(finding)));
    });
  }

  /** What has changed since the text was accepted last, if it ever was. */
  async since(segment, place) {
    const answer = await this.page.api.history(segment.id);
    if (!answer.ok) return;
    const items = answer.data.items ?? answer.data;
    const accepted = items.find((entry) => entry.state === "REVIEWED" && entry.target !== segment.target);
    if (!accepted) return;
    const { names } = this.page;
    place.replaceChildren(
      el("p", { class: "small quiet" }, say("review.since")),
      el("p", { class: "serif", lang: names.targetLang, dir: names.targetDir }, ...shown(toShown(accepted.target), toShown(segment.target))));
  }

  /** Draws one row anew. */
  renew(segment) {
    const old = this.root.querySelector(`[data-row="${CSS.escape(segment.id)}"]`);
    const row = this.row(segment);
    old?.replaceWith(row);
    return row;
  }
}

