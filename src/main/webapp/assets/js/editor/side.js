// Help for the sentence in work: what was found, what was said, how it came to be.

import { el, icon } from "./dom.js";
import { LineDown, reasons } from "./api.js";
import { toShown } from "./codes.js";
import { shown } from "./diff.js";
import { blocks, remark, telling } from "./sheet.js";
import { say, count, when } from "./words.js";

export class Side {
  #segment = null;

  /** @param root the aside; page {api, pen, names, mayWrite, status} */
  constructor(root, page) {
    this.page = page;
    this.parts = Object.fromEntries(["findings", "comments", "history"].map((name) => {
      const part = root.querySelector(`[data-side="${name}"]`);
      return [name, { part, count: part.querySelector("summary .num"), body: part.querySelector("[data-body]") }];
    }));
    this.parts.history.part.addEventListener("toggle", () => this.#history());
    this.parts.comments.part.addEventListener("toggle", () => this.#comments());
    page.pen.addEventListener("open", ({ detail }) => this.show(detail.segment));
    page.saving.addEventListener("saved", ({ detail }) => {
      if (detail.segment === this.#segment) this.show(detail.segment);
    });
  }

  show(segment) {
    const other = this.#segment !== segment;
    this.#segment = segment;
    this.#findings();
    this.parts.comments.count.textContent = segment.comments ? count(segment.comments) : "";
    if (other) for (const name of ["comments", "history"]) this.parts[name].body.replaceChildren();
    this.#comments();
    this.#history();
  }

  #findings() {
    const { count: number, body } = this.parts.findings;
    const all = telling(this.#segment);
    number.textContent = all.length > 0 ? count(all.length) : "";
    body.replaceChildren(all.length === 0 ? el("p", { class: "small quiet" }, say("findings.none")) : el("ul", { class: "finds" },
      ...all.map((finding) => {
        const grave = blocks(finding);
        return el("li", { class: `is ${grave ? "stop" : "heed"}` }, icon(grave ? "oct" : "tri"),
          el("span", {}, el("b", {}, say(grave ? "findings.blocks" : "findings.look")), " ", remark(finding), finding.suggestion ? ` ${finding.suggestion}` : ""));
      })));
  }

  async #comments() {
    const segment = this.#segment;
    const { part, body } = this.parts.comments;
    if (!part.open || !segment || body.dataset.of === `${segment.id} ${segment.comments}`) return;
    const answer = await this.#ask(() => this.page.api.comments(segment.id));
    if (!answer || segment !== this.#segment) return;
    body.dataset.of = `${segment.id} ${segment.comments}`;
    const items = answer.data.items ?? answer.data;
    const text = el("textarea", { rows: "2", id: "comment-text" });
    body.replaceChildren(
      ...items.map((one) => el("div", { class: "talk" },
        el("p", { class: "small quiet" }, el("b", {}, one.author ?? say(`role.${one.role}`)), `, ${when(one.at ?? one.writtenAt)}`), el("p", { dir: "auto" }, one.text))),
      el("form", { class: "stack-2", onsubmit: (event) => this.#say(event, text) },
        el("p", { class: "field" }, el("label", { for: "comment-text" }, say("comments.label")), text),
        el("p", {}, el("button", { class: "btn" }, say("comments.send")))));
  }

  async #say(event, text) {
    event.preventDefault();
    const segment = this.#segment;
    if (!text.value.trim()) return text.focus();
    const answer = await this.#ask(() => this.page.api.comment(segment.id, text.value.trim()));
    if (!answer) return;
    segment.comments = (segment.comments ?? 0) + 1;
    this.page.status.say(say("comments.sent"), "good");
    this.show(segment);
  }

  async #history() {
    const segment = this.#segment;
    const { part, body, count: number } = this.parts.history;
    if (!part.open || !segment) return;
    const answer = await this.#ask(() => this.page.api.history(segment.id));
    if (!answer || segment !== this.#segment) return;
    const items = answer.data.items ?? answer.data;
    const { names, mayWrite } = this.page;
    number.textContent = items.length > 0 ? count(items.length) : "";
    body.replaceChildren(items.length === 0 ? el("p", { class: "small quiet" }, say("history.none")) : el("ol", { class: "hits" },
      ...items.map((entry, index) => el("li", {},
        el("p", { class: "small quiet" }, el("b", {}, entry.role ? say(`role.${entry.role}`) : ""), ` ${when(entry.at)} · ${say(`cause.${entry.cause}`)} · ${say(`state.${entry.state}`)}`),
        el("p", { class: "serif", lang: names.targetLang, dir: names.targetDir }, ...shown(toShown(items[index + 1]?.target ?? ""), toShown(entry.target))),
        mayWrite && entry.target && entry.target !== segment.target
          ? el("button", { class: "btn", type: "button", onclick: () => this.page.pen.replace(entry.target) }, say("history.restore"))
          : null))));
  }

  /** Opens a part by key and goes there. */
  open(name) {
    const { part } = this.parts[name];
    part.open = true;
    part.scrollIntoView({ block: "nearest" });
    requestAnimationFrame(() => (part.querySelector("textarea") ?? part.querySelector("summary")).focus());
  }

  async #ask(call) {
    try {
      const answer = await call();
      if (answer.ok) return answer;
      if (answer.status === 401) this.page.signIn.show();
      else this.page.status.say(reasons(answer.data).join(" "), "stop");
    } catch (cause) {
      if (!(cause instanceof LineDown)) throw cause;
    }
    return null;
  }
}
