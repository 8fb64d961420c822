/** What an editor says of a key. */
export type About =
  | string
  | {
      readonly text: string;
      /** What holds where the key is left out. */
      readonly usual?: string;
      readonly examples?: readonly string[];
    };

export type AboutMap = Readonly<Record<string, About>>;
