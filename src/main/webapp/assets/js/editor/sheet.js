// The facing pages: passages as the document has them, the thread between, a circle for every sentence.

import { el, icon, unseen } from "./dom.js";
import { blocks, changeLine, formatted, knot, remark, telling } from "./looks.js";
import { pictured, shots } from "./picture.js";
import { here } from "./presence.js";
import { grouped, WINDOW } from "./store.js";
import { Rows } from "./rows.js";
import { Windows } from "./windows.js";
import { placeUnspoken } from "./unspoken.js";
import { say } from "./words.js";

const GUESS_PER_SENTENCE = 56;

export class Sheet {
  /** @param page {store, saving, names: {sourceLang, sourceDir, targetLang, targetDir}, changes, mayWrite} */
  constructor(root, page) {
    this.root = root;
    this.page = page;
    this.rows = new Rows(page.names);
    this.windows = new Windows(root, (index) => this.fill(index));
  }

  /** Lays out empty windows of a likely height; each fills when it comes near. */
  async lay() {
    this.rows = new Rows(this.page.names);
    const { store } = this.page;
    this.root.replaceChildren(
      ...Array.from({ length: store.windows }, (_, index) => {
        const rows = Math.min(WINDOW, store.total - index * WINDOW);
        const list = el("ol", { class: "doc", "data-window": index });
        list.style.minBlockSize = `${rows * GUESS_PER_SENTENCE}px`;
        return list;
      }),
    );
    if (store.total === 0) this.root.replaceChildren(el("p", { class: "none quiet" }, say("none")));
    else await this.fill(0);
  }

  async fill(index) {
    const list = this.root.querySelector(`ol[data-window="${index}"]`);
    if (!list || list.firstChild) return;
    const items = await this.page.store.window(index);
    if (list.firstChild) return;
    list.style.minBlockSize = "";
    let row = null;
    for (const [label, segments] of grouped(items)) {
      const passage = this.passage(label, segments);
      row = this.hasTables && segments[0].kind === "cell" ? this.rows.put(list, row, passage, segments[0].place ?? {}) : null;
      if (!row) list.append(passage);
    }
    placeUnspoken(this.page, list, index === this.page.store.windows - 1).catch(() => undefined);
  }

  /** Whether a table is laid out as one; else its cells follow each other. */
  get hasTables() {
    return true;
  }

  /** Makes sure that a sentence is laid out; answers its passage's element. */
  async bring(id) {
    const place = this.page.store.place(id);
    if (!place) return null;
    await this.fill(place.window);
    const segment = this.page.store.get(id);
    return this.root.querySelector(`ol[data-window="${place.window}"] [data-passage="${CSS.escape(segment.passage)}"]`);
  }

  /** A passage as text. */
  passage(label, segments) {
    const item = el("li", { class: classOf(segments[0]), "data-passage": label });
    item.id = this.root.querySelector(`#${CSS.escape(label)}`) ? "" : label;
    if (!item.id) item.removeAttribute("id");
    this.draw(item, segments);
    return item;
  }

  draw(item, segments) {
    const { names } = this.page;
    const first = segments[0];
    item.className = classOf(first);
    item.removeAttribute("aria-current");
    const own = segments.filter((segment) => segment.source !== "");
    const source = own.length > 0
      ? el("p", {}, ...own.flatMap((segment) => [formatted(segment.source, segment.codes), " "]))
      : el("p", { class: "quiet sans" }, say("change.notInSource"));
    const target = el("p", {},
      ...segments.filter((segment, index) => index === 0 || !this.isBlank(segment) || !this.isBlank(segments[index - 1]))
        .flatMap((segment) => [this.sentence(segment), " "]));
    item.replaceChildren(
      el("div", { class: "src", lang: names.sourceLang, dir: names.sourceDir }, own.length > 0 ? pictured(this.page, own[0]) : null, source),
      this.knots(segments),
      el("div", { class: "tgt", lang: names.targetLang, dir: names.targetDir }, target, ...this.notes(segments)),
    );
    item.segments = segments;
  }

  isBlank(segment) {
    return !segment.covered && !(this.page.saving.textOf(segment.id) ?? segment.target);
  }

  sentence(segment) {
    const text = this.page.saving.textOf(segment.id) ?? segment.target;
    const attributes = { href: `#${segment.id}`, "data-sentence": segment.id, tabindex: "-1" };
    if (segment.covered) return el("a", { ...attributes, class: "sentence covered" }, formatted(text || segment.source, segment.codes));
    if (!text) return el("a", { ...attributes, class: "sentence blank", lang: document.documentElement.lang, dir: document.documentElement.dir }, say(segment.kind === "cell" ? "write.cell" : "write"));
    return el("a", { ...attributes, class: "sentence" }, formatted(text, segment.codes));
  }

  knots(segments) {
    const { saving } = this.page;
    const states = new Map();
    for (const one of segments) states.set(one.state, (states.get(one.state) ?? 0) + 1);
    const words = [...states].map(([name, times]) => say("knot", { count: times, state: say(`state.${name}`) })).join(", ");
    const waits = segments.some((segment) => saving.phaseOf(segment.id) && saving.line !== "up");
    const changed = this.page.changes.of(segments[0].passage);
    return el("div", { class: "knots" },
      ...(segments.every((segment) => segment.covered) ? [] : segments.map(knot)),
      ...changed.map((change) => icon(change.decision === "ACCEPTED" ? "diaok" : "dia", "change")),
      waits ? el("span", { class: "heed" }, icon("wait"), unseen(say("waits"))) : null,
      unseen(words));
  }

  /** INPUD's mark, findings and local changes under a passage. */
  notes(segments) {
    const ui = { lang: document.documentElement.lang, dir: document.documentElement.dir };
    const findings = segments.flatMap((segment) => telling(segment).map((finding) =>
      el("p", { ...ui, class: `is ${blocks(finding) ? "stop" : "heed"} finding` },
        icon(blocks(finding) ? "oct" : "tri"), el("span", {}, remark(finding, segment)))));
    const changes = this.page.changes.of(segments[0].passage).flatMap((change) => [
      el("p", { ...ui, class: "is change finding" },
        icon(change.decision === "ACCEPTED" ? "diaok" : "dia"), el("span", {}, changeLine(change))), shots(change)]);
    const core = segments[0].core ? [el("p", { ...ui, class: "is act finding core" }, icon("here"), el("span", {}, say("core")))] : [];
    return [...core, ...findings, ...changes, here(this.page.presence?.at(segments[0].passage) ?? [])].filter(Boolean);
  }

  /** Draws a passage anew, where it stands and is not in work. */
  refresh(label) {
    for (const item of this.root.querySelectorAll(`li[data-passage="${CSS.escape(label)}"]:not(.on, .clash)`)) {
      if (item.segments) this.draw(item, item.segments);
    }
  }
}

function classOf(segment) {
  if (segment.kind === "heading") return segment.level <= 1 ? "psg h1" : segment.level === 2 ? "psg h2" : "psg h3";
  if (segment.kind === "listItem") return `psg li li${Math.min(3, Math.max(1, segment.level || 1))}`;
  return `psg ${segment.kind ?? "paragraph"}`;
}
