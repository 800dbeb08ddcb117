// What an action is answered stands at the head of its page or form: where that is out of sight, it is brought there.

const told = (node) => (node.nodeType !== Node.ELEMENT_NODE ? []
  : node.matches(".ui-messages") ? [node] : [...node.querySelectorAll(".ui-messages")]).filter((box) => box.textContent.trim());

new MutationObserver((changes) => {
  const [box] = changes.flatMap((change) => [...change.addedNodes, change.target]).flatMap(told);
  if (!box) return;
  const { top, bottom } = box.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) box.scrollIntoView({ block: "center" });
}).observe(document.getElementById("main"), { childList: true, subtree: true });

/** A button waits for the next page to come; here none comes. */
function ready() {
  for (const button of document.querySelectorAll("button.ui-state-loading")) {
    Object.values(globalThis.PrimeFaces.widgets).find((one) => one.id === button.id)?.enable?.();
    button.disabled = false;
    button.removeAttribute("aria-disabled");
    button.classList.remove("ui-state-loading", "ui-state-disabled");
  }
}

// Where the sign-in has ended, what was written stays: the person signs in on another page and sends it again.
const answers = globalThis.PrimeFaces?.ajax?.ResponseProcessor;
const follow = answers?.doRedirect;
if (follow) {
  answers.doRedirect = function (node) {
    const to = new URL(node.getAttribute("url"), location.href);
    if (!to.pathname.endsWith("/sign-in")) return follow.call(this, node);
    document.querySelectorAll(".signed-out").forEach((one) => one.remove());
    const told = document.getElementById("signed-out").content.firstElementChild.cloneNode(true);
    told.classList.add("signed-out");
    told.querySelector("a").href = to.href;
    (document.activeElement?.closest("form") ?? document.getElementById("main")).prepend(told);
    told.scrollIntoView({ block: "nearest" });
    return setTimeout(ready);
  };
}
