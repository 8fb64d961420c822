/** What the layers below `io` may ask of the file system. Everything is inside one folder; a path that leads out of it is refused. */
export type FileProblem =
  | 'missing'
  | 'outside'
  | 'not-a-file'
  | 'not-a-folder'
  | 'too-large'
  | 'too-large-together'
  | 'too-many'
  | 'unreadable'
  | 'not-utf8';

export type FileText = { readonly text: string } | { readonly problem: FileProblem };

export type Files = {
  /** How a path inside the folder is shown to the user. */
  readonly show: (path: string) => string;
  /** The text of a file, a byte-order mark removed. */
  readonly read: (path: string) => FileText;
  /** The paths of the files that a pattern with `*` in its parts matches, sorted by code unit. */
  readonly match: (pattern: string) => readonly string[] | { readonly problem: FileProblem };
  /** Counts words of YAML over all files of the model: false once they are too many. Without it, nobody counts. */
  readonly spend?: (words: number) => boolean;
};
