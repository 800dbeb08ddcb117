// The page as its readers will see it, beside the text and alive: it follows the pen and every key.

import { el } from "./dom.js";
import { formatted } from "./looks.js";
import { grouped, WINDOW } from "./store.js";
import { say } from "./words.js";

const HEADINGS = ["h3", "h4", "h5", "h6"];

export class Preview {
  #late = 0;
  #whole = null;

  /** @param root the section; page {api, store, saving, pen, names, ways} */
  constructor(root, page) {
    this.page = page;
    this.root = root;
    this.body = root.querySelector("[data-body]");
    this.watch = new IntersectionObserver((seen) => {
      for (const one of seen) if (one.isIntersecting) this.#fill(one.target).catch(() => undefined);
    }, { root: null, rootMargin: "800px 0px" });
    page.pen.addEventListener("typed", () => this.#soon());
    page.pen.addEventListener("open", ({ detail }) => this.#follow(detail.segment));
    page.saving.addEventListener("saved", ({ detail }) => this.#draw(detail.segment.passage));
    root.querySelector("[data-close]").addEventListener("click", () => this.toggle());
  }

  /** A reader sees all of it, also where the sheet shows a selection. */
  get #text() {
    return this.page.store.isWhole ? this.page.store : (this.#whole ??= this.page.store.whole());
  }

  get isShown() {
    return !this.root.hidden;
  }

  async toggle() {
    this.root.hidden = !this.root.hidden;
    document.getElementById("editor").classList.toggle("previewing", this.isShown);
    for (const button of document.querySelectorAll("[data-do=preview]")) button.setAttribute("aria-pressed", String(this.isShown));
    if (!this.isShown) {
      this.watch.disconnect();
      this.body.replaceChildren();
      return this.page.pen.field?.focus();
    }
    await this.lay();
    this.root.querySelector("h2").focus();
  }

  /** Esc leads from the page to the text: where the page covers the text, it goes. */
  leave() {
    if (!this.isShown || getComputedStyle(this.root).position !== "fixed") return false;
    this.toggle();
    return true;
  }

  /** Empty stretches of a likely height, filled as they come near. */
  async lay() {
    if (!this.isShown) return;
    const { names } = this.page;
    const text = this.#text;
    if (text === this.#whole) await text.select({});
    this.watch.disconnect();
    this.body.lang = names.targetLang;
    this.body.dir = names.targetDir;
    this.body.replaceChildren(...Array.from({ length: text.windows }, (_, index) => el("div", { class: "stretch", "data-window": index })));
    const here = this.page.pen.segment;
    if (here) await this.#follow(here);
    for (const stretch of this.body.children) this.watch.observe(stretch);
  }

  async #fill(stretch) {
    if (stretch.firstChild) return;
    const items = await this.#text.window(Number(stretch.dataset.window));
    if (stretch.firstChild) return;
    stretch.classList.add("full");
    let table = null;
    for (const [label, segments] of grouped(items)) {
      const cell = segments[0].kind === "cell" ? segments[0].place ?? {} : null;
      if (!cell) {
        table = null;
        stretch.append(this.#passage(label, segments));
      } else table = this.#cell(stretch, table, cell, label, segments);
    }
  }

  #cell(stretch, before, place, label, segments) {
    let table = before;
    if (!table || table.dataset.table !== (place.table ?? "")) {
      table = el("table", { "data-table": place.table ?? "" }, el("tbody"));
      stretch.append(table);
    }
    const body = table.firstChild;
    if (body.lastChild?.dataset.row !== place.row) body.append(el("tr", { "data-row": place.row }));
    const cell = body.lastChild.lastChild?.dataset.column === place.column ? body.lastChild.lastChild : body.lastChild.appendChild(el("td", { "data-column": place.column }));
    cell.append(this.#passage(label, segments));
    return table;
  }

  #passage(label, segments) {
    const [{ kind, level }] = segments;
    const name = kind === "heading" ? HEADINGS[Math.min(3, Math.max(0, level - 1))] : "p";
    const block = el(name, { class: kind === "listItem" ? `li li${Math.min(3, Math.max(1, level || 1))}` : kind, "data-of": label });
    block.segments = segments;
    this.#write(block);
    block.addEventListener("click", (event) => {
      if (!event.target.closest("a") && String(getSelection()) === "") this.#edit(block.segments[0].id);
    });
    return block;
  }

  /** What was left out is not there; what is kept or not written yet stands as in the source. */
  #write(block) {
    const { saving, names } = this.page;
    const parts = block.segments.filter((one) => !(one.covered && one.act !== "KEEP")).flatMap((one) => {
      const text = saving.textOf(one.id) ?? one.target;
      if (text) return [formatted(text, one.codes), " "];
      return [el("span", { class: one.covered ? null : "unwritten", lang: names.sourceLang, dir: names.sourceDir, title: one.covered ? null : say("state.EMPTY") }, formatted(one.source, one.codes)), " "];
    });
    block.hidden = parts.length === 0;
    if (!block.hidden) {
      const [{ id, passage, kind }] = block.segments;
      if (kind === "picture") this.#show(block, passage);
      parts.push(el("a", { class: "hand", href: `#${id}`, lang: document.documentElement.lang, dir: document.documentElement.dir, "aria-label": say("preview.edit.label", { passage }), onclick: (event) => {
        event.preventDefault();
        this.#edit(id);
      } }, say("preview.edit")));
    }
    block.replaceChildren(...parts);
  }

  /** The picture above its words: what a local change shows, else the source's. */
  async #show(block, passage) {
    const change = this.page.changes.of(passage).find((one) => one.picture && one.decision !== "REJECTED");
    const picture = change?.picture ?? (await this.page.pictures.of(passage))?.picture;
    if (picture && !block.querySelector("img")) block.prepend(el("img", { src: picture.href, alt: "", loading: "lazy" }));
  }

  /** What the selection does not show is shown in the whole text. */
  #edit(id) {
    const { store, pen, ways } = this.page;
    return store.place(id) ? pen.open(id) : ways.find(id);
  }

  #draw(label) {
    if (!this.isShown) return;
    for (const block of this.body.querySelectorAll(`[data-of="${CSS.escape(label)}"]`)) this.#write(block);
  }

  /** One drawing for each frame, however fast somebody types. */
  #soon() {
    if (!this.isShown || this.#late) return;
    this.#late = requestAnimationFrame(() => {
      this.#late = 0;
      this.#draw(this.page.pen.segment.passage);
    });
  }

  /** In which stretch a sentence stands; the server knows it where that one is not read yet. */
  async #windowOf({ id }) {
    const place = this.#text.place(id);
    if (place) return place.window;
    const answer = await this.page.api.offset(id);
    return answer.ok ? Math.floor(answer.data.offset / WINDOW) : -1;
  }

  async #follow(segment) {
    if (!this.isShown) return;
    const stretch = this.body.children[await this.#windowOf(segment)];
    if (stretch) await this.#fill(stretch);
    this.body.querySelector("[aria-current]")?.removeAttribute("aria-current");
    const block = this.body.querySelector(`[data-of="${CSS.escape(segment.passage)}"]`);
    block?.setAttribute("aria-current", "true");
    const room = this.body.closest(".preview");
    if (block) room.scrollTop += block.getBoundingClientRect().top - room.getBoundingClientRect().top - room.clientHeight / 3;
  }
}
