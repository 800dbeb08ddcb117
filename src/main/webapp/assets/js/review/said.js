// What several reviewers said of one sentence, side by side, and the conversation about it until it is settled.

import { LineDown, reasons } from "../editor/api.js";
import { el, icon } from "../editor/dom.js";
import { talk } from "../editor/talk.js";
import { say, when } from "../editor/words.js";

/** Each reviewer's last word; what was said of an earlier text says so. */
export function sideBySide(items) {
  if (items.length === 0) return null;
  return el("ul", { class: "finds small" }, ...items.map((one) =>
    el("li", { class: `is ${one.present ? (one.accept ? "good" : "stop") : "quiet"}` }, icon(one.accept ? "tick" : "oct"),
      el("span", {}, el("b", {}, one.mine ? say("review.mine") : say("review.reviewer", { number: one.reviewer })), ": ",
        say(one.accept ? "review.accepts" : "review.returns"), `, ${when(one.at)}`,
        one.category ? ` · ${say(`category.${one.category}`)} · ${say(`severity.${one.severity}`)}` : "",
        one.reason ? [" ", el("q", { dir: "auto" }, one.reason)] : null,
        one.present ? null : ` ${say("review.earlier")}`))));
}

/** Whether the server took it; what hinders it is said. */
async function taken(page, ask) {
  try {
    const answer = await ask();
    if (answer.status === 401) page.signIn.show();
    else if (!answer.ok) page.status.say(reasons(answer.data).join(" "), "stop");
    return answer.ok;
  } catch (cause) {
    if (!(cause instanceof LineDown)) throw cause;
    page.status.say(say("line.later"), "heed");
    return false;
  }
}

/** Fills a place under the sentence with both. */
export async function said(page, segment, place) {
  const [verdicts, comments] = await Promise.all([page.api.verdicts(segment.id), page.api.comments(segment.id)]);
  if (!verdicts.ok || !comments.ok) return;
  const redraw = () => said(page, segment, place);
  const draft = `comment ${segment.id}`;
  const hands = {
    begun: (form) => page.drafts.keep(draft, form),
    send: async (words) => {
      if (!(await taken(page, () => page.api.comment(segment.id, words)))) return;
      page.drafts.drop(draft);
      await redraw();
    },
    settle: async (number, isResolved) => (await taken(page, () => page.api.settle(segment.id, number, isResolved))) && redraw(),
  };
  const items = comments.data.items ?? comments.data;
  const open = items.filter((one) => !one.resolvedAt).length;
  place.replaceChildren(...[
    sideBySide(verdicts.data.items),
    el("details", { class: "settled", open: open > 0 ? "open" : null },
      el("summary", { class: "small" }, say("review.talk", { count: open })), ...talk(items, hands)),
  ].filter(Boolean));
}
