// The passage in work: its sentences one under the other, a field for one of them, the commands below it.

import { el, icon, unseen } from "./dom.js";
import { cleaned, face, faults, codesOf, paint, told, toShown, toStored } from "./codes.js";
import { shown as difference } from "./diff.js";
import { marked } from "./marks.js";
import { here } from "./presence.js";
import { codeButtons, strip } from "./strip.js";
import { say } from "./words.js";
import { blocks, changeLine, chipped, formatted, knot, remark, telling } from "./sheet.js";
import { isOpen } from "./store.js";

export class Pen extends EventTarget {
  segment = null;
  item = null;
  field = null;

  /** @param page {sheet, store, saving, names, changes, mayWrite} */
  constructor(page) {
    super();
    this.page = page;
    page.saving.addEventListener("saved", ({ detail }) => this.#saved(detail.segment));
  }

  /** Opens a sentence for writing; the one before goes to the server. */
  async open(id, { focus = true, caret } = {}) {
    const { sheet, store, saving } = this.page;
    const segment = store.get(id);
    if (!segment) return;
    const item = await sheet.bring(id);
    if (!item) return;
    if (this.segment && this.segment.id !== id) saving.flush(this.segment.id);
    if (this.item && this.item !== item) this.#close();
    this.segment = segment;
    this.item = item;
    this.#draw();
    this.#neighbours();
    history.replaceState(history.state, "", `#${id}`);
    if (focus) {
      this.field?.focus({ preventScroll: true });
      const at = caret ?? this.field?.value.length ?? 0;
      this.field?.setSelectionRange(at, at);
      this.#intoSight();
    }
    this.dispatchEvent(new CustomEvent("open", { detail: { segment } }));
  }

  /** The sentence with its commands, clear of the masthead and of the bar below. */
  #intoSight() {
    const row = this.item.querySelector(".seg.on");
    const top = row.getBoundingClientRect().top;
    const end = this.item.querySelector(".strip").getBoundingClientRect().bottom;
    if (top < 72 || end > innerHeight - 24) row.scrollIntoView({ block: end - top > innerHeight / 2 ? "start" : "center" });
  }

