import type { Partnership } from '../../core/partnership'
import { plural } from '../../core/text/format'
import type { MethodEntry } from './methodEntry'

/** The rules every figure keeps to, with the limits in force. */
export function ruleEntries({ limits }: Partnership): readonly MethodEntry[] {
  const { smallNumber, smallSample, returnsDueDays } = limits
  return [
    rule(
      'quarters',
      'Quarters and years',
      'A year runs from April to March. Q1 is April to June, Q2 July to September, Q3 October to December, Q4 January to March. With none chosen, the latest quarter that has events to count is in view.',
    ),
    rule(
      'as-at',
      'As at, and in the period',
      'A state, such as overdue, is given as at a day; events, such as people attending, are added up over the quarters in view. A chosen quarter sets both: its last day and its events. The state at the end of a past quarter comes from the tracker of that quarter.',
    ),
    rule(
      'compared',
      'Compared with',
      'A period is held against one of its own length just before it, or the same a year earlier. A quarter that is not over is held against as many of its days. Standards met are compared over the themes audited both times, the latest audit with the one before. What is not alike is said to be not comparable.',
    ),
    rule(
      'shares',
      'Shares',
      'Every percentage stands with n/N, what it counts and what it is out of. It is whole; a change is in points. Out of nothing there is no share: “none recorded”, not 0%. Zero is a count of none.',
    ),
    rule(
      'small-samples',
      'Small samples',
      `Out of fewer than ${smallSample} a share is given as S and its counts, with no percentage and no points, whomever it counts. It leads no title.`,
    ),
    rule(
      'small-numbers',
      'Small numbers',
      `In the shareable view counts of children, adults and families from 1 to ${smallNumber - 1} are withheld and shown as c, and so is whatever would give one away: a total, a part, a share, another visual of the page. Filters then stand still. Counts of staff and of things are never withheld. The internal view shows exact figures and says so on whatever is printed or sent.`,
    ),
    rule(
      'withheld-at-source',
      'Withheld by whoever sent the file',
      'A cell such as <5 or [c] is never zero and never guessed. A count with one is “at least” the rest; a share, a mean or a median with one is withheld.',
    ),
    rule(
      'blank',
      'Blank cells',
      'A blank cell gives no figure for its row. A column that no file has drops out of the sum, and the card says which. A blank theme or agency is kept, as an entry of its own.',
    ),
    rule('themes', 'Several themes', 'A row with two themes counts in both, and once in a total.'),
    rule(
      'overdue',
      'Overdue',
      'Open, not paused, and due before the as-at day. A month counts as its last day. What has no due date is never overdue and never on time: it is counted apart.',
    ),
    rule(
      'other-areas',
      'Other areas’ learning',
      'Recommendations to other partnerships stand as learning. They are never among this board’s open or overdue.',
    ),
    rule(
      'better',
      'Better at a re-audit',
      `The share met of the same standard is higher than in the audit that raised the worry; under ${smallSample} cases the counts are held against each other. Equal or lower is no better. Without the same standard both times it is not comparable, and that is a break of its own.`,
    ),
    rule(
      'threads',
      'The golden thread',
      'A worry, its recommendation, the training it needs, a re-audit of the same standard, and better. Stages are joined only by the ids that files give: source_finding_ids, linked_course_ids, checked_by_audit_ids. A recommendation that needs no training skips that stage. A thread breaks at the first stage that was needed and is missing. The same theme alone never joins anything; an id that leads nowhere is listed.',
    ),
    rule(
      'returned',
      'Who returned data',
      `An agency returned a quarter when it was at a session dated in it, or a recommendation it leads was updated in it or up to ${plural(returnsDueDays, 'day', 'days')} after its end. An update after that is late.`,
    ),
    rule(
      'training-shares',
      'Four shares of training',
      'Attendance: people who came and had booked, of places booked. Fill: everyone who came, of places at sessions, those of a session counted once however many agencies came; an agency does not filter it. No-shows: places nobody came to or gave back, of places booked. Reach: different people in the financial year, of those each course is meant for; without a target it is not measurable, and over 100% a count is wrong.',
    ),
    rule(
      'places',
      'Places on the map',
      'A service stands where its postcode or town says, drawn as approximate. One with a confidential address is not drawn. What cannot be placed is in the list and is counted.',
    ),
    rule(
      'sample',
      'Sample data',
      'Until a file of a kind is loaded, its sample stands in, and every card that rests on it says so. Its owners, dates, states and headcounts are illustrative. Sample is never joined to real data.',
    ),
  ]
}

function rule(id: string, term: string, words: string): MethodEntry {
  return { id: `rule-${id}`, term, words }
}
