// The passage in work: its sentences one under the other, a field for one of them, the commands below it.

import { el, unseen } from "./dom.js";
import { faults, paint, toShown, toStored } from "./codes.js";
import { done } from "./done.js";
import { inOneLine, put, replaceAll } from "./field.js";
import { changesLine, row, showView, tellFindings, view } from "./leaf.js";
import { blocks, knot, telling } from "./looks.js";
import { marked } from "./marks.js";
import { here } from "./presence.js";
import { intoSight, neighbours } from "./sight.js";
import { codeButtons, strip } from "./strip.js";
import { say } from "./words.js";

/** Milliseconds. */
const PAUSE = 100;

export class Pen extends EventTarget {
  #late = 0;
  segment = null;
  item = null;
  field = null;
  /** The sentence that is being written: typed in, and not left or done since. */
  writing = null;

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
    neighbours(this.page.sheet.root, item);
    history.replaceState(history.state, "", `#${id}`);
    if (focus) {
      this.field?.focus({ preventScroll: true });
      const at = caret ?? this.field?.value.length ?? 0;
      this.field?.setSelectionRange(at, at);
      this.intoSight();
    }
    this.dispatchEvent(new CustomEvent("open", { detail: { segment } }));
  }

  intoSight() {
    intoSight(this.item, this.field);
  }

  #close() {
    this.item.classList.remove("on");
    this.page.sheet.draw(this.item, this.item.segments);
  }

  #draw() {
    const { item, page } = this;
    const parts = [];
    for (const segment of item.segments) {
      parts.push(row(this, segment));
      if (segment === this.segment) parts.push(strip(segment, page));
    }
    this.others = el("div", { class: "seg quietly" });
    parts.push(this.others);
    this.beside();
    const changes = page.changes.of(this.segment.passage);
    if (changes.length > 0) parts.push(changesLine(page, changes));
    parts.push(view(this));
    item.classList.add("on");
    item.setAttribute("aria-current", "true");
    item.replaceChildren(...parts);
    this.update();
  }

  /** @param canWait whether what is drawn around the field may come after it */
  typed(cause, canWait = false) {
    this.writing = cause ? null : this.segment;
    this.page.saving.write(this.segment, this.text, cause);
    if (canWait) this.#soon();
    else this.update();
    this.dispatchEvent(new CustomEvent("typed", { detail: { segment: this.segment } }));
  }

  input() {
    inOneLine(this.field);
    this.typed(undefined, !this.#needsItsMirror);
  }

  /** Chips lie behind their words in the same frame, and the field grows in the same frame; all else can wait. */
  get #needsItsMirror() {
    const { field, mirror, page } = this;
    return page.marksShown || mirror.childElementCount > 0 || field.value.includes("{") || field.scrollHeight > field.clientHeight;
  }

  /** Ten times a second at most: a frame of its own for each key would hold up the next key's. */
  #soon() {
    this.#late ||= setTimeout(() => {
      this.#late = 0;
      if (this.item?.segments) this.update();
    }, PAUSE);
  }

  /** What stands in the field, as it is stored. */
  get text() {
    return toStored(this.field.value, this.segment.source);
  }

  /** A sentence being written lacks its end yet, and with it words and numbers: what doesn't block waits until it has one, is left or done. */
  get telling() {
    const all = telling(this.segment);
    if (this.segment !== this.writing || this.segment.state !== "DRAFT") return all;
    const isCut = all.some((one) => one.check === "end-punctuation");
    return all.filter((one) => !one.check || blocks(one) || !(isCut || one.check === "spaces"));
  }

  /** The field was left. */
  rest(segment) {
    this.page.saving.flush(segment.id);
    if (this.writing !== segment || this.segment !== segment) return;
    this.writing = null;
    this.update();
    this.dispatchEvent(new CustomEvent("rest"));
  }

  /** Chips, findings on codes, and the passage as it will look. */
  update() {
    const { segment, page } = this;
    const text = this.text;
    paint(this.mirror, this.field.value, segment.source, page.marksShown ? marked : undefined);
    const wrong = text === "" ? [] : faults(segment.source, text);
    const others = page.saving.textOf(segment.id) === undefined ? this.telling.filter((one) => one.check !== "codes") : [];
    tellFindings(this, wrong, others);
    showView(this);
  }

  /** Puts a code or a text where the caret is. */
  put(text) {
    if (this.field.readOnly) return;
    put(this.field, text, this.segment.source);
    this.typed();
    this.field.focus();
  }

  get hasCodes() {
    return codeButtons(this.segment).length > 0;
  }

  /** Puts the code of this place among the sentence's own. */
  putCode(place) {
    const code = codeButtons(this.segment)[place - 1];
    if (code) this.put(code);
  }

  /** The source in place of the text; what stood there comes back by the browser's own undo. */
  copySource() {
    const { value: before } = this.field;
    if (this.segment.source === "") return this.page.status.say(say("copy.none"), "heed");
    this.replace(this.segment.source);
    if (before.trim() !== "" && before !== this.field.value) this.page.status.say(say("copy.done"), "good");
  }

  /** Replaces the whole text: by a match, by an earlier wording. */
  replace(stored, cause) {
    if (this.field.readOnly) return;
    replaceAll(this.field, toShown(stored));
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
    const isHere = this.item.contains(document.activeElement);
    this.#draw();
    if (!isHere) return;
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(caret, caret);
  }

  done() {
    return done(this);
  }

  async move(step, holds) {
    const next = await this.page.store.next(this.segment?.id, step, holds);
    if (next) await this.open(next.id);
  }

  #saved(segment) {
    if (segment === this.segment) this.update();
    if (!this.item?.segments?.includes(segment)) return this.page.sheet.refresh(segment.passage);
    const knots = this.item.querySelector(`[data-knots="${CSS.escape(segment.id)}"]`);
    knots?.replaceChildren(knot(segment), unseen(say(`state.${segment.state}`)));
  }
}
