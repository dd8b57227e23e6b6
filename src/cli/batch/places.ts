/** Memory that threads share, used again and again: new memory for every chunk costs the system more than reading it. */
export interface Places {
  /** A place for so many bytes or more, with anything in it. */
  readonly take: (length: number) => Buffer;
  /** Gives back what was taken, or a part of it, once nobody reads it any more. */
  readonly give: (bytes: Uint8Array) => void;
}

/** @param size bytes of a place, where no more are asked for */
export function makePlaces(size: number): Places {
  const free: SharedArrayBuffer[] = [];
  return {
    take: (length) => {
      const wanted = Math.max(length, size);
      const fitting = free.findIndex(({ byteLength }) => byteLength >= wanted);
      const [found] = fitting === -1 ? [] : free.splice(fitting, 1);
      // A new one comes instead of one that is too small, so that they do not grow in number.
      if (!found) free.shift();
      return Buffer.from(found ?? new SharedArrayBuffer(wanted), 0, wanted);
    },
    give: ({ buffer }) => {
      if (buffer instanceof SharedArrayBuffer) free.push(buffer);
    },
  };
}
