// Stops early, in words, where Node is too old to run Newsline's scripts. Plain JavaScript: it must parse everywhere.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Newsline needs Node 22.18 or newer; this is ${process.versions.node}.\n` +
      'On Linux and Windows, "npm ci" brings its own Node 24 and "npm run" uses it. Where it did not\n' +
      '(macOS, or an install with --omit=optional), install Node 24 from https://nodejs.org and try again.',
  );
  process.exit(1);
}
