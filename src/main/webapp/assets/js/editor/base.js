// What another network wrote here, where this adaptation is based on its release: to be read, and to be taken over.

import { unknown } from "./asking.js";
import { toShown } from "./codes.js";
import { el, icon } from "./dom.js";
import { say } from "./words.js";

const REST = 150;

export class Base {
  #part;
  #segment = null;
  #resting = 0;
  #told = null;

  /** @param part the fold of the side; page {api, pen, side, saving, names, baseName, mayWrite, status} */
  constructor(part, page) {
    this.#part = part;
    this.page = page;
    part.hidden = !page.baseName;
    part.addEventListener("toggle", () => this.#load());
    page.pen.addEventListener("open", ({ detail }) => this.#show(detail.segment));
    page.saving.addEventListener("saved", ({ detail }) => detail.segment === this.#segment && this.#told && this.#lay());
    page.asking.addEventListener("again", () => this.#load());
  }

  /** By key: into sight, and into the field where it is in the same language. */
  take() {
    const { page } = this;
    if (this.#part.hidden) return page.status.say(say("base.not"), "heed");
    this.#part.open = true;
    this.#part.scrollIntoView({ block: "nearest" });
    if (!this.#told) return page.status.say(say("line.unknown"), "heed");
    if (!this.#words) return page.status.say(say(this.#otherwise ? "base.otherwise" : "base.none"), "heed", this.#otherwise && this.#way(this.#otherwise));
    if (this.#isAlike && !this.#isSame) page.pen.replace(this.#words.text, "MEMORY");
    return undefined;
  }

  get #words() {
    return this.#told?.base?.text ? this.#told.base : null;
  }

  /** The proposal by which the base replaces, leaves out or adds to the passage. */
  get #otherwise() {
    return this.#told?.proposals.find((one) => one.change) ?? null;
  }

  get #isAlike() {
    return this.page.mayWrite && !this.#segment.covered && this.#words.language === this.page.names.targetLang;
  }

  get #isSame() {
    return (this.page.saving.textOf(this.#segment.id) ?? this.#segment.target) === this.#words.text;
  }

  #way(proposal) {
    return { href: `/lineage/proposals?id=${this.page.api.id}&after=${proposal.number - 1}`, text: say("base.proposal") };
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
    this.#told = null;
    this.#part.querySelector("[data-body]").replaceChildren();
    await new Promise((rest) => { this.#resting = setTimeout(rest, REST); });
    if (segment !== this.#segment) return;
    const told = await this.page.asking.told(() => this.page.api.beside(segment.id));
    if (segment !== this.#segment) return;
    this.#told = told;
    this.#lay();
  }

  #lay() {
    const base = this.#words;
    const proposal = this.#otherwise;
    const way = proposal && this.#way(proposal);
    this.#part.querySelector("[data-body]").replaceChildren(...(this.#told
      ? [
        base
          ? el("p", { class: "small quiet" }, el("kbd", { "aria-hidden": "true" }, this.page.keymap.key("base")), " ", say("base.release", { name: this.page.baseName, number: base.release }))
          : el("p", { class: "small quiet" }, this.page.baseName),
        base ? el("p", { class: "serif", lang: base.language, dir: "auto" }, toShown(base.text)) : null,
        base && this.#isSame ? el("p", { class: "is good small" }, icon("tick"), el("span", {}, say("base.same"))) : null,
        base && this.#isAlike && !this.#isSame ? el("button", { class: "btn", type: "button", onclick: () => this.take() }, say("matches.take")) : null,
        way ? el("p", { class: "is change small" }, icon("dia"), el("span", {}, say("base.otherwise"), " ", el("a", { href: way.href }, way.text))) : null,
        base || way ? null : el("p", { class: "small quiet" }, say("base.none")),
      ].filter(Boolean)
      : [unknown()]));
  }
}
