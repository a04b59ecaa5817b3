/** How old what is shown may be: a screen that has lost its line must not look as if it knew. */

const LOOK_AGAIN = 10_000;
const OLD = 120_000;

/**
 * Follows the connection.
 *
 * @param {() => void} changed called every few seconds, since age grows by itself
 */
export function freshness(changed) {
  let connected = false;
  let last = Date.now();
  setInterval(changed, LOOK_AGAIN);

  return {
    heard(yes) {
      connected = yes;
      if (yes) last = Date.now();
    },
    connected: () => connected,
    lastHeard: () => last,
    now: () => Date.now(),
    /** Milliseconds since something was heard. */
    age: () => Date.now() - last,
    /** `now`, `lost` when the line has just gone, `old` when what is shown cannot be trusted any more. */
    level() {
      if (connected) return "now";
      return Date.now() - last < OLD ? "lost" : "old";
    },
  };
}
