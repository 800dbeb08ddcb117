// From a passage of the preview to where it is written: a click, or a letter on its link for a local change.

const ACTS = { r: "REPLACE", o: "OMIT", a: "ADD_AFTER", k: "KEEP" };

document.addEventListener("keydown", (event) => {
  const act = ACTS[event.key.toLowerCase()];
  if (!act || event.ctrlKey || event.altKey || event.metaKey || !event.target.matches?.("a.hand")) return;
  event.preventDefault();
  const address = new URL(event.target.href);
  address.searchParams.set("change", act);
  location.assign(address);
});

document.getElementById("text").addEventListener("click", (event) => {
  if (event.target.closest("a, summary, details") || String(getSelection()) !== "") return;
  const passage = event.target.closest("p, li, td, figure, h1, h2, h3, h4, h5, h6");
  const hand = passage?.querySelector(":scope > a.hand") ?? passage?.nextElementSibling?.querySelector(":scope > a.hand");
  if (hand) location.assign(hand.href);
});
