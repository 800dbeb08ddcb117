// Review: only what needs eyes, one sentence after the other, by mouse, by finger or by key.

import { Api, LineDown, reasons } from "../editor/api.js";
import { Changes, tell } from "../editor/change.js";
import { Drafts } from "../editor/drafts.js";
import { SignIn, Status } from "../editor/line.js";
import { telling } from "../editor/looks.js";
import { Store } from "../editor/store.js";
import { clock, say, speak } from "../editor/words.js";
import { Reading } from "./reading.js";
import { Verdicts } from "./verdict.js";

const root = document.getElementById("review");
const { dataset } = root;
speak(document.documentElement.lang, JSON.parse(dataset.words));

const api = new Api(dataset.id);
const left = document.querySelector("[data-left]");
const page = {
  id: dataset.id,
  api,
  store: new Store(api),
  changes: new Changes(api),
  drafts: new Drafts(),
  mayReview: dataset.mayReview === "true",
  saving: { textOf: () => undefined, phaseOf: () => undefined, line: "up" },
  names: {
    sourceLang: dataset.sourceLang, sourceDir: dataset.sourceDir,
    targetLang: dataset.targetLang, targetDir: dataset.targetDir,
  },
  status: new Status(document.querySelector("[data-status]"), document.querySelector("[data-voice]")),
  signIn: new SignIn(document.getElementById("sign-in-again"), () => page.store.total === 0 && start()),

  /** How many of a passage could be accepted together. */
  mine: (label) => page.store.passage(label).filter(isClear).length,

  /** A verdict is given: on to the next sentence that waits. */
  async judged(segment, accepted) {
    page.status.say(say(accepted ? "review.accepted" : "review.returned", { time: clock() }), "good");
    waiting = Math.max(0, waiting - 1);
    tellLeft();
    const next = await page.store.next(segment.id, 1, waits);
    if (next) await verdicts.look(next);
    else end();
  },
};
page.reading = new Reading(document.getElementById("pages"), page);
const verdicts = new Verdicts(page);
let waiting = 0;

const waits = (segment) => !segment.covered && segment.state !== "REVIEWED" && !segment.mine && !segment.returned;

function tellLeft() {
  left.textContent = say("review.left", { count: waiting });
}

/** Everything has its verdict: the whole comes next. Its heading takes the focus, so that keys pressed ahead write nowhere. */
function end() {
  const whole = document.getElementById("whole");
  const heading = document.getElementById("step-PASS") ?? whole;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: "center" });
  heading.focus({ preventScroll: true });
}

/** What waits and nothing was found in. */
const isClear = (segment) => waits(segment) && Boolean(segment.target) && segment.state === "RENDERED" && telling(segment).length === 0;

async function clear() {
  const all = [];
  for (let index = 0; index < page.store.windows; index++) all.push(...(await page.store.window(index)).filter(isClear));
  return all;
}

/** As many as go in one call; of a longer text the first are accepted before the next are sent. */
const TOGETHER = 200;

async function acceptAll(some) {
  verdicts.leave();
  const became = [];
  try {
    for (let from = 0; from < some.length; from += TOGETHER) {
      const part = await verdicts.together(some.slice(from, from + TOGETHER));
      if (part.length === 0) break;
      became.push(...part);
    }
  } catch (cause) {
    if (!(cause instanceof LineDown)) throw cause;
    page.status.say(say("line.later"), "heed");
  }
  const done = became.filter((one) => one.accepted).length;
  waiting = Math.max(0, waiting - done);
  tellLeft();
  if (became.length === some.length) page.status.say(whatBecame(became, done), done > 0 && done === some.length ? "good" : "heed");
  const first = (await page.store.window(0))[0];
  const next = first && (waits(first) ? first : await page.store.next(first.id, 1, waits));
  if (next) await verdicts.look(next);
  else end();
}

/** How many were accepted; of those that were not, how many and the first reason. */
function whatBecame(became, done) {
  const left = became.filter((one) => !one.accepted);
  const told = say("review.all.done", { count: done });
  if (left.length === 0) return told;
  const stays = say("review.all.left", { left: left.length, reason: left[0].reasons.join(" ") });
  return done > 0 ? `${told}. ${stays}` : stays;
}

