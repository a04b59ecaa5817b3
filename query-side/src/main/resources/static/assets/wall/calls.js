/** Which calls are new, and which came before: a queue says who is called now, not who was. */

const KEPT = 8;

/**
 * Remembers calls for as long as the page is open.
 *
 * @returns {{see: (queue: object) => object[], before: (queue: object) => string[]}} `see` answers the calls that are
 *     new; those found on the first look are not. `before` answers tokens, the latest first.
 */
export function callsBefore() {
  let day = null;
  let called = null;
  let latest = [];

  function see(queue) {
    if (queue.day !== day) {
      day = queue.day;
      latest = [...queue.inService]
        .sort((one, other) => Date.parse(other.since) - Date.parse(one.since))
        .map((line) => line.token);
    }
    const known = called;
    called = new Set(queue.called.map(keyOf));
    const news = queue.called.filter((line) => !known?.has(keyOf(line)));
    const tokens = news.map((line) => line.token);
    latest = [...tokens, ...latest.filter((token) => !tokens.includes(token))].slice(0, KEPT + queue.called.length);
    return known ? news : [];
  }

  function before(queue) {
    const now = new Set(queue.called.map((line) => line.token));
    return latest.filter((token) => !now.has(token));
  }

  return { see, before };
}

/** Somebody who is called again, or to another chair, is called anew. */
function keyOf(line) {
  return `${line.ticketId} ${line.chairId ?? ""} ${line.since ?? ""}`;
}
