// Help for the sentence in work: what was found, what was said, how it came to be.

import { unknown } from "./asking.js";
import { el, icon } from "./dom.js";
import { matches } from "./matches.js";
import { past } from "./past.js";
import { blocks, remark, telling } from "./looks.js";
import { talk } from "./talk.js";
import { say, count } from "./words.js";

const REST = 250;

export class Side {
  #segment = null;
  #resting = 0;
  #talk = { of: "", coming: null };
  found = [];

  /** @param root the aside; page {api, pen, names, mayWrite, status} */
  constructor(root, page) {
    this.page = page;
    this.parts = Object.fromEntries(["matches", "findings", "comments", "history"].map((name) => {
      const part = root.querySelector(`[data-side="${name}"]`);
      return [name, { part, count: part.querySelector("summary .num"), body: part.querySelector("[data-body]") }];
    }));
    this.parts.history.part.addEventListener("toggle", () => this.#history());
    this.parts.matches.part.addEventListener("toggle", () => this.#matches());
    this.parts.comments.part.addEventListener("toggle", () => this.#comments());
    page.pen.addEventListener("open", ({ detail }) => this.show(detail.segment));
    page.pen.addEventListener("rest", () => this.#segment && this.#findings());
    page.saving.addEventListener("saved", ({ detail }) => {
      if (detail.segment === this.#segment) this.show(detail.segment);
    });
    page.saving.addEventListener("line", () => this.#segment && this.#findings());
    page.asking.addEventListener("again", () => {
      if (!this.#segment) return;
      this.#matches();
      this.#comments();
      this.#history();
    });
  }

  /** Brings a part into sight; the focus stays where it is. */
  point(name) {
    const { part } = this.parts[name];
    part.open = true;
    part.scrollIntoView({ block: "nearest" });
  }

  show(segment) {
    const other = this.#segment !== segment;
    this.#segment = segment;
    this.#findings();
    this.parts.comments.count.textContent = segment.comments ? count(segment.comments) : "";
    if (other) {
      for (const name of ["matches", "comments", "history"]) this.parts[name].body.replaceChildren();
      this.#talk = { of: "", coming: null };
    }
    if (other) this.#matches();
    this.#comments();
    this.#history();
  }

  /** What the network wrote for the same or a similar sentence; asked for once the pen rests. */
  async #matches() {
    const segment = this.#segment;
    const { part, body, count: number } = this.parts.matches;
    clearTimeout(this.#resting);
    if (!part.open || !segment) return;
    await new Promise((rest) => { this.#resting = setTimeout(rest, REST); });
    if (segment !== this.#segment) return;
    const answer = segment.source === "" ? { data: { items: [] } } : await this.page.asking.answer(() => this.page.api.matches(segment.id));
    if (segment !== this.#segment) return;
    if (!answer) {
      this.found = [];
      number.textContent = "";
      return body.replaceChildren(unknown());
    }
    this.found = answer.data.items;
    number.textContent = this.found.length > 0 ? count(this.found.length) : "";
    body.replaceChildren(...matches(this.found, segment, this.page));
  }

  /** Takes a match by its number. */
  take(place) {
    const match = this.found[place - 1];
    if (match) this.page.pen.replace(match.target, "MEMORY");
    else this.page.status.say(say("matches.none"), "heed");
  }

  #findings() {
    const { count: number, body } = this.parts.findings;
    const all = this.#segment === this.page.pen.segment ? this.page.pen.telling : telling(this.#segment);
    number.textContent = all.length > 0 ? count(all.length) : "";
    const isBehind = this.page.saving.line !== "up" && this.page.saving.textOf(this.#segment.id) !== undefined;
    body.replaceChildren(all.length === 0 ? el("p", { class: "small quiet" }, say(isBehind ? "findings.later" : this.#segment === this.page.pen.writing ? "findings.writing" : "findings.none")) : el("ul", { class: "finds" },
      ...all.map((finding) => {
        const grave = blocks(finding);
        return el("li", { class: `is ${grave ? "stop" : "heed"}` }, icon(grave ? "oct" : "tri"),
          el("span", {}, el("b", {}, say(grave ? "findings.blocks" : "findings.look")), " ", remark(finding, this.#segment), finding.suggestion ? ` ${finding.suggestion}` : ""));
      })));
  }

  /** Loaded once for each sentence and number of comments, whoever asks: what is being typed there stays. */
  #comments() {
    const segment = this.#segment;
    if (!this.parts.comments.part.open || !segment) return null;
    const of = `${segment.id} ${segment.comments}`;
    if (this.#talk.of !== of) this.#talk = { of, coming: this.#load(segment) };
    return this.#talk.coming;
  }

  async #load(segment) {
    const { body } = this.parts.comments;
    const answer = await this.page.asking.answer(() => this.page.api.comments(segment.id));
    if (segment !== this.#segment) return;
    if (!answer) {
      this.#talk.of = "";
      return body.replaceChildren(unknown());
    }
    body.replaceChildren(...talk(answer.data.items, {
      send: (said) => this.#say(segment, said),
      settle: (number, isResolved) => this.#settle(segment, number, isResolved),
      begun: (form) => this.page.drafts.keep(`comment ${segment.id}`, form),
    }));
  }

  async #say(segment, said) {
    const answer = await this.page.asking.answer(() => this.page.api.comment(segment.id, said));
    if (!answer) return;
    this.page.drafts.drop(`comment ${segment.id}`);
    this.#said(segment, 1, "comments.sent");
  }

  async #settle(segment, number, isResolved) {
    const answer = await this.page.asking.answer(() => this.page.api.settle(segment.id, number, isResolved));
    if (answer) this.#said(segment, isResolved ? -1 : 1, isResolved ? "comments.settledNow" : "comments.reopened");
  }

  #said(segment, more, sentence) {
    segment.comments = Math.max(0, (segment.comments ?? 0) + more);
    this.#talk.of = "";
    this.page.status.say(say(sentence), "good");
    this.show(segment);
    this.parts.comments.part.querySelector("summary").focus();
  }

  async #history() {
    const segment = this.#segment;
    const { part, body, count: number } = this.parts.history;
    if (!part.open || !segment) return;
    const answer = await this.page.asking.answer(() => this.page.api.history(segment.id));
    if (segment !== this.#segment) return;
    if (!answer) return body.replaceChildren(unknown());
    const { items } = answer.data;
    number.textContent = items.length > 0 ? count(items.length) : "";
    body.replaceChildren(...past(items, segment, this.page));
  }

  /** Opens a part by key and goes there, once what belongs there has come. */
  async open(name) {
    const { part } = this.parts[name];
    part.open = true;
    if (name === "comments") await this.#comments();
    part.scrollIntoView({ block: "nearest" });
    (part.querySelector("textarea") ?? part.querySelector("summary")).focus();
  }
}
