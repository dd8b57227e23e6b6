/** Most characters of a profile; a real one has a few thousand. */
export const maxProfileLength = 1024 * 1024;
