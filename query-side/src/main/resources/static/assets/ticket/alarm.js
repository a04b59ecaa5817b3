/** Calls somebody who looks elsewhere: the whole screen, the title, vibration, and a sound where the browser lets it. */
import { quietly } from "../core/quietly.js";
import { t } from "../core/text.js";
import { tone } from "../core/tone.js";
import { wasTapped } from "../customer/memory.js";

const KEPT = "ticket.silent";
const RINGS = 10;
const EVERY = 3_000;
const NOTES = [880, 1175, 880];

let audio = null;
let silent = quietly(() => localStorage.getItem(KEPT)) === "true";
let ringing = 0;

/** Browsers let nothing sound before the first touch, so each touch is a chance; to have tapped "join" counts as one. */
export function prepareSound() {
  for (const touch of ["pointerdown", "keydown"]) document.addEventListener(touch, wake);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && audio?.resume());
  if (wasTapped()) wake();
}

function wake() {
  if (silent || !("AudioContext" in window)) return;
  audio ??= new AudioContext();
  audio.resume();
}

export const isSilent = () => silent;

/** Whether the browser lets the phone vibrate, and surely sound: somebody has touched this page. */
export const mayRing = () => navigator.userActivation?.hasBeenActive ?? true;

/** Lets it be heard how a call will sound. */
export function tryOut() {
  wake();
  shake();
  chime();
}

/** Switches the sound, and lets it be heard where it is switched on. */
export function toggleSound() {
  silent = !silent;
  quietly(() => localStorage.setItem(KEPT, String(silent)));
  if (silent) return hush();
  tryOut();
}

/** Shows in title and screen whether this ticket is called; rings while it is, a while. */
export function alarm(ticket) {
  const called = ticket.state === "CALLED";
  document.title = called ? t("ticket.title.called", { token: ticket.token }) : `${ticket.token} · ${ticket.salonName}`;
  document.body.classList.toggle("called", called);
  if (!called) return hush();
  if (ringing === 0) ring();
}

export const isRinging = () => ringing > 0;

/** Whoever has noticed need not hear it again; the next call rings anew. */
export function hush() {
  clearInterval(ringing);
  ringing = document.body.classList.contains("called") ? -1 : 0;
}

function ring() {
  let left = RINGS;
  const once = () => {
    shake();
    chime();
    if (--left === 0) hush();
  };
  ringing = setInterval(once, EVERY);
  once();
}

function shake() {
  if (mayRing()) navigator.vibrate?.([300, 150, 300, 150, 600]);
}

function chime() {
  if (!audio || silent) return;
  NOTES.forEach((hertz, index) => tone(audio, hertz, { after: index * 0.2, seconds: 0.2, loudness: 0.4 }));
}
