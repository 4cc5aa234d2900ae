// Compiles Solidity with the solc that package-lock.json pins.
//
//	node compile.mjs <file.sol>... < /dev/null
//
// Files are named from the repository's root, in their imports too; what begins
// with @openzeppelin/ comes from node_modules. Writes the compiler's standard
// JSON output ({contracts: {file: {name: {abi, evm}}}}) to stdout. Errors and
// warnings go to stderr, and either makes the command fail.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import solc from "solc";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");

const read = (file) =>
  readFileSync(file.startsWith("@openzeppelin/") ? join(here, "node_modules", file) : join(root, file), "utf8");

const findImport = (file) => {
  try {
    return { contents: read(file) };
  } catch (error) {
    return { error: error.message };
  }
};

// Each file is compiled by itself: what else is compiled with it would change
// the bytes.
const compile = (file) => {
  const input = {
    language: "Solidity",
    sources: { [file]: { content: read(file) } },
    settings: {
      evmVersion: "osaka",
      viaIR: true,
      optimizer: { enabled: true, runs: 1200 },
      // No hash of sources or settings at the end of the code: a recompilation on
      // another machine gives the same bytes.
      metadata: { bytecodeHash: "none", appendCBOR: false },
      outputSelection: { [file]: { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: findImport }));
  // 2394 warns of any use of transient storage; what is kept there for the
  // transaction is meant to be.
  const errors = (output.errors ?? []).filter(({ errorCode }) => errorCode !== "2394");
  for (const { formattedMessage } of errors) process.stderr.write(formattedMessage + "\n");
  if (errors.length) process.exit(1);
  return [file, output.contracts[file]];
};

process.stdout.write(JSON.stringify(Object.fromEntries(process.argv.slice(2).map(compile))));
