/** A short tone when somebody joins. Silent until it is switched on, as browsers ask for a tap first. */

let audio = null;

export function switchOn() {
  audio ??= new AudioContext();
  audio.resume();
  ring();
}

/** Two notes, 0.3 seconds. */
export function ring() {
  if (!audio) return;
  note(660, 0);
  note(880, 0.14);
}

function note(hertz, after) {
  const from = audio.currentTime + after;
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = hertz;
  loudness.gain.setValueAtTime(0.0001, from);
  loudness.gain.exponentialRampToValueAtTime(0.25, from + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, from + 0.16);
  tone.connect(loudness).connect(audio.destination);
  tone.start(from);
  tone.stop(from + 0.18);
}
