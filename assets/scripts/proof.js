// Does the work that the check page asks for, in a worker of its own, and holds a submission back
// until it is done. If the browser cannot do it, the page says so and sends the form without.

const form = document.querySelector("form[data-challenge]");
const state = form.querySelector("[data-waiting]");
const { algorithm, challenge, maxnumber, salt, signature } = JSON.parse(form.dataset.challenge);
let settled = false;
let waiting = false;

function say(words) {
  state.textContent = words;
  state.hidden = false;
}

function settle(number) {
  if (settled) return;
  settled = true;
  if (number === null) return say(state.dataset.failed);
  const proof = { algorithm, challenge, number, salt, signature };
  form.elements.namedItem("_proof").value = JSON.stringify(proof);
  if (waiting) form.requestSubmit();
}

form.addEventListener("submit", (event) => {
  if (settled) return;
  event.preventDefault();
  waiting = true;
  say(state.dataset.waiting);
});

try {
  const worker = new Worker(form.dataset.worker);
  worker.onmessage = ({ data }) => settle(data);
  worker.onerror = () => settle(null);
  worker.postMessage({ algorithm, challenge, maxnumber, salt });
} catch {
  settle(null);
}
