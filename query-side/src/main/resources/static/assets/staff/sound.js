/** A short tone when somebody joins. Silent until it is switched on; the choice is kept at this counter. */
import { quietly } from "../core/quietly.js";
import { t } from "../core/text.js";
import { tone } from "../core/tone.js";
import { change, state } from "./state.js";

const KEPT = "staff.sound";

let audio = null;

/** Takes up the choice made before. Browsers let nothing sound before the first tap or key. */
export function takeUpSound() {
  if (quietly(() => localStorage.getItem(KEPT)) !== "true") return;
  state.sound = true;
  for (const first of ["pointerdown", "keydown"]) document.addEventListener(first, wake, { once: true });
}

export function toggleSound() {
  const sound = !state.sound;
  quietly(() => localStorage.setItem(KEPT, String(sound)));
  if (sound) {
    wake();
    ring();
  }
  change({ sound, said: t(sound ? "staff.sound.on" : "staff.sound.off") });
}

function wake() {
  audio ??= new AudioContext();
  audio.resume();
}

/** Two notes, 0.3 seconds. */
export function ring() {
  if (!audio) return;
  tone(audio, 660, { after: 0, seconds: 0.18, loudness: 0.25 });
  tone(audio, 880, { after: 0.14, seconds: 0.18, loudness: 0.25 });
}
