// TypeDoc puts links inside the line that folds a list; a screen reader then finds a button in a button. The link
// moves to the head of the list, the line keeps its words.
(() => {
  const move = (summary) => {
    for (const link of summary.querySelectorAll("a[href]")) {
      if (link.classList.contains("tsd-anchor-icon")) {
        // Without its class the picture of a link would fill the page; the list on the right leads here as well.
        link.remove();
        continue;
      }
      const list = summary.parentElement.querySelector("ul");
      const words = document.createElement("span");
      words.append(...[...link.childNodes].map((node) => node.cloneNode(true)));
      link.replaceWith(words);
      if (list) {
        const item = document.createElement("li");
        item.append(link);
        list.prepend(item);
      } else summary.after(link);
    }
  };
  const moveAll = () => document.querySelectorAll("summary:has(a[href])").forEach(move);
  new MutationObserver(moveAll).observe(document.documentElement, { childList: true, subtree: true });
})();
