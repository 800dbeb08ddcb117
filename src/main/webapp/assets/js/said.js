// What an action is answered stands at the head of its page or form: where that is out of sight, it is brought there.

const told = (node) => (node.nodeType !== Node.ELEMENT_NODE ? []
  : node.matches(".ui-messages") ? [node] : [...node.querySelectorAll(".ui-messages")]).filter((box) => box.textContent.trim());

new MutationObserver((changes) => {
  const [box] = changes.flatMap((change) => [...change.addedNodes, change.target]).flatMap(told);
  if (!box) return;
  const { top, bottom } = box.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) box.scrollIntoView({ block: "center" });
}).observe(document.getElementById("main"), { childList: true, subtree: true });
