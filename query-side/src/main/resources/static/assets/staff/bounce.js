/** A wet finger taps twice, and the second tap lands on what has moved there. It is not meant. */

const WITHIN = 450;
const NEAR = 48;

/** Swallows second taps at one place, and keys that are held down, on buttons. */
export function swallowBounces(place) {
  let last = { at: -Infinity, x: 0, y: 0 };
  place.addEventListener(
    "click",
    (event) => {
      if (event.detail === 0 || !event.target.closest("button")) return;
      const near = Math.hypot(event.pageX - last.x, event.pageY - last.y) < NEAR;
      const bounced = near && event.timeStamp - last.at < WITHIN;
      last = { at: event.timeStamp, x: event.pageX, y: event.pageY };
      if (bounced) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );
  place.addEventListener("keydown", (event) => {
    const presses = event.key === "Enter" || event.key === " ";
    if (event.repeat && presses && event.target.closest("button")) event.preventDefault();
  });
}
