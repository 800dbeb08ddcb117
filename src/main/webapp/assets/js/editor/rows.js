// The rows of tables: the cells of one stand side by side in both texts, as in the table.

import { el } from "./dom.js";
import { say } from "./words.js";

export class Rows {
  #known = new Map();

  /** @param names {sourceDir, targetDir} */
  constructor(names) {
    const turned = (name, dir) => (dir === (document.documentElement.dir || "ltr") ? "" : ` turned-${name}`);
    // A text that runs against the page has its columns the other way round.
    this.css = `cells${turned("src", names.sourceDir)}${turned("tgt", names.targetDir)}`;
  }

  /** Puts a cell into the row before it, or into a new one; answers the row. */
  put(list, before, passage, place) {
    const key = `${place.table} ${place.row}`;
    let row = before;
    if (row?.dataset.line !== key) {
      row = el("li", { class: "row", "data-line": key, "aria-label": say("row", { number: this.#number(place) }) }, el("ol", { class: this.css }));
      list.append(row);
    }
    const cells = row.firstChild;
    passage.dataset.column = place.column ?? "";
    cells.append(passage);
    const columns = [...new Set([...cells.children].map((cell) => cell.dataset.column))];
    const above = [...cells.children].filter((cell) => cell.dataset.column === passage.dataset.column);
    cells.style.setProperty("--columns", String(columns.length));
    passage.style.setProperty("--column", String(columns.indexOf(passage.dataset.column) + 1));
    passage.style.setProperty("--tier", String(above.length));
    return row;
  }

  /** Formats number their rows each in a way of its own, but always in order: a reader hears the first as one. */
  #number({ table, row }) {
    const rows = this.#known.get(table) ?? new Set();
    this.#known.set(table, rows.add(Number(row ?? 0)));
    return [...rows].filter((one) => one <= Number(row ?? 0)).length;
  }
}
