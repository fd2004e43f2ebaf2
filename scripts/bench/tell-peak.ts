// Loaded with --import before a measured command: tells on stderr, as its last line, the most memory it held.
process.on("exit", () => {
  process.stderr.write(`${JSON.stringify({ peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
});
