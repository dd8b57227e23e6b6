import { isUtf8 } from 'node:buffer';

/** Lines as a text, of which the parts are decoded one by one where not all of it is UTF-8. */
export interface TextReader {
  readonly text: string;
  /** Parts of the text as they are meant; `undefined` where one is not UTF-8. */
  readonly decode: (parts: readonly string[]) => readonly string[] | undefined;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What tells lines and cells apart is ASCII: it is the same in bytes that are taken for a letter each. */
export function textReader(bytes: Uint8Array): TextReader {
  if (isUtf8(bytes)) return { text: decoder.decode(bytes), decode: (parts) => parts };
  return {
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
    decode: (parts) => {
      const decoded = parts.map((part) => Buffer.from(part, 'latin1'));
      return decoded.every((one) => isUtf8(one)) ? decoded.map((one) => decoder.decode(one)) : undefined;
    },
  };
}
