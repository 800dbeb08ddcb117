// Ways through the text: to a sentence by its name or number, and on to what is still open, round to what was passed over.

import { LineDown, reasons } from "./api.js";
import { isOpen, WINDOW } from "./store.js";
import { openUnspoken } from "./unspoken.js";
import { say } from "./words.js";

const AHEAD = 20;

export class Ways {
  /** @param page {api, store, pen, saving, sift, status, steps} */
  constructor(page) {
    this.page = page;
  }

  get #isWhole() {
    return this.page.store.isWhole;
  }

  /** Loads the sentence's surroundings, in the whole text or among those selected. */
  async reach(id) {
    const { store, api } = this.page;
    if (this.#isWhole) {
      const answer = await api.offset(id);
      if (answer.ok) await store.window(Math.floor(answer.data.offset / WINDOW));
    } else for (let index = 0; index < store.windows && !store.place(id); index++) await store.window(index);
  }

  /** A sentence (s34), a passage (p12), a place in the document (at-120) or its number from 1 (121). */
  async find(asked) {
    const at = /^at-(\d+)$/.exec(asked);
    const number = /^[1-9]\d*$/.exec(asked);
    if (at || number) return this.goTo(at ? Number(at[1]) : Number(number[0]) - 1).then(() => true);
    if (!/^[aps]\d+$/.test(asked)) return false;
    const { api, store, sift, pen, pictures, changes } = this.page;
    const picture = asked.startsWith("p") && (await pictures.of(asked));
    if (picture && !picture.described && !changes.of(asked).some((one) => one.act === "REPLACE")) {
      await openUnspoken(this.page, picture);
      return true;
    }
    const answer = await api.offset(asked);
    if (!answer.ok) return false;
    const { offset } = answer.data;
    if (!this.#isWhole) await sift.clear();
    const items = await store.window(Math.floor(offset / WINDOW));
    const segment = items.find((one) => one.id === asked || one.passage === asked) ?? items[offset % WINDOW];
    if (segment) await pen.open(segment.id);
    return Boolean(segment);
  }

  /** Goes to the sentence at a place of the whole document. */
  async goTo(offset) {
    const { store, sift, pen } = this.page;
    if (!this.#isWhole) await sift.clear();
    const items = await store.window(Math.floor(offset / WINDOW));
    const segment = items[offset % WINDOW] ?? items.at(-1);
    if (!segment) return;
    await pen.open(segment.id);
    pen.item.scrollIntoView({ block: "start" });
  }

  /** On to the next open sentence; what is on its way to be kept as done is none. Where none is left, that is said. */
  async toOpen() {
    const { pen, saving, status } = this.page;
    const here = pen.segment;
    const went = await this.#go("OPEN", (one) => one !== here && isOpen(one) && saving.phaseOf(one.id) === undefined);
    if (went) return true;
    const isLeft = isOpen(here) && !saving.texts.some((one) => one.id === here.id && one.state === "RENDERED");
    if (isLeft) status.say(say("end.here"), "heed");
    else if (!this.#isWhole) status.say(say("end.shown"), "good");
    else status.say(say("end"), "good", { href: this.page.steps, text: say("end.steps") });
    return false;
  }

  /** On to the next sentence with findings. */
  async toFinding() {
    const here = this.page.pen.segment;
    const went = await this.#go("FINDINGS", (one) => one !== here && one.findings?.length > 0);
    if (!went) this.page.status.say(say("findings.end"), "good");
  }

  async #go(show, holds) {
    const { pen, status } = this.page;
    try {
      const { segment, again } = await this.#next(show, holds);
      if (!segment) return false;
      await this.reach(segment.id);
      await pen.open(segment.id);
      if (again) status.say(say("again"), "good");
    } catch (fault) {
      if (fault instanceof LineDown) status.say(say("line.later"), "heed");
      else if (fault.answer) status.say(reasons(fault.answer.data).join(" ") || say("line.later"), "stop");
      else throw fault;
    }
    return true;
  }

  /** From here to the end, then from the beginning: the server knows what is not loaded, and without it what is loaded has to do. */
  async #next(show, holds) {
    const { store, pen } = this.page;
    const { id } = pen.segment;
    const place = store.place(id);
    const near = place && (await store.window(place.window)).slice(place.index + 1).find(holds);
    if (near) return { segment: near };
    try {
      const far = this.#isWhole ? await this.#asked(show, id, holds) : await store.next(id, 1, holds);
      if (far) return { segment: far };
      return { segment: this.#isWhole ? await this.#asked(show, null, holds) : await store.next(null, 1, holds), again: true };
    } catch (fault) {
      if (!(fault instanceof LineDown)) throw fault;
      const { loaded } = store;
      const at = loaded.findIndex((one) => one.id === id);
      const after = loaded.slice(at + 1).find(holds);
      const segment = after ?? loaded.slice(0, Math.max(0, at)).find(holds);
      if (!segment) throw fault;
      return { segment, again: !after };
    }
  }

  async #asked(show, after, holds) {
    for (let behind = after; ;) {
      const answer = await this.page.api.segments({ show, page: 0, size: AHEAD, ...(behind ? { after: behind } : {}) });
      if (!answer.ok) throw Object.assign(new Error(`answer ${answer.status}`), { answer });
      const items = answer.data.items.map((item) => this.page.store.keep(item));
      const found = items.find(holds);
      if (found || items.length < AHEAD) return found ?? null;
      behind = items.at(-1).id;
    }
  }
}
