// Nothing typed is lost: every sentence waits here until the server has said that it is kept.

import { LineDown } from "./api.js";

const PAUSE = 1000;
const FIRST_DELAY = 2000;
const LONGEST_DELAY = 30000;

/**
 * Events: "saved" {segment}, "clash" {segment, mine, base, theirs}, "refused" {segment, problem},
 * "line" {line: "up"|"down"|"out"}, "waiting" {}.
 * A jot is a text on its way: {segment, text, state, cause, phase: pausing|queued|sending|clash|refused, timer}.
 */
export class Saving extends EventTarget {
  #api;
  #jots = new Map();
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
    const jot = this.#jot(segment, text);
    if (!jot) return;
    jot.state = undefined;
    jot.cause = cause;
    clearTimeout(jot.timer);
    if (jot.phase !== "sending" && jot.phase !== "clash") jot.phase = "pausing";
    jot.timer = setTimeout(() => this.flush(segment.id), PAUSE);
    this.#tell("waiting");
  }

  /** Done: kept as rendered, at once. */
  done(segment, text) {
    const jot = this.#jot(segment, text, true);
    jot.state = "RENDERED";
    this.flush(segment.id);
  }

  /** What an earlier life of this tab left: on its way again, from the version that it was typed on. */
  restore(segment, { text, state, cause, version, base }) {
    if (segment.version !== version) Object.assign(segment, { version, target: base });
    const jot = this.#jot(segment, text, true);
    Object.assign(jot, { state, cause });
    this.flush(segment.id);
  }

  /** Sends what waits: one sentence or all. */
  flush(id) {
    const ids = id ? [id] : [...this.#jots.keys()];
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
    const waiting = [...this.#jots.values()].filter((jot) => !["clash", "refused"].includes(jot.phase));
    if (waiting.length === 0) return this.#become("up");
    const [first] = waiting;
    if (first.phase !== "sending") this.#send(first);
  }

  /** A conflict is settled: my text goes over theirs, or theirs stands. */
  settle(segment, theirs, text) {
    this.#jots.delete(segment.id);
    Object.assign(segment, theirs);
    if (text === undefined || text === theirs.target) this.#tell("saved", { segment });
    else {
      this.#jot(segment, text);
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
    return this.#jots.size;
  }

  /** What still goes out by itself: not what waits for the person's own word. */
  get pending() {
    return [...this.#jots.values()].filter((jot) => !["clash", "refused"].includes(jot.phase)).length;
  }

  /** Every sentence that waits, for the tab's own store. */
  get texts() {
    return [...this.#jots.values()].map((jot) => ({
      id: jot.segment.id,
      text: jot.text,
      state: jot.state,
      cause: jot.cause,
      version: jot.segment.version,
      base: jot.segment.target,
    }));
  }

  /** The page goes away: a last attempt that outlives it. */
  leave() {
    for (const jot of this.#jots.values()) {
      if (["pausing", "queued"].includes(jot.phase) && this.line === "up") {
        this.#api.save(jot.segment, { target: jot.text, state: jot.state, cause: jot.cause }, true).catch(() => undefined);
      }
    }
  }

  #jot(segment, text, always = false) {
    let jot = this.#jots.get(segment.id);
    if (!jot) {
      if (!always && text === segment.target) return null;
      jot = { segment, phase: "pausing" };
      this.#jots.set(segment.id, jot);
    }
    if (jot.text !== text) jot.cause = undefined;
    jot.text = text;
    if (!always && text === segment.target && jot.phase === "pausing") {
      clearTimeout(jot.timer);
      this.#jots.delete(segment.id);
      this.#tell("waiting");
      return null;
    }
    return jot;
  }

  async #send(jot) {
    const { segment, text, state, cause } = jot;
    jot.phase = "sending";
    let answer;
    try {
      answer = await this.#api.save(segment, { target: text, state, cause });
    } catch (cause) {
      if (!(cause instanceof LineDown)) throw cause;
      jot.phase = "queued";
      return this.#down();
    }
    if (answer.status === 401) {
      jot.phase = "queued";
      return this.#become("out");
    }
    if (answer.status >= 500) {
      jot.phase = "queued";
      return this.#down();
    }
    const wasDown = this.line !== "up";
    this.#become("up");
    if (answer.ok) this.#kept(jot, text, state, answer);
    else if (answer.status === 412) await this.#overtaken(jot, text, answer.data?.current);
    else this.#refused(jot, answer.data);
    if (wasDown) this.flush();
    this.#tell("waiting");
  }

  #kept(jot, text, state, answer) {
    const { segment } = jot;
    Object.assign(segment, answer.data, { target: text, version: answer.data.version ?? answer.version });
    if (jot.text === text && jot.state === state) this.#jots.delete(segment.id);
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

  /** The same text under a newer version is our own, whose acknowledgement was lost: nothing is sent twice. */
  #clashed(jot, text, theirs) {
    const { segment } = jot;
    if (theirs.target === text && (!jot.state || theirs.state === jot.state)) {
      Object.assign(segment, theirs);
      if (jot.text === text) this.#jots.delete(segment.id);
      else {
        jot.phase = "queued";
        this.flush(segment.id);
      }
      return this.#tell("saved", { segment });
    }
    if (theirs.target === segment.target || theirs.target === text) {
      Object.assign(segment, theirs);
      jot.phase = "queued";
      return this.flush(segment.id);
    }
    jot.phase = "clash";
    this.#tell("clash", { segment, mine: jot.text, base: segment.target, theirs });
  }

  #refused(jot, problem) {
    jot.phase = "refused";
    this.#tell("refused", { segment: jot.segment, problem });
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
