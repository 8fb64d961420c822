/**
 * How much a model may be, so that a stranger's is opened in bounded time and memory. docs/language.md has the table for people; each limit is
 * far above what a country's register needs.
 */
const MB = 1024 * 1024;

export const limits = {
  /** Bytes of one file, looked at before it is read. */
  file: 16 * MB,
  /** Bytes of all files that a model reads, each as often as it is named. */
  model: 64 * MB,
  /** Files that a model reads. */
  files: 10_000,
  /** Names in the folders that a pattern looks through. */
  names: 100_000,
  /** Words and signs of the YAML of one file, and of all of a model's: reading a million takes some seconds and 300 MB. */
  words: 1_500_000,
  wordsOfModel: 6_000_000,
  /** Cells of a CSV table. */
  cells: 4_000_000,
  /** Lists and maps inside each other. */
  depth: 60,
  /** Rows of a plan: a line in a segment and a channel. */
  rows: 250_000,
  /** Named figures that refer to each other in a row. */
  chain: 60,
} as const;
