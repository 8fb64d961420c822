/** The whole result. It is checked against its contract first, so that no other program is handed something else. */
import type { Result } from '../result/result.js';

export async function renderJson(result: Result): Promise<string> {
  const { checkResult } = await import('../result/schema.js');
  checkResult(result);
  return `${JSON.stringify(result, null, 2)}\n`;
}
