/** The one error that the functions of the library throw on purpose; anything else that they throw is a bug. */
import type { Diagnostic } from './types.js';

export class BalduqueError extends Error {
  override readonly name = 'BalduqueError';

  /**
   * @param reason `model`: the model has errors, and `diagnostics` says which; `request`: what was asked for cannot be had, such as
   * a dimension that does not exist
   */
  constructor(
    readonly reason: 'model' | 'request',
    message: string,
    /** What is wrong in the model; empty where the request is. */
    readonly diagnostics: readonly Diagnostic[] = [],
    /** What to do instead. */
    readonly help?: string,
  ) {
    super(message);
  }
}
