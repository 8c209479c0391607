// Finds the number that, written behind the salt, has the hash of the challenge; null if there is
// none or the browser does not hash, as outside of https.

const encoder = new TextEncoder();

async function find({ algorithm, challenge, maxnumber, salt }) {
  for (let number = 0; number <= maxnumber; number += 1) {
    const digest = await crypto.subtle.digest(algorithm, encoder.encode(salt + number));
    if (hex(digest) === challenge) return number;
  }
  return null;
}

function hex(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

onmessage = async ({ data }) => {
  try {
    postMessage(await find(data));
  } catch {
    postMessage(null);
  }
};
