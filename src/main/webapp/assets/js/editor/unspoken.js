// Pictures that nobody described: they stand between the passages, and can be replaced, described or left out.

import { openChange } from "./change.js";
import { el, icon } from "./dom.js";
import { changeLine } from "./looks.js";
import { say } from "./words.js";

/** Puts them before the passages of a list that they stand before; in a selection of sentences there is no place. */
export async function placeUnspoken(page, list, isLast) {
  if (Object.keys(page.store.query).length > 0) return;
  const pictures = await page.pictures.unspoken();
  if (pictures.length === 0) return;
  const first = new Map([...list.querySelectorAll("li[data-passage]")].flatMap((item) => (item.segments ?? []).map((one) => [one.id, item])));
  for (const picture of pictures) {
    const changes = page.changes.of(picture.passage);
    const before = first.get(picture.next);
    if (changes.some((one) => one.act === "REPLACE") || (picture.next ? !before : !isLast)) continue;
    if (list.querySelector(`[data-picture="${CSS.escape(picture.passage)}"]`)) continue;
    const item = shown(page, picture, changes);
    if (before?.matches(".on")) item.classList.add("near");
    if (before) (before.closest("li.row") ?? before).before(item);
    else list.append(item);
  }
}

function shown(page, picture, changes) {
  const item = el("li", { class: "psg picture", "data-picture": picture.passage });
  const ui = { lang: document.documentElement.lang, dir: document.documentElement.dir };
  const settled = changes.some((one) => one.act === "OMIT" || one.act === "KEEP");
  item.append(
    el("div", { class: "src", ...ui }, el("figure", { class: "shot" }, image(picture.picture),
      el("figcaption", { class: "small quiet" }, say(picture.picture ? "picture.undescribed" : "picture.unseen")))),
    el("div", { class: "knots" }, ...changes.map((one) => icon(one.decision === "ACCEPTED" ? "diaok" : "dia", "change"))),
    el("div", { class: "tgt", ...ui },
      ...changes.map((one) => el("p", { class: "is change finding" }, icon(one.decision === "ACCEPTED" ? "diaok" : "dia"), el("span", {}, changeLine(one), " ",
        one.decision === "OPEN" && page.mayWrite ? el("button", { class: "link", type: "button", "data-withdraw": String(one.number) }, say("change.withdraw")) : null))),
      page.mayWrite && !settled ? el("button", { class: "btn", type: "button", onclick: () => change(page, item) }, say("picture.replace")) : null));
  return item;
}

const image = (picture) => picture && el("img", { src: picture.href, alt: "", width: picture.width, height: picture.height, loading: "lazy" });

function change(page, item) {
  openChange(page, "REPLACE", { passage: item.dataset.picture, item });
}

/** Goes to a picture without words and opens the form for it. */
export async function openUnspoken(page, picture) {
  if (picture.next) await page.ways.find(picture.next);
  else await page.ways.goTo(page.store.total - 1);
  const item = page.sheet.root.querySelector(`[data-picture="${CSS.escape(picture.passage)}"]`);
  if (!item) return;
  item.scrollIntoView({ block: "center" });
  if (page.mayWrite && item.querySelector("button.btn")) change(page, item);
}
