/** Questions to the queue that is shown. They say what the rules of the product will say, so that nobody taps in vain. */
import { state } from "./state.js";

/** Everybody who waits or was called, in the order of the line. */
export function present(queue = state.queue) {
  return [...queue.waiting, ...queue.called].sort((one, other) => one.place - other.place);
}

/** @returns {object | undefined} the ticket, wherever it is shown */
export function ticketOf(ticketId, queue = state.queue) {
  if (!queue || !ticketId) return undefined;
  return [queue.waiting, queue.called, queue.inService, queue.skipped, queue.noShow].flat().find((one) => one?.ticketId === ticketId);
}

export function chairOf(chairId) {
  return state.queue?.chairs.find((one) => one.chairId === chairId);
}

export function chairName(chairId) {
  return chairOf(chairId)?.name ?? chairId ?? "";
}

export function serviceName(code) {
  return state.settings?.services.find((one) => one.code === code)?.name ?? code ?? "";
}

/** Token and name: how staff speak of somebody. */
export function who(ticket) {
  return ticket.displayName ? `${ticket.token} ${ticket.displayName}` : ticket.token;
}

/** Whether somebody wants this chair, or any; a wish for a chair that is closed or no more counts as any. */
function mayTake({ wantedChair }, chairId) {
  return !wantedChair || wantedChair === chairId || (chairOf(wantedChair)?.state ?? "CLOSED") === "CLOSED";
}

/** Who was called to a chair. */
export function calledTo(chairId) {
  return state.queue.called.find((one) => one.chairId === chairId);
}

/** Who is next in line for a chair: whoever was called there, unless somebody who was ahead has come back since. */
export function nextFor(chairId) {
  return ticketOf(chairOf(chairId)?.nextTicketId);
}

/** Whether a start at this chair would pass over somebody. */
export function passesOver(ticket, chairId) {
  const called = calledTo(chairId);
  const holds = called && called === nextFor(chairId);
  if (called === ticket && holds) return false;
  return present().some((other) => {
    if (other === ticket) return false;
    const ahead = other.place < ticket.place;
    return (ahead && isWaiting(other) && mayTake(other, chairId)) || (other === called && (ahead || holds));
  });
}

/** The chairs at which somebody could start now. */
export function freeChairs() {
  return state.queue.chairs.filter((one) => one.state === "FREE");
}

function isWaiting(ticket) {
  return state.queue.waiting.includes(ticket);
}
