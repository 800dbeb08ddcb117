// The adaptation's sentences, loaded by windows as they come near; the same objects live as long as the page.

export const WINDOW = 100;
const STATES = ["EMPTY", "DRAFT", "RENDERED", "REVIEWED", "ATTENTION"];

export class Store extends EventTarget {
  #api;
  #known;
  #windows = [];
  #asked = new Map();
  #query = {};
  total = 0;

  /** @param known the sentences that another store holds already */
  constructor(api, known = new Map()) {
    super();
    this.#api = api;
    this.#known = known;
  }

  /** The text without a selection: the same objects, whatever is selected here. */
  whole() {
    return new Store(this.#api, this.#known);
  }

  /** Another selection: {show, q}. Answers how many sentences it has. */
  async select(query) {
    this.#query = Object.fromEntries(Object.entries(query).filter(([, value]) => value));
    this.#windows = [];
    this.#asked.clear();
    await this.window(0);
    return this.total;
  }

  get query() {
    return this.#query;
  }

  get isWhole() {
    return Object.keys(this.#query).length === 0;
  }

  get windows() {
    return Math.max(1, Math.ceil(this.total / WINDOW));
  }

  /** The sentences of a window: loaded once, whoever asks. */
  async window(index) {
    if (this.#windows[index]) return this.#windows[index];
    if (!this.#asked.has(index)) {
      const loading = this.#load(index).finally(() => this.#asked.delete(index));
      this.#asked.set(index, loading);
    }
    return this.#asked.get(index);
  }

  async #load(index) {
    const query = this.#query;
    const { show, ...rest } = query;
    const wanted = STATES.includes(show) ? { ...rest, state: show } : query;
    const place = await this.#behind(index);
    const answer = place ? await this.#api.segments({ ...wanted, ...place, size: WINDOW }) : { ok: true, data: { items: [] } };
    if (!answer.ok) throw Object.assign(new Error(`answer ${answer.status}`), { answer });
    if (query !== this.#query) return [];
    if (!place?.after) this.total = answer.data.total ?? this.total;
    this.#windows[index] = answer.data.items.map((item) => this.keep(item));
    return this.#windows[index];
  }

  /** A whole text is read by pages. From a selection drops out what is done meanwhile: it goes on behind the last one seen. */
  async #behind(index) {
    if (index === 0 || this.isWhole) return { page: index };
    const last = (await this.window(index - 1)).at(-1);
    return last && { page: 0, after: last.id };
  }

  /** One object per sentence: what is shown anew stays what is being saved. */
  keep(item) {
    item.covered = item.wanted === false;
    const known = this.#known.get(item.id);
    if (!known) {
      this.#known.set(item.id, item);
      return item;
    }
    if (item.version >= known.version) Object.assign(known, item);
    return known;
  }

  get(id) {
    return this.#known.get(id);
  }

  /** Where a sentence stands among those loaded: {window, index}. */
  place(id) {
    for (const [window, items] of this.#windows.entries()) {
      const index = items ? items.findIndex((item) => item.id === id) : -1;
      if (index >= 0) return { window, index };
    }
    return null;
  }

  /** The next sentence (step 1 or -1) for which the test holds, loading windows on the way. */
  async next(id, step, holds = () => true) {
    let { window, index } = this.place(id) ?? { window: 0, index: -1 };
    for (;;) {
      const items = await this.window(window);
      for (index += step; index >= 0 && index < items.length; index += step) {
        if (holds(items[index])) return items[index];
      }
      window += step;
      if (window < 0 || window >= this.windows) return null;
      index = step > 0 ? -1 : (await this.window(window)).length;
    }
  }

  /** Every loaded sentence, in order. */
  get loaded() {
    return this.#windows.flatMap((items) => items ?? []);
  }

  /** Every loaded sentence of a passage, in order. */
  passage(label) {
    return this.loaded.filter((item) => item.passage === label);
  }

  /** Forgets what is loaded; the objects stay. */
  async reload() {
    await this.select(this.#query);
  }
}

/** Still to do: empty, begun or returned, and not settled by a local change of its passage. */
export function isOpen(segment) {
  return !segment.covered && ["EMPTY", "DRAFT", "ATTENTION"].includes(segment.state);
}

/** By passage, in order. */
export function grouped(items) {
  const groups = new Map();
  for (const item of items) {
    if (groups.has(item.passage)) groups.get(item.passage).push(item);
    else groups.set(item.passage, [item]);
  }
  return groups;
}
