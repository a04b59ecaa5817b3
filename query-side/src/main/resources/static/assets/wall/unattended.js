/** What a screen needs that nobody touches for months. */

const SHIFT_EVERY = 10 * 60_000;
const PLACES = 6;

/** Moves a picture by a few pixels, round and round within an hour, so that no letter burns in. */
export function shiftAgainstBurnIn(body) {
  let place = 0;
  const move = () => (body.dataset.place = String(place++ % PLACES));
  move();
  setInterval(move, SHIFT_EVERY);
}

/**
 * Notices that the product has been renewed: a page's entity tag names its edition.
 *
 * @returns {() => Promise<void>} reloads the page where its edition is not the one it began with
 */
export function editions() {
  let mine = null;
  return async () => {
    const served = await edition();
    if (mine && served && served !== mine) location.reload();
    mine ??= served;
  };
}

async function edition() {
  try {
    const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
    return answer.ok ? answer.headers.get("ETag") : null;
  } catch (unreachable) {
    console.debug(unreachable.message);
    return null;
  }
}
