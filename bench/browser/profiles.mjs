// A computer as it is, and a phone on a slow network: four times slower, 1.6 Mbit/s, 150 ms before each answer.
export const PROFILES = {
  desktop: null,
  phone: { slower: 4, latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 },
};

/** Makes a page as slow as the profile says. */
export async function slowed(page, profile) {
  if (profile === null) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: profile.latency, downloadThroughput: profile.down, uploadThroughput: profile.up });
  await session.send("Emulation.setCPUThrottlingRate", { rate: profile.slower });
}
