// What the program is made of besides itself, and whether its licence allows that.
//
//   node .ci/third-party.mjs list    the list that docs/third-party.md is; fails on a licence
//                                    that is not known to go together with the EUPL-1.2
//   node .ci/third-party.mjs texts   the licence texts, to go along with the built program
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

// Permissive licences, and of those that are not, the ones that the EUPL's appendix names or that
// leave alone what merely includes them, as fonts are.
const ALLOWED = new Set([
  "0BSD", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0",
  "BlueOak-1.0.0",
  "CC0-1.0", "CDLA-Permissive-2.0", "EUPL-1.2", "ISC", "MIT", "MIT-0", "MPL-2.0", "OFL-1.1", "Unicode-3.0",
  "Unlicense", "Zlib",
]);

const [mode] = process.argv.slice(2);
const packages = [...crates(), ...npmPackages()];
if (mode === "list") list(packages);
else if (mode === "texts") texts(packages.filter((it) => it.shipped));
else throw new Error("list or texts?");

function list(packages) {
  const refused = packages.filter((it) => !allowed(it.licence));
  for (const it of refused) console.error(`${it.name}: may we use “${it.licence}”?`);
  process.exitCode = refused.length > 0 ? 1 : 0;
  const part = (shipped, source) =>
    table(packages.filter((it) => it.shipped === shipped && it.source === source));
  console.log(`# Third-party software

Made by \`./dev lint\`; do not edit. Versions are in \`Cargo.lock\` and \`package-lock.json\`.

## In the program

Rust crates:

${part(true, "crate")}

From npm, as styles and fonts:

${part(true, "npm")}

## Only to build and test it

Rust crates:

${part(false, "crate")}

From npm:

${part(false, "npm")}`);
}

function table(packages) {
  const rows = new Set(packages.map((it) => `| ${it.name} | ${it.licence} |`));
  return ["| package | licence |", "| --- | --- |", ...[...rows].sort()].join("\n");
}

function texts(packages) {
  const isText = (file) => file.isFile() && /^(licen[cs]e|copying|copyright|notice)/i.test(file.name);
  for (const it of packages) {
    console.log(`${"=".repeat(80)}\n${it.name} ${it.version}, ${it.licence}\n`);
    for (const file of readdirSync(it.folder, { withFileTypes: true }).filter(isText)) {
      console.log(readFileSync(join(it.folder, file.name), "utf8"));
    }
  }
}

// Macros and what build scripts use work at build time only. The tree knows what is really built,
// the metadata knows the rest.
function crates() {
  const tree = (...options) => cargo("tree", ...options, "--prefix=none", "--format={p}").split("\n");
  const names = (lines) => new Set(lines.map((line) => line.split(" ", 2).join(" ")));
  const built = names(tree("--workspace", "--edges=all"));
  const shipped = names(tree("--package=rundtisch", "--edges=normal,no-proc-macro"));
  return JSON.parse(cargo("metadata", "--format-version=1")).packages
    .filter(({ name, version, source }) => source !== null && built.has(`${name} v${version}`))
    .map(({ name, version, license, manifest_path }) => ({
      source: "crate",
      name,
      version,
      licence: license ?? "unstated",
      shipped: shipped.has(`${name} v${version}`),
      folder: dirname(manifest_path),
    }));
}

function cargo(...question) {
  const options = { encoding: "utf8", maxBuffer: 1 << 28 };
  return execFileSync("cargo", [...question, "--locked", "--quiet"], options);
}

function npmPackages() {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  return Object.entries(lock)
    .filter(([folder]) => folder !== "")
    .map(([folder, { version, license, dev }]) => ({
      source: "npm",
      name: folder.split("node_modules/").at(-1),
      version,
      licence: license ?? "unstated",
      shipped: !dev,
      folder,
    }));
}

// An SPDX expression: AND needs both sides, OR one; some crates still write OR as a slash.
function allowed(expression) {
  const words = expression.replaceAll("/", " OR ").match(/[()]|[^\s()]+/g);
  const either = () => {
    let result = both();
    while (words[0] === "OR") result = (words.shift(), both()) || result;
    return result;
  };
  const both = () => {
    let result = one();
    while (words[0] === "AND") result = (words.shift(), one()) && result;
    return result;
  };
  const one = () => {
    let name = words.shift();
    if (name === "(") {
      const result = either();
      words.shift();
      return result;
    }
    if (words[0] === "WITH") name = [name, ...words.splice(0, 2)].join(" ");
    return ALLOWED.has(name);
  };
  return either();
}
