// What another network wrote here, where this adaptation is based on its release: to be read, and to be taken over.

import { el } from "./dom.js";
import { toShown } from "./codes.js";
import { say } from "./words.js";

const REST = 150;

export class Base {
  #part;
  #segment = null;
  #resting = 0;
  #base = null;

  /** @param part the fold of the side; page {api, pen, side, names, mayWrite, status} */
  constructor(part, page) {
    this.#part = part;
    this.page = page;
    part.addEventListener("toggle", () => this.#load());
    page.pen.addEventListener("open", ({ detail }) => this.#show(detail.segment));
  }

  /** The fold is there only where the adaptation is based on another. */
  async begin() {
    const told = await this.page.side.told(() => this.page.api.lineage());
    this.#part.hidden = !told?.basedOn;
    return this.#load();
  }

  /** By key: into sight, and into the field where it is in the same language. */
  take() {
    const { page } = this;
    if (this.#part.hidden) return page.status.say(say("base.not"), "heed");
    this.#part.open = true;
    this.#part.scrollIntoView({ block: "nearest" });
    if (!this.#base) page.status.say(say("base.none"), "heed");
    else if (this.#mayTake) page.pen.replace(this.#base.text, "MEMORY");
  }

  get #mayTake() {
    return this.page.mayWrite && !this.#segment.covered && this.#base.language === this.page.names.targetLang;
  }

  #show(segment) {
    if (this.#segment === segment) return;
    this.#segment = segment;
    this.#load();
  }

  async #load() {
    const segment = this.#segment;
    clearTimeout(this.#resting);
    if (this.#part.hidden || !this.#part.open || !segment) return;
    this.#lay(null);
    await new Promise((rest) => { this.#resting = setTimeout(rest, REST); });
    if (segment !== this.#segment) return;
    const told = await this.page.side.told(() => this.page.api.beside(segment.id));
    if (told && segment === this.#segment) this.#lay(told.base);
  }

  #lay(base) {
    this.#base = base?.text ? base : null;
    this.#part.querySelector("[data-body]").replaceChildren(...(this.#base
      ? [
        el("p", { class: "small quiet" }, el("kbd", { "aria-hidden": "true" }, this.page.keymap.key("base")), " ", el("bdi", {}, `${base.id} · ${base.release}`)),
        el("p", { class: "serif", lang: base.language, dir: "auto" }, toShown(base.text)),
        this.#mayTake ? el("button", { class: "btn", type: "button", onclick: () => this.take() }, say("matches.take")) : null,
      ].filter(Boolean)
      : [el("p", { class: "small quiet" }, say("base.none"))]));
  }
}
