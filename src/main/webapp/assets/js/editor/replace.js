// Words replaced everywhere: first a look at every place, then the chosen ones are saved, and all of it can be undone.

import { el, icon } from "./dom.js";
import { answered } from "./asking.js";
import { toShown } from "./codes.js";
import { shown } from "./diff.js";
import { say } from "./words.js";

export class Replace {
  #undo = null;

  /** @param place below the search; page {api, store, sheet, pen, saving, status, names} */
  constructor(place, page) {
    this.place = place;
    this.page = page;
  }

  close() {
    this.place.replaceChildren();
    this.place.hidden = true;
  }

  /** @param sought {q or re, in, case} @param by what is put in; nothing takes the words out */
  async look(sought, by, words) {
    this.page.saving.flush();
    const answer = await this.#ask(() => this.page.api.replacements({ ...sought, with: by }));
    if (!answer) return;
    const { items, total } = answer.data;
    const { names } = this.page;
    const boxes = items.map((item) => el("input", { type: "checkbox", checked: true, id: `with-${item.segment}`, value: item.segment }));
    const target = { class: "serif", lang: names.targetLang, dir: names.targetDir };
    this.place.hidden = false;
    this.place.replaceChildren(...[
      el("h2", { tabindex: "-1" }, say(by ? "replace.found" : "replace.delete", { count: total, words, by })),
      items.length < total ? el("p", { class: "small heed" }, say("replace.more", { count: items.length })) : null,
      el("ol", { class: "hits" }, ...items.map((item, index) => el("li", { class: "swap" }, boxes[index], el("label", { for: boxes[index].id },
        el("span", target, ...shown(toShown(item.before), toShown(item.after))), " ",
        item.state === "REVIEWED" ? el("span", { class: "is heed small" }, icon("tri"), el("span", {}, say("replace.voids"))) : null)))),
      el("p", { class: "ends" },
        items.length > 0 ? el("button", { class: "btn main", type: "button", onclick: () => this.#save(items.filter((_, index) => boxes[index].checked)) }, say(by ? "replace.save" : "replace.deleteChosen")) : null,
        el("button", { class: "btn", type: "button", onclick: () => this.close() }, say("replace.close"))),
    ].filter(Boolean));
    this.place.querySelector("h2").focus();
  }

  async #save(items) {
    const answer = await this.#send(items.map((item) => ({
      segment: item.segment, version: item.version, target: item.after, state: finished(item.state) ? "RENDERED" : undefined,
    })));
    if (!answer) return;
    const done = answer.data.items.filter((one) => one.saved);
    const before = new Map(items.map((item) => [item.segment, item]));
    this.#undo = done.map(({ segment, current }) => ({
      segment, version: current.version, target: before.get(segment).before, state: finished(before.get(segment).state) ? "RENDERED" : undefined, cause: "RESTORED",
    }));
    this.#tell(say("replace.done", { count: done.length }), answer.data.items.length - done.length, true);
  }

  async #takeBack() {
    const answer = await this.#send(this.#undo);
    if (!answer) return;
    const done = answer.data.items.filter((one) => one.saved).length;
    this.#undo = null;
    this.#tell(say("replace.undone", { count: done }), answer.data.items.length - done, false);
  }

  #tell(sentence, left, canUndo) {
    this.place.replaceChildren(...[
      el("h2", { tabindex: "-1" }, sentence),
      left > 0 ? el("p", { class: "is heed" }, icon("tri"), el("span", {}, say("replace.left", { count: left }))) : null,
      el("p", { class: "ends" },
        canUndo && this.#undo.length > 0 ? el("button", { class: "btn", type: "button", onclick: () => this.#takeBack() }, say("replace.undo")) : null,
        el("button", { class: "btn", type: "button", onclick: () => this.close() }, say("replace.close"))),
    ].filter(Boolean));
    this.place.querySelector("h2").focus();
  }

  /** Saves in one call; every segment that stands otherwise now is drawn anew. */
  async #send(items) {
    const answer = await this.#ask(() => this.page.api.replace(items));
    if (!answer) return null;
    const { store, sheet, pen } = this.page;
    for (const { current } of answer.data.items) {
      if (!current) continue;
      store.keep(current);
      sheet.refresh(current.passage);
      if (pen.segment?.id === current.id) pen.open(current.id, { focus: false });
    }
    return answer;
  }

  #ask(call) {
    return answered(this.page, call, () => this.page.status.say(say("line.later"), "heed"));
  }
}

const finished = (state) => state === "RENDERED" || state === "REVIEWED";
