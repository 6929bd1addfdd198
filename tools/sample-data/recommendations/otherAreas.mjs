/**
 * What was asked of Sandwell and of Bristol, in our own words: learning for this partnership, never counted as its own.
 * Fields as in ownReviews.mjs.
 */
const sandwell = {
  review: 'Sandwell SD',
  type: 'CSPR',
  source: '14/09/2022',
  area: 'Other',
  lead: 'scsp',
  life: 'TTTTTTTT',
}
const bristol = {
  review: 'KBSP serious youth violence',
  type: 'Rapid review',
  area: 'Other',
  lead: 'kbsp',
  life: 'TTTTTTTT',
  theme: 'efh',
}

export const otherAreas = [
  { ...sandwell, id: 'SANDWELL-01', text: "Give adult social care sight of children's files again", theme: 'info' },
  {
    ...sandwell,
    id: 'SANDWELL-02',
    text: 'The early help system shows who works or worked with a family and what came of it',
    theme: 'info',
  },
  {
    ...sandwell,
    id: 'SANDWELL-03',
    text: 'Brief staff on the lead professional and the team around the family',
    theme: 'multi',
  },
  { ...sandwell, id: 'SANDWELL-04', text: 'Offer learning on adultification', theme: 'equality;efh' },
  {
    ...sandwell,
    id: 'SANDWELL-05',
    text: 'A seven-minute briefing on exploitation and mental capacity',
    theme: 'efh;transitions',
  },
  {
    ...sandwell,
    id: 'SANDWELL-06',
    text: 'Train schools in the Graded Care Profile and report what difference it made',
    theme: 'neglect;education',
  },
  {
    ...sandwell,
    id: 'SANDWELL-07',
    text: 'Two boards judge how well information is shared for exploited young people, the national referral included',
    theme: 'efh;info',
  },

  {
    ...bristol,
    id: 'KBSP-01',
    text: 'Look again at plans flagged for exploitation that were stepped down',
    similar: 'CHILD-T-01',
  },
  { ...bristol, id: 'KBSP-02', text: 'Find money for transport to school', theme: 'efh;education' },
  { ...bristol, id: 'KBSP-03', text: 'Learn how Wiltshire plans for risk outside the home' },
  { ...bristol, id: 'KBSP-04', text: 'Agree how schools are told of an incident', theme: 'efh;education' },
  { ...bristol, id: 'KBSP-05', text: 'A route to report where housing puts a young person at risk' },
  { ...bristol, id: 'KBSP-06', text: 'See whether Operation Topaz has the staff it needs' },
  { ...bristol, id: 'KBSP-07', text: 'Refer to Operation Totality' },
  { ...bristol, id: 'KBSP-08', text: 'Look at how community orders are used' },
  { ...bristol, id: 'KBSP-09', text: 'Put the flag that hospitals see on more children', theme: 'efh;info' },
  { ...bristol, id: 'KBSP-10', text: 'Train emergency departments on wounds from blades' },
  {
    ...bristol,
    id: 'KBSP-11',
    text: 'Ask why some groups are over-represented, and what the designated officer sees',
    theme: 'efh;equality',
  },
  { ...bristol, id: 'KBSP-12', text: "Have Barnardo's put its assessments in writing" },
  { ...bristol, id: 'KBSP-13', text: 'Start the exploitation partnership' },
  { ...bristol, id: 'KBSP-14', text: 'The executive asks for a full practice review' },
  { ...bristol, id: 'KBSP-14A', parent: 'KBSP-14', text: 'How parents were worked with' },
  { ...bristol, id: 'KBSP-14B', parent: 'KBSP-14', text: 'Whether plans agreed with each other' },
  { ...bristol, id: 'KBSP-14C', parent: 'KBSP-14', text: 'What was known of attendance at school' },
]

const single = { ...sandwell, parent: 'SANDWELL-SA', scope: 'Single agency' }

/** Sandwell's plan for single agencies: the only published progress. It is told here in our own words. */
export const singleAgency = [
  {
    ...sandwell,
    id: 'SANDWELL-SA',
    text: 'Each agency carries out its own part of the single-agency plan',
    theme: 'multi',
    scope: 'Single agency',
  },
  {
    ...single,
    id: 'SANDWELL-SA-1',
    text: 'Adult social care links the records of one family',
    theme: 'info',
    lead: 'asc',
    progress: 'Under way',
  },
  {
    ...single,
    id: 'SANDWELL-SA-2',
    text: 'The mental health trust uses genograms',
    theme: 'multi',
    lead: 'bchft',
    life: 'EEEEEEEE',
    evidence: ['Audit', 'An audit showed genograms in use'],
    progress: 'Shown by an audit',
  },
  {
    ...single,
    id: 'SANDWELL-SA-3',
    text: "The children's trust joins child in need and exploitation meetings, and works on neglect",
    theme: 'efh;neglect',
    lead: 'sct',
    progress: 'Carries on',
  },
  {
    ...single,
    id: 'SANDWELL-SA-4',
    text: 'The ambulance service records the children it sees',
    theme: 'info',
    lead: 'wmas',
    life: 'WWWWWWWW',
    progress: 'A briefing went out',
  },
  {
    ...single,
    id: 'SANDWELL-SA-5',
    text: 'Police refer children at the point of arrest',
    theme: 'efh',
    lead: 'wmp',
    dip: 'Dip sample',
    progress: 'Ten cases sampled: six good, one presumed, three without; a reminder is still to go out',
  },
  {
    ...single,
    id: 'SANDWELL-SA-6',
    text: 'Youth justice maps who does what',
    theme: 'multi',
    lead: 'yjs',
    progress: 'Only just begun',
  },
]
