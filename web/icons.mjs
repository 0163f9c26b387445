// Draws the icons of the installed app out of web/static/icons/icon.svg: node web/icons.mjs. Run by hand when the mark changes.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const folder = new URL("static/icons/", import.meta.url);
const mark = await readFile(new URL("icon.svg", folder), "utf8");
// To the edges, with the mark smaller: launchers cut such an icon to a circle, telephones round its corners.
const edges = (scale) => {
  const from = 16 * (1 - scale);
  return mark.replace(' rx="8"', "").replace(/(<path.*)<\/svg>/, `<g transform="translate(${from} ${from}) scale(${scale})">$1</g></svg>`);
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, size, svg] of [["icon-192", 192, mark], ["icon-512", 512, mark], ["maskable-512", 512, edges(0.84)], ["touch", 180, edges(0.92)]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await writeFile(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
