// What of the text is in sight while a sentence is in work.

/** The sentence with its commands, clear of the masthead and of the bar below; where there is no room for all, the field. */
export function intoSight(item, field) {
  const row = item.querySelector(".seg.on");
  const { top } = row.getBoundingClientRect();
  const end = item.querySelector(".strip").getBoundingClientRect().bottom;
  if (top < 72 || end > innerHeight - 24) row.scrollIntoView({ block: end - top > innerHeight / 2 ? "start" : "center" });
  field.scrollIntoView({ block: "nearest" });
}

/** A narrow screen shows the passage in work and its two neighbours. */
export function neighbours(root, item) {
  for (const near of root.querySelectorAll(".near")) near.classList.remove("near");
  item.classList.add("near");
  item.previousElementSibling?.classList.add("near");
  item.nextElementSibling?.classList.add("near");
}
