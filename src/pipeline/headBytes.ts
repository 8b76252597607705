/** So much of a file's beginning tells what it is, in bytes. */
export const HEAD_BYTES = 4096