/** Asked twice: nobody accepts a whole text by one slip of the finger. */
async function everything(button) {
  const some = await clear();
  if (some.length > 0 && button.dataset.sure === String(some.length)) {
    delete button.dataset.sure;
    button.disabled = true;
    await acceptAll(some);
    button.disabled = false;
    button.textContent = button.dataset.name;
    return;
  }
  button.dataset.name ??= button.textContent;
  button.dataset.sure = some.length;
  button.textContent = say("review.all.sure", { count: some.length });
}

async function start() {
  await page.changes.load();
  const canned = await api.reasons();
  page.canned = canned.ok ? canned.data.items : [];
  await choose(dataset.show ?? "");
}

async function choose(show) {
  for (const button of document.querySelectorAll("[data-show]")) {
    if (button.tagName === "BUTTON") button.setAttribute("aria-pressed", String(button.dataset.show === show));
  }
  verdicts.leave();
  const total = await page.store.select({ show });
  if (show === "UNREVIEWED") {
    waiting = total;
    tellLeft();
  }
  await page.reading.lay();
  if (total === 0) return;
  const asked = location.hash.slice(1);
  const first = (await page.store.window(0))[0];
  const segment = (asked && page.store.get(asked)) || (waits(first) ? first : (await page.store.next(first.id, 1, waits)) ?? first);
  await verdicts.look(segment);
}

async function move(step) {
  const next = await page.store.next(verdicts.segment?.id, step);
  if (next) await verdicts.look(next);
}

document.addEventListener("click", (event) => {
  const target = event.target.closest("button, [data-row]");
  if (!target) return;
  if (target.dataset.accept) press("a");
  else if (target.dataset.return) press("r");
  else if (target.dataset.passageAccept) press("p");
  else if (target.dataset.all) everything(target);
  else if (target.dataset.show !== undefined && target.tagName === "BUTTON") choose(target.dataset.show);
  else if (target.dataset.row && target.dataset.row !== verdicts.segment?.id && !getSelection().toString()) {
    verdicts.look(page.store.get(target.dataset.row));
  }
});

/** What is pressed while a verdict is on its way waits for it: whoever reads ahead loses no key. */
const pressed = [];
let isBusy = false;
const does = {
  a: () => verdicts.accept(),
  r: () => verdicts.ask(),
  p: () => page.mayReview && acceptAll(page.store.passage(verdicts.segment.passage).filter(isClear)),
  e: () => location.assign(`/adaptation/editor?id=${page.id}#${verdicts.segment.id}`),
  before: () => move(-1),
  after: () => move(1),
};

async function press(name) {
  if (pressed.at(-1) === "r") return;
  pressed.push(name);
  if (isBusy) return;
  isBusy = true;
  try {
    while (pressed.length > 0) {
      const { segment } = verdicts;
      const [now] = pressed;
      await does[now]();
      pressed.shift();
      // A verdict that was not taken, or a form that is open, ends what was pressed ahead.
      if (now === "r" || (now === "a" && verdicts.segment === segment)) pressed.length = 0;
    }
  } finally {
    pressed.length = 0;
    isBusy = false;
  }
}

function meaning(event) {
  if (event.altKey) return { ArrowDown: "after", ArrowUp: "before" }[event.key];
  if (event.ctrlKey || event.metaKey || !(isBusy || event.target.closest(".psg"))) return undefined;
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace("Key", "").toLowerCase();
  return ["a", "r", "e", "p"].includes(letter) ? letter : undefined;
}

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.defaultPrevented || event.target.matches("input, textarea, select")) return;
  const name = meaning(event);
  if (!name) return;
  event.preventDefault();
  if (!event.repeat || event.altKey) press(name);
});

for (const form of document.querySelectorAll("[data-step]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    const wrong = form.querySelector("[data-wrong]");
    button.disabled = true;
    try {
      const answer = await api.step(form.dataset.step, form.elements.reason?.value.trim());
      if (answer.ok) return location.assign(`/adaptation/overview?id=${page.id}`);
      if (answer.status === 401) page.signIn.show();
      else tell(wrong, reasons(answer.data));
    } catch (cause) {
      if (!(cause instanceof LineDown)) throw cause;
      tell(wrong, [say("line.later")]);
    } finally {
      button.disabled = false;
    }
  });
}

start().then(
  () => { root.dataset.ready = "true"; },
  (fault) => page.status.say(reasons(fault.answer?.data).join(" ") || say("line.later"), "stop"),
);

