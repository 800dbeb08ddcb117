// Done: kept as rendered, and on to the next open sentence. Codes that are not as in the source are said first.

import { faults, told } from "./codes.js";
import { say } from "./words.js";

/** Of which text it was said already. */
const warned = new WeakMap();

/** A second Done on the same text leaves it as begun: nobody is stuck, and nothing faulty counts as done. */
export async function done(pen) {
  const { segment, page } = pen;
  if (!segment || pen.field.readOnly) return pen.move(1);
  const { text } = pen;
  if (text.trim() === "") return page.status.say(say("empty"), "stop");
  const wrong = told(faults(segment.source, text));
  if (wrong.length > 0 && warned.get(segment) !== text) {
    warned.set(segment, text);
    pen.update();
    page.saving.flush(segment.id);
    pen.field.focus();
    return page.status.say(say("done.faulty", { fault: wrong.map((one) => say(`code.${one.kind}`, { number: one.number })).join(" ") }), "stop");
  }
  if (wrong.length > 0) page.saving.flush(segment.id);
  else if (!["RENDERED", "REVIEWED"].includes(segment.state) || text !== segment.target) page.saving.done(segment, text);
  const went = await page.ways.toOpen();
  if (wrong.length > 0 && went) page.status.say(say("done.begun"), "heed");
  return undefined;
}
