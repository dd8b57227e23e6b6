/**
 * What is left of some bytes when every part is taken out without which they still fail: halves first, then ever smaller
 * parts, down to single bytes.
 */
export function smallest(bytes: Uint8Array, fails: (bytes: Uint8Array) => boolean): Uint8Array {
  let left = bytes;
  for (let size = Math.ceil(bytes.length / 2); size >= 1; ) {
    const before = left.length;
    for (let from = 0; from < left.length; ) {
      const fewer = Uint8Array.from([...left.subarray(0, from), ...left.subarray(from + size)]);
      if (fails(fewer)) left = fewer;
      else from += size;
    }
    // Single bytes are gone over until none can go.
    if (size > 1) size = Math.ceil(size / 2);
    else if (left.length === before) break;
  }
  return left;
}
