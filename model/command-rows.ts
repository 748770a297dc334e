/** The replies to commands that were carried out. Instants are epoch ms. */

/** The reply to one command of a page; `value` is what was asked and what its handler returned. */
export interface CommandRow {
  readonly commandId: string;
  readonly at: number;
  readonly value: unknown;
}
