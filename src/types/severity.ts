export const severities = ['error', 'warning', 'notice'] as const
/** How much a finding counts, gravest first in {@link severities}. */
export type Severity = (typeof severities)[number]
