/** Single keys for what is done most. They are silent while somebody types, and can be switched off. */
import { change, state } from "./state.js";

const OFF = "staff.keys.off";

export const SHEET = [
  ["1–9", "staff.keys.chair"],
  ["N", "staff.keys.walkIn"],
  ["/", "staff.keys.search"],
  ["U", "staff.keys.undo"],
  ["L", "staff.keys.undoList"],
  ["S", "staff.keys.sound"],
  ["?", "staff.keys.help"],
  ["Esc", "staff.keys.close"],
];

export function areOn() {
  return localStorage.getItem(OFF) !== "true";
}

export function turn(on) {
  localStorage.setItem(OFF, String(!on));
  change();
}

/** @param {Record<string, () => void> & {chair: (number: number) => void}} deeds by key, in small letters */
export function listen(deeds) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || state.dialog || !state.queue) return;
    if (event.target.closest("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.key !== "?" && !areOn()) return;
    const deed = /^[1-9]$/.test(event.key) ? () => deeds.chair(Number(event.key)) : deeds[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
}
