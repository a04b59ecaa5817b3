/** Single keys for what is done most. They are silent while somebody types, and can be switched off. */
import { quietly } from "../core/quietly.js";
import { change, state } from "./state.js";

const OFF = "staff.keys.off";

let on = quietly(() => localStorage.getItem(OFF)) !== "true";

export const SHEET = [
  ["1–9", "staff.keys.chair"],
  ["N", "staff.keys.walkIn"],
  ["/", "staff.keys.search"],
  ["U", "staff.keys.undo"],
  ["L", "staff.keys.undoList"],
  ["S", "staff.keys.sound"],
  ["M", "staff.keys.menu"],
  ["?", "staff.keys.help"],
  ["Esc", "staff.keys.close"],
];

export function areOn() {
  return on;
}

export function turn(how) {
  on = how;
  quietly(() => localStorage.setItem(OFF, String(!on)));
  change();
}

/** @param {Record<string, () => void> & {chair: (number: number) => void}} deeds by key, in small letters */
export function listen(deeds) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !state.queue) return;
    if (state.dialog) {
      if (event.key === "Escape") close(event);
      return;
    }
    if (event.target.closest("input, select, textarea")) {
      if (event.key === "Escape") leave(event);
      return;
    }
    if (event.key !== "?" && !areOn()) return;
    const deed = /^[1-9]$/.test(event.key) ? () => deeds.chair(Number(event.key)) : deeds[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
}

/** At once, for the browser would do it a moment later: by then a quick hand has pressed the next key. */
function close(event) {
  event.preventDefault();
  change({ dialog: null });
}

/** Who leaves the search wants to see everybody again. */
function leave(event) {
  event.preventDefault();
  event.target.blur();
  if (event.target.type === "search") change({ search: "" });
}
