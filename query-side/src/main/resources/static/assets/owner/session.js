/** Asks as whoever is signed in, for the tabs of the owner's page. */
import { Problem, newIntent } from "../core/api.js";
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
  const sent = { Accept: "application/json, application/problem+json" };
  if (accessToken()) sent.Authorization = `Bearer ${accessToken()}`;
  if (body !== undefined) sent["Content-Type"] = "application/json";
  if (method !== "GET") sent["Idempotency-Key"] = newIntent();
  try {
    const request = { method, headers: { ...sent, ...headers }, cache: "no-store", body: body === undefined ? undefined : JSON.stringify(body) };
    const answer = await fetch(path, request);
    const json = await answer.json().catch(() => ({}));
    if (answer.status === 401) {
      forgetSession();
      lost();
    }
    return { ok: answer.ok, status: answer.status, body: json, headers: answer.headers };
  } catch (unreachable) {
    return { ok: false, status: 0, body: { code: "NOT_REACHED", detail: unreachable.message }, headers: new Headers() };
  }
}

/** What went wrong, so that it can be shown to a person. */
export function problemOf({ status, body }) {
  return new Problem(status, body);
}
