// Loaded with --import before a measured command: tells on stderr, as its last line, the most memory that it held and
// the processor's time that it took.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const told = { peakMegabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
  process.stderr.write(`${JSON.stringify(told)}\n`);
});
