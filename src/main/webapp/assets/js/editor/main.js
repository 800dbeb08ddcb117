// The editor comes to life: everything it needs stands in the page that the server wrote.

import { Api, reasons } from "./api.js";
import { Changes, openChange, withdraw } from "./change.js";
import { clash } from "./clash.js";
import { listen, keySheet } from "./keys.js";
import { SignIn, Status, watchLine } from "./line.js";
import { Pen } from "./pen.js";
import { Saving } from "./saving.js";
import { Sheet } from "./sheet.js";
import { Side } from "./side.js";
import { Outline, Sift } from "./sift.js";
import { isOpen, Store, WINDOW } from "./store.js";
import { speak, say, count } from "./words.js";

const root = document.getElementById("editor");
const { dataset } = root;
speak(document.documentElement.lang, JSON.parse(dataset.words));

const api = new Api(dataset.id);
const page = {
  api,
  store: new Store(api),
  saving: new Saving(api),
  changes: new Changes(api),
  kinds: JSON.parse(dataset.kinds),
  mayWrite: dataset.mayWrite === "true",
  names: {
    source: dataset.source, sourceLang: dataset.sourceLang, sourceDir: dataset.sourceDir,
    target: dataset.target, targetLang: dataset.targetLang, targetDir: dataset.targetDir, country: dataset.country,
  },
  status: new Status(document.querySelector("[data-status]"), document.querySelector("[data-voice]")),
  signIn: new SignIn(document.getElementById("sign-in-again"), () => {
    page.saving.line === "up" ? start() : page.saving.tryNow();
    page.pen.field?.focus();
  }),

  /** A local change came or went: the passage's sentences are others now. */
  async changed(segment, sentence) {
    await page.changes.load();
    await page.store.reload();
    page.pen.item = null;
    await page.sheet.lay();
    const fresh = page.store.place(segment.id) ? segment.id : (await page.store.window(0))[0]?.id;
    if (fresh) await page.pen.open(fresh);
    page.status.say(sentence, "good");
  },

  /** A conflict is settled: the field shows what stands. */
  settled(segment) {
    if (page.pen.segment?.id === segment.id) page.pen.open(segment.id);
    else page.sheet.refresh(segment.passage);
  },

  refused({ problem }) {
    page.status.say(reasons(problem).join(" ") || say("refused"), "stop");
  },

  /** Goes to the sentence at a place of the whole document. */
  async goTo(offset) {
    if (Object.keys(page.store.query).length > 0) await page.sift.choose("");
    const items = await page.store.window(Math.floor(offset / WINDOW));
    const segment = items[offset % WINDOW] ?? items.at(-1);
    if (!segment) return;
    await page.pen.open(segment.id);
    page.pen.item.scrollIntoView({ block: "start" });
  },
};
page.sheet = new Sheet(document.getElementById("pages"), page);
page.pen = new Pen(page);
page.sift = new Sift(document.getElementById("sift"), page);
page.side = new Side(document.getElementById("side"), page);
page.outline = new Outline(document.getElementById("outline"), page);

listen(document.body, {
  pen: page.pen,
  saving: page.saving,
  change: (act) => openChange(page, act),
  withdraw: (number, button) => withdraw(page, number, button),
  comment: () => page.side.open("comments"),
  history: () => page.side.open("history"),
  search: () => page.sift.focus(),
  sheet: () => keySheet(() => page.pen.field?.focus()),
  nextOpen: () => page.pen.move(1, isOpen),
  nextFinding: () => page.pen.move(1, (one) => one.findings?.length > 0),
});
watchLine(page, document.getElementById("line-down"));
page.saving.addEventListener("clash", ({ detail }) => {
  page.status.say(say("clash.title"), "stop");
  clash(page, detail);
});
page.pen.addEventListener("empty", () => page.status.say(say("empty"), "stop"));
page.pen.addEventListener("end", () => page.status.say(say("end"), "good"));

const progress = document.querySelector("[data-progress]");
let done = Number(progress?.dataset.done ?? 0);
const wasOpen = new Map();
page.pen.addEventListener("open", ({ detail }) => {
  if (!wasOpen.has(detail.segment.id)) wasOpen.set(detail.segment.id, isOpen(detail.segment));
});
page.saving.addEventListener("saved", ({ detail: { segment } }) => {
  const open = isOpen(segment);
  const before = wasOpen.get(segment.id) ?? open;
  wasOpen.set(segment.id, open);
  if (before === open) return;
  done += open ? -1 : 1;
  page.outline.moved(segment, open ? -1 : 1);
  if (progress) progress.textContent = say("doneOf", { done: count(done), all: count(Number(progress.dataset.all)) });
});

async function start() {
  await page.changes.load();
  const wanted = new URLSearchParams(location.search).get("show");
  if (wanted) return page.sift.choose(wanted);
  const total = await page.store.select({});
  await page.sheet.lay();
  if (total === 0) return;
  const asked = location.hash.slice(1);
  if (asked && (await find(asked))) return;
  const first = (await page.store.window(0))[0];
  const open = isOpen(first) ? first : await page.store.next(first.id, 1, isOpen);
  await page.pen.open((open ?? first).id);
}

/** The address may name a sentence (s34), a passage (p12) or a place in the document (at-120). */
async function find(asked) {
  const at = /^at-(\d+)$/.exec(asked);
  if (at) return page.goTo(Number(at[1])).then(() => true);
  const first = (await page.store.window(0))[0];
  const holds = (one) => one.id === asked || one.passage === asked;
  const segment = holds(first) ? first : await page.store.next(first.id, 1, holds);
  if (segment) await page.pen.open(segment.id);
  return Boolean(segment);
}

if (matchMedia("(max-width: 74.99em)").matches) document.getElementById("outline").open = false;
root.dataset.ready = "";
start().then(
  () => { root.dataset.ready = "true"; },
  (fault) => {
    if (fault.answer?.status === 401) page.signIn.show();
    else page.status.say(reasons(fault.answer?.data).join(" ") || say("line.later"), "stop");
  },
);
