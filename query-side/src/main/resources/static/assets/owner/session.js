/** Asks as whoever is signed in, for the tabs of the owner's page. */
import { Problem, newIntent, reach } from "../core/api.js";
import { accessToken, forgetSession } from "../core/session.js";

let lost = () => {};

/** @param {() => void} then what follows where the token is not valid any more */
export function whenLost(then) {
  lost = then;
}

/**
 * Sends a request and answers whatever comes of it; it never throws.
 *
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @param {Record<string, string>} [headers] `Idempotency-Key` is made up for a change where none is given
 * @returns {Promise<{ok: boolean, status: number, body: any, headers: Headers}>} status 0 where nothing was reached
 */
export async function call(method, path, body, headers = {}) {
  const key = method === "GET" ? {} : { "Idempotency-Key": newIntent() };
  const answer = await reach(method, path, { body, headers: { ...key, ...headers }, accessToken: accessToken() });
  if (answer.status === 401) {
    forgetSession();
    lost();
  }
  return answer;
}

/** What went wrong, so that it can be shown to a person. */
export function problemOf({ status, body }) {
  return new Problem(status, body);
}
