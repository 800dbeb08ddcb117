// Pictures: the one of the source, the one that a local change shows instead, and the way of uploading it.

import { LineDown } from "./api.js";
import { toShown } from "./codes.js";
import { el } from "./dom.js";
import { say } from "./words.js";

export const TYPES = "image/png,image/jpeg,image/gif";
const MOST_BYTES = 8 * 1024 * 1024;

/** What is wrong with a file that can be told without sending it; nothing where it may be a picture. */
export const wrongWith = (file) => file.size > MOST_BYTES ? say("picture.tooLarge", { most: MOST_BYTES / 1024 / 1024 }) : null;

const shot = (picture, words, label) => picture && el("figure", { class: "shot" },
  el("img", { src: picture.href, alt: words, width: picture.width, height: picture.height, loading: "lazy" }),
  el("figcaption", { class: "small quiet" }, label));

/** The pictures of a local change, before and after; nothing where it is on words. */
export function shots(change) {
  if (!change.sourcePicture && !change.picture) return null;
  return el("div", { class: "shots", lang: document.documentElement.lang, dir: document.documentElement.dir },
    shot(change.sourcePicture, toShown(change.before ?? ""), say("picture.before")),
    shot(change.picture, toShown(change.text ?? ""), say("picture.after")),
    change.picture && change.pictureInOriginal === false ? el("p", { class: "small heed" }, say("picture.linked")) : null);
}

/** What a picture passage describes; where another edition brought another one, both. */
export function pictured(page, segment) {
  if (segment.kind !== "picture") return null;
  const { lang, dir } = document.documentElement;
  const place = el("div", { class: "shots", lang, dir });
  page.pictures.of(segment.passage).then((source) => {
    const isOther = source?.before && segment.state === "ATTENTION";
    if (!isOther && page.changes.of(segment.passage).some((one) => one.sourcePicture)) return;
    place.append(...[isOther && shot(source.before, "", say("picture.was")),
      shot(source?.picture, "", say(isOther ? "picture.now" : "picture.before"))].filter(Boolean));
  }, () => undefined);
  return place;
}

/** Another picture for a change that nobody has decided yet. */
export function another(page, change) {
  if (change.pictureInOriginal === null || change.pictureInOriginal === undefined) return null;
  if (change.act !== "REPLACE" || change.decision !== "OPEN" || !page.mayWrite) return null;
  const field = el("input", { type: "file", accept: TYPES, class: "seen-not", id: `picture-${change.number}`, onchange: () => send(page, change, field) });
  return el("p", { class: "upload" }, field, el("label", { class: "btn", for: field.id }, say(change.picture ? "picture.another" : "picture.choose")));
}

async function send(page, change, field) {
  const [file] = field.files;
  if (!file) return;
  const wrong = wrongWith(file);
  if (wrong) return page.status.say(wrong, "stop");
  try {
    const answer = await fetch(`${page.api.base}/local-changes/${change.number}/picture`, {
      method: "PUT",
      body: file,
      credentials: "same-origin",
      redirect: "error",
      headers: { Accept: "application/json", "X-Portal-Request": "1", "If-Match": `"${change.version}"`, "Accept-Language": document.documentElement.lang, "Content-Type": "application/octet-stream" },
    });
    if (answer.ok) return await page.changed(page.pen.segment, say("picture.shown", { number: change.number }));
    if (answer.status === 401) return page.signIn.show();
    page.status.say((await answer.json()).detail, "stop");
  } catch (cause) {
    if (!(cause instanceof TypeError) && !(cause instanceof LineDown)) throw cause;
    page.status.say(say("line.later"), "heed");
  } finally {
    field.value = "";
  }
}

/** A file in base 64, as a local change carries it. */
export async function encoded(file) {
  const address = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return address.slice(address.indexOf(",") + 1);
}

/** The source's pictures by passage, asked for when the first is needed. */
export class Pictures {
  #asked;

  constructor(api) {
    this.api = api;
  }

  async of(passage) {
    return (await this.#all()).get(passage);
  }

  /** Those without words, in the order of reading. */
  async unspoken() {
    return [...(await this.#all()).values()].filter((one) => !one.described);
  }

  #all() {
    this.#asked ??= this.api.get("/pictures").then((answer) => new Map((answer.ok ? answer.data.items : []).map((one) => [one.passage, one])), () => {
      this.#asked = undefined;
      return new Map();
    });
    return this.#asked;
  }
}
