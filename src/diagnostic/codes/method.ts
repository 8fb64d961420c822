/** BRD446 to BRD459: what a method says of thresholds and tables. */
import { entry } from './entry.js';

export const methodCodes = {
  BRD446: entry(
    'threshold without one amount',
    'A threshold of materiality is one amount: "from" is reached by the amount itself, "above" only by more.',
    '{that: complianceCost, addressee: firms}',
    '{that: complianceCost, addressee: firms, from: 100 k EUR}',
  ),
} as const;