  #close() {
    this.item.classList.remove("on");
    this.page.sheet.draw(this.item, this.item.segments);
  }

  #neighbours() {
    for (const near of this.page.sheet.root.querySelectorAll(".near")) near.classList.remove("near");
    this.item.classList.add("near");
    this.item.previousElementSibling?.classList.add("near");
    this.item.nextElementSibling?.classList.add("near");
  }

  #draw() {
    const { item, page } = this;
    const parts = [];
    for (const segment of item.segments) {
      parts.push(this.#row(segment));
      if (segment === this.segment) parts.push(strip(segment, page));
    }
    this.others = el("div", { class: "seg quietly" });
    parts.push(this.others);
    this.beside();
    const changes = page.changes.of(this.segment.passage);
    if (changes.length > 0) parts.push(this.#changes(changes));
    parts.push(this.#preview());
    item.classList.add("on");
    item.setAttribute("aria-current", "true");
    item.replaceChildren(...parts);
    this.update();
  }

  #row(segment) {
    const { names, saving } = this.page;
    const active = segment === this.segment;
    const source = segment.source === ""
      ? el("p", { class: "quiet sans src" }, say("change.notInSource"))
      : el("p", { class: "src", lang: names.sourceLang, dir: names.sourceDir }, ...(active ? this.#source(segment) : [formatted(segment.source, segment.codes)]));
    const knots = el("div", { class: "knots", "data-knots": segment.id }, knot(segment), unseen(say(`state.${segment.state}`)));
    const target = active
      ? this.#field(segment)
      : el("div", { class: "tgt", lang: names.targetLang, dir: names.targetDir }, el("p", {}, this.page.sheet.sentence(segment)));
    const row = el("div", { class: active ? "seg on" : "seg" }, source, knots, target);
    if (saving.phaseOf(segment.id) && saving.line !== "up") knots.append(el("span", { class: "heed" }, icon("wait"), unseen(say("waits"))));
    return row;
  }

  /** The source with its codes; where a newer edition changed it, what was taken out and put in. */
  #source(segment) {
    if (!segment.previousSource || segment.state !== "ATTENTION") return chipped(segment.source);
    return [el("span", { class: "is heed sans", lang: document.documentElement.lang, dir: document.documentElement.dir }, icon("tri"), el("span", {}, say("source.changed"))), el("br"),
      ...difference(toShown(segment.previousSource), toShown(segment.source))];
  }

  #field(segment) {
    const { names, saving, mayWrite } = this.page;
    this.mirror = el("div", { class: "mirror", "aria-hidden": "true", dir: names.targetDir });
    this.field = el("textarea", {
      id: "pen", rows: "1", lang: names.targetLang, dir: names.targetDir, spellcheck: "false", autocapitalize: "sentences",
      enterkeyhint: "next", "aria-describedby": "pen-findings", readonly: !mayWrite || segment.covered,
      value: toShown(saving.textOf(segment.id) ?? segment.target),
      oninput: () => this.#input(),
      onpaste: (event) => this.#pasted(event),
      onblur: () => saving.flush(segment.id),
    });
    const place = this.item.segments.indexOf(segment) + 1;
    this.findings = el("div", { id: "pen-findings" });
    return el("div", { class: "tgt" },
      el("label", { class: "seen-not", for: "pen" }, say("pen", { language: names.target, passage: segment.passage, place, of: this.item.segments.length })),
      el("div", { class: "pen", lang: names.targetLang, dir: names.targetDir }, this.mirror, this.field),
      this.findings);
  }

  #changes(changes) {
    return el("div", { class: "seg quietly" }, el("p", { class: "small quiet" }), el("div", { class: "knots" }),
      el("div", { class: "tgt" }, ...changes.map((change) =>
        el("p", { class: "is change finding" }, icon(change.decision === "ACCEPTED" ? "diaok" : "dia"),
          el("span", {}, changeLine(change), " ",
            change.decision === "OPEN" && this.page.mayWrite
              ? el("button", { class: "link", type: "button", "data-withdraw": String(change.number) }, say("change.withdraw"))
              : null)))));
  }

  #preview() {
    const { names } = this.page;
    this.view = el("p");
    return el("div", { class: "seg view" }, el("p", { class: "small quiet" }, say("preview")), el("div"),
      el("div", { class: "tgt", lang: names.targetLang, dir: names.targetDir }, this.view));
  }

  typed(cause) {
    this.page.saving.write(this.segment, this.text, cause);
    this.update();
    this.dispatchEvent(new CustomEvent("typed", { detail: { segment: this.segment } }));
  }

  /** A line's end may come in by a drop or a telephone's keyboard: a sentence has none. */
  #input() {
    const { field } = this;
    if (/[\r\n\u2028\u2029]/.test(field.value)) {
      const { selectionEnd: caret } = field;
      field.value = cleaned(field.value);
      field.setSelectionRange(caret, caret);
    }
    this.typed();
  }

  /** What stands in the field, as it is stored. */
  get text() {
    return toStored(this.field.value, this.segment.source);
  }

  /** Chips, findings on codes, and the passage as it will look. */
  update() {
    const { segment, page } = this;
    const text = this.text;
    paint(this.mirror, this.field.value, segment.source, page.marksShown ? marked : undefined);
    const wrong = text === "" ? [] : faults(segment.source, text);
    const others = page.saving.textOf(segment.id) === undefined ? telling(segment).filter((one) => one.check !== "codes") : [];
    this.findings.replaceChildren(...told(wrong).map((fault) => this.#fault(fault)), ...others.map((one) =>
      el("p", { class: `is ${blocks(one) ? "stop" : "heed"} finding` }, icon(blocks(one) ? "oct" : "tri"), el("span", {}, remark(one)))));
    this.field.setAttribute("aria-invalid", String(wrong.length > 0));
    const shown = (one) => (one === segment ? text : page.saving.textOf(one.id) ?? one.target);
    this.view.replaceChildren(...this.item.segments.flatMap((one) => [formatted(shown(one), one.codes), " "]));
  }

  #fault(fault) {
    const chip = fault.face ? el("span", { class: "chip", dir: "ltr" }, fault.face) : null;
    return el("p", { class: "is stop finding" }, icon("oct"), el("span", {}, say(`code.${fault.kind}`, { number: fault.number }), " ", chip, " ",
      fault.kind === "missing" && this.page.mayWrite
        ? el("button", { class: "link", type: "button", "data-put": fault.face }, say("code.put"))
        : null));
  }

  /** Puts a code or a text where the caret is. */
  put(text) {
    if (this.field.readOnly) return;
    const { selectionStart: start, selectionEnd: end, value } = this.field;
    const [, opening, number, pair] = /^(\{(\d+)>)(<\2\})?$/.exec(text) ?? [];
    const closes = opening && (pair || (start !== end && codesOf(this.segment.source).some((code) => face(code) === `<${number}}`)));
    this.field.setRangeText(closes ? `${opening}${value.slice(start, end)}<${number}}` : text, start, end, "end");
    if (pair && start === end) this.field.setSelectionRange(start + opening.length, start + opening.length);
    this.typed();
    this.field.focus();
  }

  /** Puts the code of this place among the sentence's own. */
  putCode(place) {
    const code = codeButtons(this.segment)[place - 1];
    if (code) this.put(code);
  }

  /** The source goes into the field, where it is empty, else at the caret. */
  copySource() {
    const source = toShown(this.segment.source);
    if (this.field.value.trim() === "") {
      this.field.value = "";
      this.put(source);
    } else this.put(source);
  }

  /** Replaces the whole text: by a match, by an earlier wording. */
  replace(stored, cause) {
    if (this.field.readOnly) return;
    this.field.value = toShown(stored);
    this.typed(cause);
    this.field.focus();
  }

  /** The source changed, and the rendering is right as it is. */
  still() {
    if (this.segment.state === "ATTENTION") return this.done();
    this.page.status.say(say("still.none"), "heed");
  }

  /** Who else is at this passage: said, never in the way. */
  beside() {
    const line = this.segment && this.others ? here(this.page.presence?.at(this.segment.passage) ?? [], this.segment) : null;
    this.others?.replaceChildren(...(line ? [el("p"), el("div", { class: "knots" }), el("div", { class: "tgt" }, line)] : []));
    if (this.others) this.others.hidden = !line;
  }

  /** The same passage drawn anew, the caret where it was. */
  redraw() {
    if (!this.item) return;
    const { selectionStart: caret } = this.field;
    const inField = document.activeElement === this.field;
    this.#draw();
    if (!inField) return;
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(caret, caret);
  }

  #pasted(event) {
    const text = event.clipboardData?.getData("text/plain");
    if (text === undefined) return;
    event.preventDefault();
    this.put(cleaned(text));
  }

  /** Done: kept as rendered, and on to the next open one. */
  async done() {
    const { segment } = this;
    if (!segment || this.field.readOnly) return this.move(1);
    if (this.text.trim() === "") return this.dispatchEvent(new CustomEvent("empty"));
    if (segment.state !== "RENDERED" && segment.state !== "REVIEWED" || this.text !== segment.target) this.page.saving.done(segment, this.text);
    const next = await this.page.store.next(segment.id, 1, (one) => isOpen(one) && this.page.saving.phaseOf(one.id) === undefined);
    if (next) await this.open(next.id);
    else this.dispatchEvent(new CustomEvent("end"));
  }

  async move(step, holds) {
    const next = await this.page.store.next(this.segment?.id, step, holds);
    if (next) await this.open(next.id);
  }

  #saved(segment) {
    if (segment === this.segment) {
      this.update();
      const knots = this.item.querySelector(`[data-knots="${CSS.escape(segment.id)}"]`);
      knots?.replaceChildren(knot(segment), unseen(say(`state.${segment.state}`)));
    } else if (this.item && this.item.segments?.includes(segment)) {
      const knots = this.item.querySelector(`[data-knots="${CSS.escape(segment.id)}"]`);
      knots?.replaceChildren(knot(segment), unseen(say(`state.${segment.state}`)));
    } else this.page.sheet.refresh(segment.passage);
  }
}
