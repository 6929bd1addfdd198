import type { Check } from '../core/dataset/define'

/** Dates of a recommendation that cannot all be right. A month is held against a day only where no day of it would do. */
export const recommendationChecks = [
  {
    rule: 'completed-after-agreed',
    needs: ['agreed_date', 'completed_date'],
    holds: ({ completed_date: completed = 0 }, { agreed_date: agreed = 0 }) => completed >= agreed,
    message: 'It was completed before it was agreed, so it counts in no time to complete.',
    fix: 'Correct the completed date or the agreed date.',
  },
  {
    rule: 'completed-after-source',
    needs: ['source_date', 'completed_date'],
    without: ['agreed_date'],
    holds: ({ completed_date: completed = 0 }, { source_date: source = 0 }) => completed >= source,
    message:
      'It was completed before the date of its source, and no agreed date is given, so it counts in no time to complete.',
    fix: 'Give the agreed date, or correct the completed date or the source date.',
  },
  {
    rule: 'due-after-agreed',
    needs: ['agreed_date', 'due_date'],
    holds: ({ due_date: due = 0 }, { agreed_date: agreed = 0 }) => due >= agreed,
    message: 'It was due before it was agreed.',
    fix: 'Correct the due date or the agreed date.',
  },
  {
    rule: 'published-after-started',
    needs: ['review_started', 'review_published'],
    holds: ({ review_published: published = 0 }, { review_started: started = 0 }) => published >= started,
    message: 'Its review was published before it started, so it is not held against the six months.',
    fix: 'Correct the day the review started or the day it was published.',
  },
] as const satisfies readonly Check[]
