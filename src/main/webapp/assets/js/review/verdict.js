// A verdict on the sentence in sight: accepted as it stands, or returned with what is wrong and how grave it is.

import { LineDown, reasons } from "../editor/api.js";
import { tell } from "../editor/change.js";
import { el, icon, keyed } from "../editor/dom.js";
import { say } from "../editor/words.js";
import { said } from "./said.js";

const CATEGORIES = ["TERMINOLOGY", "ACCURACY", "LINGUISTIC", "STYLE", "LOCALE", "AUDIENCE", "DESIGN", "OTHER"];
const SEVERITIES = ["MINOR", "MAJOR", "CRITICAL"];

export class Verdicts {
  segment = null;
  row = null;

  /** @param page {api, reading, store, drafts, mayReview, status, judged} */
  constructor(page) {
    this.page = page;
  }

  /** Brings a sentence into sight, with the buttons of a verdict. */
  async look(segment, focus = true) {
    this.leave();
    await this.page.reading.bring(segment.id);
    this.segment = segment;
    this.row = document.querySelector(`[data-row="${CSS.escape(segment.id)}"]`);
    if (!this.row) return;
    this.row.classList.add("on");
    this.row.parentElement.classList.add("on", "near");
    this.since = el("div", { class: "since" });
    this.row.querySelector(".tgt").append(this.since);
    this.said = el("div", { class: "since" });
    this.row.after(this.#strip(segment), this.said);
    said(this.page, segment, this.said).catch(() => undefined);
    this.page.reading.since(segment, this.since).catch(() => undefined);
    history.replaceState(history.state, "", `#${segment.id}`);
    if (!focus) return;
    const first = this.row.nextElementSibling.querySelector("button") ?? this.row;
    first.focus({ preventScroll: true });
    this.row.scrollIntoView({ block: "center" });
  }

  leave() {
    if (!this.row) return;
    this.row.classList.remove("on");
    this.row.parentElement.classList.remove("on", "near");
    this.since?.remove();
    this.said?.remove();
    this.row.parentElement.querySelectorAll(".strip, .local").forEach((one) => one.remove());
    this.row = null;
  }

  #strip(segment) {
    const { page } = this;
    const edit = el("a", { class: "btn", href: `/adaptation/editor?id=${page.id}#${segment.id}` }, ...keyed("E", say("review.edit")));
    if (!page.mayReview) return el("p", { class: "strip small quiet" }, say("review.closed"));
    if (segment.mine) return el("p", { class: "strip small" }, icon("person"), " ", say("review.own"), " ", edit);
    return el("div", { class: "strip", role: "toolbar", "aria-label": say("strip") },
      el("button", { class: "btn main", type: "button", "data-accept": "1" }, ...keyed("A", say("review.accept"))),
      el("button", { class: "btn", type: "button", "data-return": "1" }, ...keyed("R", say("review.return"))),
      ...(page.mine(segment.passage) > 1 ? [el("button", { class: "btn", type: "button", "data-passage-accept": "1" }, ...keyed("P", say("review.passage")))] : []),
      edit);
  }

  accept() {
    const { segment, page } = this;
    if (!segment || segment.mine || !page.mayReview) return;
    return this.#give({ accept: true });
  }

  /** Accepts sentences together; answers what became of each, or nothing where none was asked about. */
  async together(segments) {
    const { page } = this;
    const answer = await page.api.acceptAll(segments);
    if (!answer.ok) {
      if (answer.status === 401) page.signIn.show();
      else page.status.say(reasons(answer.data).join(" "), "stop");
      return [];
    }
    for (const { segment: id, accepted, current } of answer.data.items) {
      const segment = page.store.get(id);
      if (!segment || !current) continue;
      Object.assign(segment, current, accepted ? { findings: (segment.findings ?? []).filter((finding) => finding.check) } : {});
      page.reading.renew(segment);
    }
    return answer.data.items;
  }

