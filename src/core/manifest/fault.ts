/** Something wrong at a place in a text: `offset` counts characters from 0, `message` is one for a person. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** Text of the file as a message may show it: quoted, control characters escaped, at most 40 characters. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
