/** Which salons whoever is signed in has anything to do with. */
import { ask } from "./api.js";
import { accessToken, belongsTo } from "./session.js";

const MOST_PAGES = 20;

/** @returns {Promise<{salonId: string, name: string, zone: string}[]>} */
export async function mySalons() {
  const salons = [];
  let next = "";
  for (let page = 0; page < MOST_PAGES && next !== undefined; page++) {
    const answer = await ask("GET", `/api/v1/salons${next ? `?after=${encodeURIComponent(next)}` : ""}`, { accessToken: accessToken() });
    salons.push(...answer.salons);
    next = answer.next ?? undefined;
  }
  return salons.filter((one) => belongsTo(one.salonId));
}