  /** Opens the form that asks what is wrong. */
  ask() {
    const strip = this.row?.parentElement.querySelector(".strip");
    if (!strip || this.segment.mine || !this.page.mayReview) return;
    strip.hidden = true;
    const wrong = el("div", { role: "alert" });
    const choice = (name, label, values, key) => el("p", { class: "field" }, el("label", { for: `verdict-${name}` }, label),
      el("select", { id: `verdict-${name}`, name }, el("option", { value: "" }, say("review.choose")), ...values.map((value) => el("option", { value }, say(`${key}.${value}`)))));
    const reason = el("textarea", { id: "verdict-reason", name: "reason", rows: "2", dir: "auto" });
    const canned = this.#canned(reason);
    const form = el("form", { class: "local verdictform", "aria-label": say("review.return") },
      el("div", { class: "two" }, choice("category", say("review.category"), CATEGORIES, "category"), choice("severity", say("review.severity"), SEVERITIES, "severity")),
      canned, el("p", { class: "field" }, el("label", { for: reason.id }, say("review.reason")), reason),
      el("p", { class: "small quiet" }, say("review.severity.hint")), wrong,
      el("p", { class: "ends" }, el("button", { class: "btn main" }, say("review.return.send")),
        el("button", { class: "btn", type: "button", onclick: () => this.#back(form, strip) }, say("review.back"))));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!reason.value.trim()) {
        tell(wrong, [say("review.reason.missing")]);
        return reason.focus();
      }
      const open = [form.elements.category, form.elements.severity].find((one) => !one.value);
      if (open) {
        tell(wrong, [say("review.choose.missing")]);
        return open.focus();
      }
      this.#give({ accept: false, reason: reason.value.trim(), category: form.elements.category.value, severity: form.elements.severity.value }, wrong);
    });
    form.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") this.#back(form, strip);
      else if ((event.ctrlKey || event.metaKey) && event.key === "Enter") form.requestSubmit();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    strip.after(form);
    this.page.drafts.keep(`verdict ${this.segment.id}`, form);
    form.elements.category.focus();
  }

  /** The network's own reasons: one chosen stands in the field and can be changed there. */
  #canned(reason) {
    const { canned } = this.page;
    if (!canned || canned.length === 0) return null;
    const choice = el("select", { id: "verdict-canned" }, el("option", { value: "" }, say("review.canned.none")),
      ...canned.map((text) => el("option", { value: text }, text)));
    choice.addEventListener("change", () => {
      if (!choice.value) return;
      reason.value = [reason.value.trim(), choice.value].filter(Boolean).join("\n");
      choice.value = "";
      reason.focus();
    });
    return el("p", { class: "field" }, el("label", { for: choice.id }, say("review.canned")), choice);
  }

  #back(form, strip) {
    form.remove();
    strip.hidden = false;
    strip.querySelector("button").focus();
  }

  async #give(verdict, wrong) {
    const { segment, page } = this;
    try {
      const answer = await page.api.verdict(segment, verdict);
      if (answer.ok) {
        const checks = (segment.findings ?? []).filter((finding) => finding.check);
        const own = verdict.accept ? [] : [{ category: verdict.category, severity: verdict.severity.toLowerCase(), message: verdict.reason }];
        Object.assign(segment, answer.data, { findings: [...own, ...checks], returned: !verdict.accept });
        this.leave();
        page.drafts.drop(`verdict ${segment.id}`);
        page.reading.renew(segment).focus({ preventScroll: true });
        return await page.judged(segment, verdict.accept);
      }
      if (answer.status === 401) return page.signIn.show();
      if (answer.status === 412) {
        Object.assign(segment, (await page.api.segment(segment.id)).data);
        this.leave();
        page.reading.renew(segment);
        page.status.say(say("review.changed"), "heed");
        return this.look(segment);
      }
      const sentences = reasons(answer.data);
      if (wrong) tell(wrong, sentences);
      else page.status.say(sentences.join(" "), "stop");
    } catch (cause) {
      if (!(cause instanceof LineDown)) throw cause;
      page.status.say(say("line.later"), "heed");
    }
  }
}
