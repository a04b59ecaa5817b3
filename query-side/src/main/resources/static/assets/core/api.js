/** Asks the product over HTTP, and turns every failure into one that can be shown to a person. */
import { heed } from "./clock.js";

/** A network that takes longer than this, in milliseconds, will not answer any more. */
const PATIENCE = 30_000;

/** What the product, or the way to it, answered instead of what was asked for. */
export class Problem extends Error {
  /**
   * @param {number} status HTTP status; 0 where nothing was reached
   * @param {{code?: string, detail?: string, title?: string, traceId?: string}} body problem details (RFC 9457)
   */
  constructor(status, body) {
    super(body.detail ?? body.title ?? body.code ?? "");
    this.status = status;
    this.code = body.code ?? "NOT_REACHED";
    this.traceId = body.traceId ?? "";
    this.facts = body;
  }
}

/**
 * Whether nobody can tell if it was done: no answer came, or only one of something that stands before the product. To send
 * it again with its key does it once.
 */
export function isUnknown({ status, code }) {
  const ofAnother = code === "NOT_REACHED" && (status === 0 || status >= 500);
  return ofAnother || code === "OUTCOME_UNKNOWN";
}

/** A key for one intent: whoever taps twice, or repeats after a lost answer, means the same thing once. */
export function newIntent() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Sends a request.
 *
 * @param {string} method
 * @param {string} path
 * @param {{body?: object, intent?: string, accessToken?: string}} [more]
 * @returns {Promise<object>} the JSON of the answer
 * @throws {Problem}
 */
export async function ask(method, path, { body, intent, accessToken } = {}) {
  const answer = await reach(method, path, { body, accessToken, headers: intent ? { "Idempotency-Key": intent } : {} });
  if (!answer.ok) throw new Problem(answer.status, answer.body);
  return answer.body;
}

/**
 * Sends a request and answers whatever comes of it; it never throws.
 *
 * @param {string} method
 * @param {string} path
 * @param {{body?: object, headers?: Record<string, string>, accessToken?: string | null}} [more]
 * @returns {Promise<{ok: boolean, status: number, body: any, headers: Headers}>} status 0 where nothing was reached, or
 *   the answer did not come to its end
 */
export async function reach(method, path, { body, headers = {}, accessToken } = {}) {
  const sent = { Accept: "application/json, application/problem+json", ...headers };
  if (body !== undefined) sent["Content-Type"] = "application/json";
  if (accessToken) sent.Authorization = `Bearer ${accessToken}`;
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const answer = await fetch(path, { method, headers: sent, body: JSON.stringify(body), cache: "no-store", signal });
    heed(answer);
    return { ok: answer.ok, status: answer.status, body: await bodyOf(answer), headers: answer.headers };
  } catch (unreachable) {
    return { ok: false, status: 0, body: { detail: unreachable.message }, headers: new Headers() };
  }
}

/** A refusal may come from something that speaks no JSON; a good answer that breaks off is none. */
async function bodyOf(answer) {
  if (answer.status === 204) return {};
  return answer.ok ? answer.json() : answer.json().catch(() => ({}));
}
