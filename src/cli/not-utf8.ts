import type { Problem } from '../profile/problem.ts';

/** What bytes are that are no text in UTF-8, as far as their beginning tells; `undefined` for any other. */
export function otherForm(bytes: Uint8Array): Problem | undefined {
  const [first, second, third, fourth] = bytes;
  if (isGzip(bytes)) return { id: 'input.gzip', values: {} };
  // The local file header of ZIP, which spreadsheets (.xlsx, .ods) are too.
  if (first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04) return { id: 'input.zip', values: {} };
  return isUtf16(bytes) ? { id: 'input.utf16', values: {} } : undefined;
}

/** RFC 1952, 2.3.1. */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** By its mark, or since every other byte of plain text is 0 in it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, headLength);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Letters that are not Latin have no such byte.
  const [more, less] = even > odd ? [even, odd] : [odd, even];
  return less === 0 && more > 0 && more >= head.length / 4;
}

const headLength = 1024;
