// Gives back what an earlier life of this tab left behind.

import { el, icon } from "./dom.js";
import { LineDown } from "./api.js";
import { toShown } from "./codes.js";
import { say } from "./words.js";

export async function restore(page) {
  const { keeping, drafts, saving, store, api, status, pen, sheet } = page;
  const homeless = [];
  let back = 0;
  for (const left of await keeping.open()) {
    if (left.draft) {
      drafts.put(left.draft, left.values);
      continue;
    }
    const segment = store.get(left.id) ?? (await fetched(api, store, left.id));
    if (segment) {
      saving.restore(segment, left);
      if (pen.segment === segment) pen.open(segment.id);
      else sheet.refresh(segment.passage);
      back++;
    } else homeless.push(left);
  }
  if (back > 0) status.say(say("restored", { count: back }), "heed");
  if (homeless.length > 0) shelter(page, homeless);
  else await keeping.hold();
}

async function fetched(api, store, id) {
  const answer = await api.segment(id);
  if (answer.ok) return store.keep(answer.data);
  if (answer.status === 404) return null;
  throw new LineDown(`answer ${answer.status}`);
}

/** Their sentences are gone from the text; the words are shown until the page is left. */
function shelter(page, homeless) {
  const { targetLang, targetDir } = page.names;
  const block = el("div", { class: "say heed", role: "alert" }, icon("tri"), el("div", {}, el("p", {}, say("restored.homeless")),
    ...homeless.map((left) => el("p", { class: "serif", lang: targetLang, dir: targetDir }, toShown(left.text)))));
  document.getElementById("editor").before(block);
}
