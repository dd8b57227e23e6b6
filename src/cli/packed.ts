import { isGzip } from './not-utf8.ts';

/** Text as bytes: packed by gzip where the name of the file says so. */
export async function packedFor(output: string | undefined, text: string): Promise<string | Uint8Array> {
  if (output?.toLowerCase().endsWith('.gz') !== true) return text;
  const { gzipSync } = await import('node:zlib');
  return gzipSync(text);
}

/** What is gzip, whatever the name of its file, unpacked; nothing where that is more than `most` bytes. */
export async function unpacked(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  if (!isGzip(bytes)) return bytes;
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}
