import { isUtf8 } from 'node:buffer';

/** Lines as a text of a letter for each byte, of which the parts are decoded one by one. */
export interface TextReader {
  readonly text: string;
  /** Parts of the text as they are meant; `undefined` where one is not UTF-8. */
  readonly decode: (parts: readonly string[]) => readonly string[] | undefined;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What tells lines and cells apart is ASCII: it is the same in bytes that are taken for a letter each. */
export function textReader(bytes: Uint8Array): TextReader {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return {
    text,
    decode: (parts) => {
      const decoded: string[] = [];
      for (const part of parts) {
        const meant = /[\u0080-\u00ff]/.test(part) ? decode(part) : part;
        if (meant === undefined) return undefined;
        decoded.push(meant);
      }
      return decoded;
    },
  };
}

function decode(part: string): string | undefined {
  const bytes = Buffer.from(part, 'latin1');
  return isUtf8(bytes) ? decoder.decode(bytes) : undefined;
}
