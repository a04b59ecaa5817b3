/**
 * Who is signed in on this screen. The token lives as long as the tab. It leaves it in a header, and in the address of the
 * socket, which knows no headers: whatever writes down whole addresses on the way writes it down too.
 */
import { ask } from "./api.js";
import { quietly } from "./quietly.js";

const KEPT = "staff.session";

/** Who has signed in since this page was opened: all there is where a browser lets a tab keep nothing. */
let here = null;

/** The session, or null where nobody is signed in or the token has run out. */
export function session() {
  const kept = quietly(() => JSON.parse(sessionStorage.getItem(KEPT))) ?? here;
  return kept && kept.until > Date.now() ? kept : null;
}

/** The access token, or null. */
export function accessToken() {
  return session()?.accessToken ?? null;
}

/** Whether the role is one of these. */
export function isOneOf(roles) {
  return roles.has(session()?.role ?? "");
}

/** Whether the account belongs to this salon. */
export function belongsTo(salonId) {
  const salons = session()?.salons ?? [];
  return salons.length === 0 || salons.includes("*") || salons.includes(salonId);
}

/**
 * Signs in.
 *
 * @throws {import("./api.js").Problem} where name or password is wrong
 */
export async function signIn(username, password) {
  const { accessToken: token, expiresInSeconds } = await ask("POST", "/api/v1/auth/login", { body: { username, password } });
  const { role = "", salons = [] } = claims(token);
  const until = Date.now() + expiresInSeconds * 1000;
  here = { accessToken: token, username, role: role.toLowerCase(), salons, until };
  quietly(() => sessionStorage.setItem(KEPT, JSON.stringify(here)));
}

export function forgetSession() {
  here = null;
  quietly(() => sessionStorage.removeItem(KEPT));
}

function claims(token) {
  const payload = token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/");
  const bytes = Uint8Array.from(atob(payload), (one) => one.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}
