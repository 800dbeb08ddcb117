// The pairs by keys, and without leaving the place: every button works without this script as well.

const main = document.getElementById("main");
const pairs = () => [...main.querySelectorAll("#pairs > li")];

/** Puts what the server answered in the place of the page, and goes on where the person was. */
function show(html, index, id) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("main");
  if (!fresh) return false;
  main.replaceChildren(...fresh.childNodes);
  const list = pairs();
  const here = document.getElementById(id) ?? list[Math.min(index, list.length - 1)];
  (here ?? main.querySelector("h1"))?.focus();
  return true;
}

async function send(form, button) {
  const pair = button.closest("#pairs > li");
  const index = pairs().indexOf(pair);
  const body = new URLSearchParams(new FormData(form));
  body.set(button.name, button.value);
  main.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" });
    if (!answer.ok || !show(await answer.text(), index, pair.id)) location.reload();
  } catch {
    location.reload();
  } finally {
    main.removeAttribute("aria-busy");
  }
}

main.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button?.closest("#pairs")) return;
  event.preventDefault();
  if (main.getAttribute("aria-busy") !== "true") send(event.target, button);
});

function move(pair, by) {
  const list = pairs();
  list[list.indexOf(pair) + by]?.focus();
}

// Keys count only while a pair itself has the focus: nothing happens to somebody who types or reads elsewhere.
main.addEventListener("keydown", (event) => {
  const pair = event.target.closest?.("#pairs > li");
  if (!pair || event.target !== pair || event.ctrlKey || event.metaKey) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    move(pair, event.key === "ArrowDown" ? 1 : -1);
    return;
  }
  const wanted = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const button = [...pair.querySelectorAll("button[data-key]")].find((one) => one.dataset.key === wanted);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
