// Nothing typed is lost: every sentence waits here until the server has said that it is kept.

import { LineDown } from "./api.js";
import { Jots, meeting } from "./jots.js";

const PAUSE = 1000;
const FIRST_DELAY = 2000;
const LONGEST_DELAY = 30000;

/**
 * Events: "saved" {segment}, "clash" {segment, mine, base, theirs}, "refused" {segment, problem},
 * "line" {line: "up"|"down"|"out"}, "waiting" {}.
 */
export class Saving extends EventTarget {
  #api;
  #jots = new Jots();
  #delay = FIRST_DELAY;
  #retry = 0;
  line = "up";

  constructor(api) {
    super();
    this.#api = api;
    addEventListener("online", () => this.tryNow());
  }

  /** Typed, or put there by another cause: kept by the server after a short pause. */
  write(segment, text, cause) {
    const jot = this.#jots.write(segment, text);
    if (!jot) return this.#tell("waiting");
    jot.state = undefined;
    jot.cause = cause;
    clearTimeout(jot.timer);
    if (jot.phase !== "sending" && jot.phase !== "clash") jot.phase = "pausing";
    jot.timer = setTimeout(() => this.flush(segment.id), PAUSE);
    this.#tell("waiting");
  }

  /** Done: kept as rendered, at once. */
  done(segment, text) {
    const jot = this.#jots.write(segment, text, true);
    jot.state = "RENDERED";
    this.flush(segment.id);
  }

  /** What an earlier life of this tab left: on its way again, from the version that it was typed on. */
  restore(segment, { text, state, cause, version, base }) {
    if (segment.version !== version) Object.assign(segment, { version, target: base });
    const jot = this.#jots.write(segment, text, true);
    Object.assign(jot, { state, cause });
    this.flush(segment.id);
  }

  /** Sends what waits: one sentence or all. */
  flush(id) {
    const ids = id ? [id] : this.#jots.all.map((jot) => jot.segment.id);
    for (const one of ids) {
      const jot = this.#jots.get(one);
      if (!jot || ["sending", "clash"].includes(jot.phase)) continue;
      clearTimeout(jot.timer);
      jot.phase = "queued";
      if (this.line === "up") this.#send(jot);
    }
    this.#tell("waiting");
  }

  /** The person asks, the browser is back on-line, or somebody signed in again. */
  tryNow() {
    clearTimeout(this.#retry);
    const waiting = this.#jots.pending;
    if (waiting.length === 0) return this.#become("up");
    const [first] = waiting;
    if (first.phase !== "sending") this.#send(first);
  }

  /** A conflict is settled: my text goes over theirs, or theirs stands. */
  settle(segment, theirs, text) {
    this.#jots.drop(segment.id);
    Object.assign(segment, theirs);
    if (text === undefined || text === theirs.target) this.#tell("saved", { segment });
    else {
      this.#jots.write(segment, text);
      this.flush(segment.id);
    }
    this.#tell("waiting");
  }

  /** What was typed and is not kept yet, or undefined. */
  textOf(id) {
    return this.#jots.get(id)?.text;
  }

  phaseOf(id) {
    return this.#jots.get(id)?.phase;
  }

  get waiting() {
    return this.#jots.all.length;
  }

  /** What still goes out by itself: not what waits for the person's own word. */
  get pending() {
    return this.#jots.pending.length;
  }

  /** Every sentence that waits, for the tab's own store. */
  get texts() {
    return this.#jots.texts;
  }

  /** The page goes away: a last attempt that outlives it. */
  leave() {
    for (const jot of this.#jots.all) {
      if (["pausing", "queued"].includes(jot.phase) && this.line === "up") {
        this.#api.save(jot.segment, { target: jot.text, state: jot.state, cause: jot.cause }, true).catch(() => undefined);
      }
    }
  }

  async #send(jot) {
    const { segment, text, state, cause } = jot;
    jot.phase = "sending";
    const answer = await this.#api.save(segment, { target: text, state, cause }).catch((fault) => {
      if (!(fault instanceof LineDown)) throw fault;
      return { status: 503 };
    });
    if (answer.status === 401 || answer.status >= 500) {
      jot.phase = "queued";
      return answer.status === 401 ? this.#become("out") : this.#down();
    }
    const wasDown = this.line !== "up";
    this.#become("up");
    if (answer.ok) this.#kept(jot, text, state, answer);
    else if (answer.status === 412) await this.#overtaken(jot, text, answer.data?.current);
    else {
      jot.phase = "refused";
      this.#tell("refused", { segment, problem: answer.data });
    }
    if (wasDown) this.flush();
    this.#tell("waiting");
  }

  #kept(jot, text, state, answer) {
    const { segment } = jot;
    Object.assign(segment, answer.data, { target: text, version: answer.data.version ?? answer.version });
    if (jot.text === text && jot.state === state) this.#jots.drop(segment.id);
    else {
      jot.phase = "queued";
      this.flush(segment.id);
    }
    this.#tell("saved", { segment });
  }

  /** Somebody was faster: what stands now comes with the answer, or is asked for. */
  async #overtaken(jot, text, current) {
    let theirs = current;
    if (!theirs) {
      const answer = await this.#api.segment(jot.segment.id).catch(() => null);
      theirs = answer?.ok ? answer.data : null;
    }
    if (theirs && theirs.version !== jot.segment.version) return this.#clashed(jot, text, theirs);
    jot.phase = "queued";
    this.#down();
  }

  #clashed(jot, text, theirs) {
    const { segment } = jot;
    const meets = meeting(jot, text, theirs);
    if (meets === "clash") {
      jot.phase = "clash";
      return this.#tell("clash", { segment, mine: jot.text, base: segment.target, theirs });
    }
    Object.assign(segment, theirs);
    if (meets === "ours" && jot.text === text) this.#jots.drop(segment.id);
    else {
      jot.phase = "queued";
      this.flush(segment.id);
    }
    if (meets === "ours") this.#tell("saved", { segment });
  }

  #down() {
    this.#become("down");
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.tryNow(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, LONGEST_DELAY);
    this.#tell("waiting");
  }

  #become(line) {
    if (line === "up") this.#delay = FIRST_DELAY;
    if (line === this.line) return;
    this.line = line;
    this.#tell("line", { line });
  }

  #tell(name, detail = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
