// The editor comes to life: everything it needs stands in the page that the server wrote.

import { Api, reasons } from "./api.js";
import { Asking } from "./asking.js";
import { Base } from "./base.js";
import { Changes, openChange, withdraw } from "./change.js";
import { clash } from "./clash.js";
import { Drafts } from "./drafts.js";
import { goto } from "./goto.js";
import { Hits } from "./hits.js";
import { Keeping } from "./keeping.js";
import { Keymap } from "./keymap.js";
import { listen } from "./keys.js";
import { keySheet } from "./keysheet.js";
import { SignIn, Status, watchLine } from "./line.js";
import { more } from "./more.js";
import { Outline } from "./outline.js";
import { Pen } from "./pen.js";
import { Presence } from "./presence.js";
import { Pictures } from "./picture.js";
import { Preview } from "./preview.js";
import { Replace } from "./replace.js";
import { restore } from "./restore.js";
import { Saving } from "./saving.js";
import { Sheet } from "./sheet.js";
import { Side } from "./side.js";
import { Sift } from "./sift.js";
import { isOpen, Store } from "./store.js";
import { Terms } from "./terms.js";
import { Ways } from "./ways.js";
import { speak, say } from "./words.js";

const root = document.getElementById("editor");
const { dataset } = root;
speak(document.documentElement.lang, JSON.parse(dataset.words));

const api = new Api(dataset.id);
const page = {
  api,
  store: new Store(api),
  saving: new Saving(api),
  changes: new Changes(api),
  keymap: new Keymap(api),
  drafts: new Drafts(),
  marksShown: false,
  kinds: JSON.parse(dataset.kinds),
  mayWrite: dataset.mayWrite === "true",
  names: {
    source: dataset.source, sourceLang: dataset.sourceLang, sourceDir: dataset.sourceDir,
    target: dataset.target, targetLang: dataset.targetLang, targetDir: dataset.targetDir, country: dataset.country,
  },
  status: new Status(document.querySelector("[data-status]"), document.querySelector("[data-voice]"), document.querySelector("[data-remark]")),
  steps: `/adaptation/overview?id=${dataset.id}#steps`,
  baseName: dataset.baseName,
  signIn: new SignIn(document.getElementById("sign-in-again"), () => {
    root.dataset.ready === "true" ? page.saving.tryNow() : start().then(ready, failed);
    page.pen.field?.focus();
  }),

  /** A local change came or went: the passage's sentences are others now. */
  async changed(segment, sentence) {
    await page.changes.load();
    await page.store.reload();
    page.outline.renew();
    page.pen.item = null;
    await page.sheet.lay();
    await page.ways.reach(segment.id);
    const instead = segment.covered && page.store.passage(segment.passage).find((one) => !one.covered);
    const fresh = page.store.place(segment.id) ? (instead || segment).id : (await page.store.window(0))[0]?.id;
    if (fresh) await page.pen.open(fresh);
    await page.preview.lay();
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
};
page.sheet = new Sheet(document.getElementById("pages"), page);
page.pen = new Pen(page);
page.ways = new Ways(page);
page.keeping = new Keeping(api, page.saving, page.drafts, dataset.id);
page.pictures = new Pictures(api);
page.preview = new Preview(document.getElementById("preview"), page);
page.replace = new Replace(document.getElementById("replace"), page);
page.hits = new Hits(page.sheet.root);
page.sift = new Sift(document.getElementById("sift"), page);
page.asking = new Asking(page);
page.side = new Side(document.getElementById("side"), page);
page.terms = new Terms(document.querySelector('[data-side="terms"]'), page);
page.base = new Base(document.querySelector('[data-side="base"]'), page);
page.outline = new Outline(document.getElementById("outline"), page);

page.presence = new Presence(document.getElementById("present"), page);

const change = (act) => () => page.mayWrite && !page.pen.segment.covered && openChange(page, act);
listen(document.body, page.keymap, {
  pen: page.pen,
  withdraw: (number, button) => withdraw(page, number, button),
  change: (act) => openChange(page, act),
  done: () => page.pen.done(),
  save: () => page.saving.flush(),
  before: () => page.pen.move(-1),
  after: () => page.pen.move(1),
  replace: change("REPLACE"),
  omit: change("OMIT"),
  add: change("ADD_AFTER"),
  keep: change("KEEP"),
  copy: () => page.pen.copySource(),
  still: () => page.pen.still(),
  next: () => page.ways.toOpen(),
  finding: () => page.ways.toFinding(),
  goto: () => goto(page),
  search: () => page.sift.focus(),
  comment: () => page.side.open("comments"),
  history: () => page.side.open("history"),
  match: () => page.side.point("matches"),
  term: () => page.terms.point(),
  base: () => page.base.take(),
  preview: () => page.preview.toggle(),
  marks() {
    page.marksShown = !page.marksShown;
    page.pen.redraw();
    page.pen.field?.focus({ preventScroll: true });
    page.status.say(say(page.marksShown ? "marks.shown" : "marks.hidden"), "good");
  },
  sheet: () => keySheet(page, () => page.pen.field?.focus()),
  more: () => more(page),
  text: () => page.preview.leave() || page.pen.field?.focus(),
  take(what, place) {
    if (what === "match") page.side.take(place);
    else if (what === "code") page.pen.putCode(place);
    else page.terms.take(place);
  },
});
page.keymap.addEventListener("changed", () => page.pen.redraw());
watchLine(page, document.getElementById("line-down"));
page.saving.addEventListener("clash", ({ detail }) => {
  page.status.say(say("clash.title"), "stop");
  clash(page, detail);
});
page.pen.addEventListener("open", () => page.status.hush());

async function start() {
  page.keymap.load().catch(() => undefined);
  await page.changes.load();
  await begin();
  await restore(page);
}

async function begin() {
  const wanted = new URLSearchParams(location.search).get("show");
  if (wanted) return page.sift.choose(wanted);
  const total = await page.store.select({});
  await page.sheet.lay();
  if (total === 0) return;
  const asked = location.hash.slice(1);
  if (asked && (await page.ways.find(asked))) {
    const act = new URLSearchParams(location.search).get("change");
    if (["REPLACE", "OMIT", "ADD_BEFORE", "ADD_AFTER", "KEEP"].includes(act) && !document.querySelector(".local")) change(act)();
    return;
  }
  const first = (await page.store.window(0))[0];
  const open = isOpen(first) ? first : await page.store.next(first.id, 1, isOpen);
  await page.pen.open((open ?? first).id);
}

addEventListener("hashchange", () => {
  const asked = location.hash.slice(1);
  if (asked && asked !== page.pen.segment?.id) page.ways.find(asked);
});

if (matchMedia("(max-width: 74.99em)").matches) document.getElementById("outline").open = false;
root.dataset.ready = "";
const ready = () => { root.dataset.ready = "true"; };
const failed = (fault) => {
  if (fault.answer?.status === 401) page.signIn.show();
  else page.status.say(reasons(fault.answer?.data).join(" ") || say("line.later"), "stop");
};
start().then(ready, failed);
