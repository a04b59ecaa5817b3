/** Asks again until there is an answer: whoever opened a page does not have to reload it. */

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 20_000;

/**
 * Asks until the product is reached. Sooner where the browser says that the network is back.
 *
 * @template T
 * @param {() => Promise<T>} question
 * @param {(problem: import("../core/api.js").Problem) => void} unreached told after each time nothing was reached
 * @returns {Promise<T>}
 * @throws {import("../core/api.js").Problem} what asking again cannot change
 */
export async function untilReached(question, unreached) {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await question();
    } catch (problem) {
      if (problem.status !== 0 && problem.status !== 429 && !(problem.status >= 502)) throw problem;
      unreached(problem);
      await rest(pause * (0.5 + Math.random()));
    }
  }
}

function rest(milliseconds) {
  return new Promise((resolve) => {
    const awake = () => {
      clearTimeout(timer);
      window.removeEventListener("online", awake);
      document.removeEventListener("visibilitychange", awake);
      resolve();
    };
    const timer = setTimeout(awake, milliseconds);
    window.addEventListener("online", awake);
    document.addEventListener("visibilitychange", awake);
  });
}
