// Two texts for one sentence: both face each other against the last common one. Take one, or make a third.

import { el, icon } from "./dom.js";
import { shown } from "./diff.js";
import { toShown, toStored } from "./codes.js";
import { say, clock, when } from "./words.js";

/** Lays a conflict under its passage; answers when it is settled. */
export async function clash(page, { segment, mine, base, theirs }) {
  const { sheet, names, saving } = page;
  const passage = await sheet.bring(segment.id);
  document.getElementById(`clash-${segment.id}`)?.remove();
  const title = `clash-title-${segment.id}`;
  const field = el("textarea", {
    id: `third-${segment.id}`, class: "serif", rows: "2", lang: names.targetLang, dir: names.targetDir, value: toShown(mine),
  });
  const settle = (text) => {
    block.remove();
    saving.settle(segment, theirs, text);
    page.settled(segment);
  };
  const version = (heading, text, label, take) => el("div", { class: "ver" },
    el("p", { class: "small quiet" }, ...heading),
    el("p", { class: "serif", lang: names.targetLang, dir: names.targetDir }, ...shown(toShown(base), toShown(text))),
    el("button", { class: "btn", type: "button", onclick: take }, label));
  const who = theirs.mine ? say("present.me") : theirs.role ? say(`role.${theirs.role}`) : say("clash.other");
  const block = el("li", { class: "psg clash", id: `clash-${segment.id}`, "aria-labelledby": title, tabindex: "-1" },
    el("p", { class: "src", lang: names.sourceLang, dir: names.sourceDir }, toShown(segment.source)),
    el("div", { class: "knots" }, icon("tri", "heed")),
    el("div", {}, el("h2", { id: title, class: "heed" }, say("clash.title")), el("p", { class: "small" }, say(theirs.mine ? "clash.own" : "clash.text"))),
    version([el("b", {}, who), theirs.changedAt ? `, ${when(theirs.changedAt)}` : ""], theirs.target, say("clash.takeTheirs"), async () => {
      await setAside(page, segment, mine);
      settle(undefined);
    }),
    version([el("b", {}, say("clash.you")), `, ${clock()}`], mine, say("clash.takeMine"), () => settle(mine)),
    el("div", { class: "third" },
      el("p", { class: "field" }, el("label", { for: field.id }, say("clash.third")), field),
      el("p", { class: "ends" },
        el("button", { class: "btn main", type: "button", onclick: async () => {
          await setAside(page, segment, mine);
          settle(toStored(field.value, segment.source));
        } }, say("clash.save")),
        el("span", { class: "small quiet" }, say("clash.kept")))));
  passage?.after(block);
  block.focus({ preventScroll: false });
}

/** What was typed and not taken stays beside the sentence, as a comment. */
async function setAside(page, segment, mine) {
  const text = toShown(mine).trim();
  if (text) await page.api.comment(segment.id, { text: say("clash.aside", { text }), side: "TARGET" }).catch(() => undefined);
}
