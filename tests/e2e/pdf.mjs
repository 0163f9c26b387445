// What a page prints: how many sheets, and the words on them.
import { extractText } from "unpdf";

/** Prints the page as a reader would, on A4; the text has single spaces. */
export async function printed(page) {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { pages: totalPages, text: text.replace(/[\s\u00a0\u202f]+/g, " ").trim() };
}
