// The part of the page on where the bytes of what is downloaded go.
export function bytesPart() {
  return "";
}
