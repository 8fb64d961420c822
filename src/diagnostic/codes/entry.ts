/** What the tool can say is wrong: a stable code, a name, and an explanation for `balduque explain CODE`. */
export type CodeEntry = {
  readonly name: string;
  readonly explanation: string;
  readonly wrong: string;
  readonly right: string;
};

export const entry = (name: string, explanation: string, wrong: string, right: string): CodeEntry => ({
  name,
  explanation,
  wrong,
  right,
});
