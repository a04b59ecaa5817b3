/**
 * What this phone remembers of its ticket in a salon: the way back to it, and how it stood last. Never its place nor its
 * wait: whoever reads those must read them fresh.
 */
import { quietly } from "../core/quietly.js";

const PREFIX = "ticket.";
const TAPPED = "tapped";

/** @typedef {{path: string, token: string, salonName: string, state: string, at: number}} Remembered */

/** @param {Remembered} ticket */
export function remember(salonId, ticket) {
  quietly(() => localStorage.setItem(PREFIX + salonId, JSON.stringify(ticket)));
}

export function forget(salonId) {
  quietly(() => localStorage.removeItem(PREFIX + salonId));
}

/** @returns {Remembered | null} */
export function ofSalon(salonId) {
  return read(PREFIX + salonId);
}

/** That the page which opens next is opened by somebody's tap on this one. */
export function noteTap() {
  quietly(() => sessionStorage.setItem(TAPPED, "yes"));
}

/** Whether it was; true once. */
export function wasTapped() {
  const tapped = quietly(() => sessionStorage.getItem(TAPPED)) === "yes";
  quietly(() => sessionStorage.removeItem(TAPPED));
  return tapped;
}

/** The ticket behind an address. @returns {Remembered | null} */
export function ofPath(path) {
  const keys = quietly(() => Object.keys(localStorage)) ?? [];
  const all = keys.filter((key) => key.startsWith(PREFIX)).map(read);
  return all.find((one) => one?.path === path) ?? null;
}

function read(key) {
  return quietly(() => {
    const found = JSON.parse(localStorage.getItem(key) ?? "null");
    return found?.path ? found : null;
  });
}
