/** Where what had the focus is gone, the nearest place that is left has it: its chair, or the line. */

let nearest = null;

/** Remembers where the keyboard is. Whoever taps beside everything wants no focus. */
export function followFocus() {
  document.addEventListener("focusin", ({ target }) => (nearest = placeOf(target)));
  document.addEventListener("pointerdown", ({ target }) => (nearest = placeOf(target)));
}

/** To be called after each paint. */
export function keepFocus(main) {
  if (document.activeElement !== document.body || !nearest) return;
  main.querySelector(nearest)?.focus({ preventScroll: true });
}

function placeOf(target) {
  const chair = target.closest?.(".chair")?.dataset.chair;
  if (chair) return `[data-chair="${CSS.escape(chair)}"] h3`;
  return target.closest?.(".ticket, dialog") ? "#line-title" : null;
}
