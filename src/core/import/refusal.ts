import type { Report } from './report'

/** Why a whole file is refused, and how to mend it. */
export type Refusal = NonNullable<Report['refusal']>
