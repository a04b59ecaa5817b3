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
  const headers = { Accept: "application/json, application/problem+json" };
  if (body) headers["Content-Type"] = "application/json";
  if (intent) headers["Idempotency-Key"] = intent;
  if (accessToken) headers.Authorization = `Bearer ${accessToken}`;
  const answer = await reach(path, { method, headers, body: body && JSON.stringify(body), cache: "no-store" });
  heed(answer);
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Problem(answer.status, json);
  return json;
}

async function reach(path, request) {
  try {
    return await fetch(path, { ...request, signal: AbortSignal.timeout(PATIENCE) });
  } catch (unreachable) {
    throw new Problem(0, { detail: unreachable.message });
  }
}
