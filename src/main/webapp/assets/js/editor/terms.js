// What the glossaries say of the words of a sentence; the key for terms and a digit put one in.

import { unknown } from "./asking.js";
import { el } from "./dom.js";
import { say } from "./words.js";

const REST = 150;

export class Terms {
  #part;
  #segment = null;
  #resting = 0;
  #items = [];

  /** @param part the fold of the side; page {api, pen, names, mayWrite, status} */
  constructor(part, page) {
    this.#part = part;
    this.page = page;
    part.addEventListener("toggle", () => this.#load());
    page.pen.addEventListener("open", ({ detail }) => this.#show(detail.segment));
    page.asking.addEventListener("again", () => this.#load());
  }

  /** Brings them into sight; the focus stays where it is. */
  point() {
    this.#part.open = true;
    this.#part.scrollIntoView({ block: "nearest" });
    if (this.#items?.length === 0) this.page.status.say(say("terms.none"), "heed");
    else if (!this.#items) this.page.status.say(say("line.unknown"), "heed");
  }

  /** Puts a term in by its number. */
  take(place) {
    const item = this.#items?.[place - 1];
    if (!item) this.page.status.say(say("terms.none"), "heed");
    else if (this.page.mayWrite && !this.#segment.covered) {
      this.page.pen.put(item.target);
      this.page.status.say(say("terms.set", { term: item.target }), "good");
    }
  }

  #show(segment) {
    if (this.#segment === segment) return;
    this.#segment = segment;
    this.#items = [];
    this.#part.querySelector("summary .num").textContent = "";
    this.#part.querySelector("[data-body]").replaceChildren();
    if (segment.source === "") this.#lay([]);
    this.#load();
  }

  async #load() {
    const segment = this.#segment;
    clearTimeout(this.#resting);
    if (!this.#part.open || !segment || segment.source === "") return;
    await new Promise((rest) => { this.#resting = setTimeout(rest, REST); });
    if (segment !== this.#segment) return;
    const items = (await this.page.asking.told(() => this.page.api.terms(segment.id)))?.items;
    if (segment !== this.#segment) return;
    if (items) return this.#lay(items);
    this.#items = null;
    this.#part.querySelector("[data-body]").replaceChildren(unknown());
  }

  #lay(items) {
    this.#items = items;
    const { names, mayWrite } = this.page;
    this.#part.querySelector("summary .num").textContent = items.length > 0 ? new Intl.NumberFormat(document.documentElement.lang).format(items.length) : "";
    this.#part.querySelector("[data-body]").replaceChildren(items.length === 0
      ? el("p", { class: "small quiet" }, say("terms.none"))
      : el("ol", { class: "terms" }, ...items.map((item, index) => el("li", {},
        el("p", { class: "small quiet" }, index < 9 ? el("kbd", { "aria-hidden": "true" }, `${this.page.keymap.key("term")} ${index + 1}`) : null, " ", el("span", { lang: names.sourceLang, dir: names.sourceDir }, item.source)),
        mayWrite && !this.#segment?.covered
          ? el("button", { class: "btn serif", type: "button", "aria-label": say("terms.put", { term: item.target }), lang: names.targetLang, dir: names.targetDir, onclick: () => this.take(index + 1) }, item.target)
          : el("p", { class: "serif", lang: names.targetLang, dir: names.targetDir }, item.target),
        item.discouraged.length > 0 ? el("p", { class: "small" }, say("terms.rather", { words: item.discouraged.join("; ") })) : null,
        item.note ? el("p", { class: "small quiet" }, item.note) : null))));
  }
}
