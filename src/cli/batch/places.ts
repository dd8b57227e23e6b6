/** Memory that threads share, used again and again: new memory for every chunk costs the system more than reading it. */
export interface Places {
  /** A place of so many bytes or more, with anything in it. */
  readonly take: (length: number) => Buffer;
  /** Gives back what was taken, or a part of it, once nobody reads it any more. */
  readonly give: (bytes: Uint8Array) => void;
}

/** @param size bytes of a place; what needs more gets one of its own, which is not kept */
export function makePlaces(size: number): Places {
  const free: SharedArrayBuffer[] = [];
  return {
    take: (length) =>
      Buffer.from(length > size ? new SharedArrayBuffer(length) : (free.pop() ?? new SharedArrayBuffer(size))),
    give: ({ buffer }) => {
      if (buffer instanceof SharedArrayBuffer && buffer.byteLength === size) free.push(buffer);
    },
  };
}
