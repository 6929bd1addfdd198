/**
 * Early help services: two published, with their published contacts; every other one is made up, on numbers and
 * domains kept for examples. Fields: name, function, themes, town, outcode and sector, address, and extras.
 */
const clusters = {
  Thornbury: '1 (Thornbury)',
  Wickwar: '1 (Thornbury)',
  Patchway: '2 (Patchway)',
  Filton: '2 (Patchway)',
  'Bradley Stoke': '2 (Patchway)',
  Winterbourne: '3 (Winterbourne)',
  Yate: '3 (Winterbourne)',
  'Frampton Cotterell': '3 (Winterbourne)',
  'Chipping Sodbury': '3 (Winterbourne)',
  Kingswood: '4.5 (Kingswood)',
  'Cadbury Heath': '4.5 (Kingswood)',
  Warmley: '4.5 (Kingswood)',
  Hanham: '4.5 (Kingswood)',
  'Staple Hill': '6 (Staple Hill)',
  Downend: '6 (Staple Hill)',
  'Emersons Green': '6 (Staple Hill)',
}

const place = (town, postcode, address, more = {}) => ({
  town,
  postcode,
  address,
  cluster: clusters[town] ?? '',
  ...more,
})
const online = (more = {}) => ({ town: '', postcode: '', address: 'Online', cluster: '', delivery: 'Online', ...more })

export const services = [
  [
    "Cadbury Heath Children's Centre",
    "Children's centre",
    'babies',
    place('Cadbury Heath', 'BS30', 'Parkwall Primary School', {
      contact: { phone: '01454 862974' },
      ages: [0, 5],
      checked: '14/09/2026',
    }),
  ],
  [
    'Developing Health and Independence (DHI)',
    'Drugs & Alcohol support',
    '',
    place('', '', '', {
      contact: {
        phone: '01454 868750 or 08000733011',
        email: 'info@dhisouthglos.org.uk',
        website: 'https://www.dhi-online.org.uk/',
      },
      delivery: 'Outreach',
      checked: '03/08/2026',
    }),
  ],

  [
    'Severn Vale Family Hub',
    'Family support',
    'neglect;babies',
    place('Thornbury', 'BS35 2ZA', 'Castle Street', { at: [51.6089, -2.5261], ages: [0, 11] }),
  ],
  [
    'Severnside Talk',
    'Mental health support',
    'voice',
    place('Thornbury', 'BS35 1ZG', 'Old Chapel Lane', { ages: [11, 18], referral: 'Yes' }),
  ],
  ['Thornbury Young Voices', 'Advocacy', 'advocacy;voice', place('Thornbury', 'BS35 2ZD', 'The Plain Rooms')],
  [
    'Northfield Safe Start',
    'Domestic abuse support',
    'da',
    place('Thornbury', 'BS35', 'Northfield Rooms', { referral: 'Yes' }),
  ],
  [
    'Vale Youth Bus',
    'Youth support',
    'efh',
    place('Thornbury', '', 'Stops at four villages', { delivery: 'Outreach', ages: [11, 19] }),
  ],
  [
    'Wickwar Stay and Play',
    "Children's centre",
    'babies',
    place('Wickwar', 'GL12 8ZB', 'Village Hall', { at: [51.5942, -2.3989], ages: [0, 5] }),
  ],
  [
    'Cotswold Edge Parents',
    'Parenting support',
    'neglect',
    place('Wickwar', '', 'Home visits', { delivery: 'Outreach' }),
  ],

  [
    'Patchway Youth Project',
    'Youth support',
    'efh',
    place('Patchway', 'BS34 5ZF', 'Rodway Road Rooms', { ages: [11, 19], mobile: true }),
  ],
  ['Avonside Dads Together', "Fathers' support", 'fathers', place('Patchway', 'BS34 5ZB', 'Coniston Community Rooms')],
  [
    'Patchway Family Hub',
    'Family support',
    'neglect;babies',
    place('Patchway', 'BS34 6ZA', 'Hub on the Green', { at: [51.5322, -2.5741], ages: [0, 19] }),
  ],
  [
    'Runway Mentors',
    'Exploitation support',
    'efh',
    place('Bradley Stoke', 'BS32 8ZH', 'Hangar Rooms', { referral: 'Yes', ages: [12, 18] }),
  ],
  ['Blakeney Freedom Group', 'Domestic abuse support', 'da', place('Patchway', 'BS34', 'Blakeney Rooms')],
  [
    'Filton Early Years Link',
    "Children's centre",
    'babies',
    place('Filton', 'BS34 7ZL', 'Elm Park Rooms', { ages: [0, 5] }),
  ],
  [
    'Concorde Counselling',
    'Mental health support',
    'voice;da',
    place('Filton', 'BS34 7ZP', 'Station Yard', { referral: 'Yes' }),
  ],
  ['Filton Advice Point', 'Housing advice', '', place('Filton', 'BS34 7ZQ', 'Church Road Rooms')],
  [
    'Gipsy Patch Support',
    'Family support',
    'equality',
    place('Filton', '', 'Visits to sites', { delivery: 'Outreach' }),
  ],

  [
    'Frampton Family Hub',
    'Family support',
    'neglect',
    place('Frampton Cotterell', 'BS36 2ZP', 'Beesmoor Rooms', { at: [51.5349, -2.4783] }),
  ],
  ['Frome Valley Dads', "Fathers' support", 'fathers', place('Frampton Cotterell', 'BS36 1ZB', 'Brook Rooms')],
  ['Acton Youth Club', 'Youth support', 'efh', place('Winterbourne', 'BS36 1ZT', 'Pavilion', { ages: [10, 17] })],
  [
    'Sodbury Safe Families',
    'Domestic abuse support',
    'da',
    place('Chipping Sodbury', 'BS37 6ZN', 'Horse Street Rooms', { referral: 'Yes' }),
  ],
  [
    'Ridge Talking Space',
    'Mental health support',
    'voice',
    place('Yate', 'BS37 4ZD', 'Hatters Yard', { ages: [8, 18] }),
  ],
  [
    'Broad Street Parents',
    'Parenting support',
    'neglect;fathers',
    place('Chipping Sodbury', 'BS37 6ZW', 'Town Rooms', { at: [51.5383, -2.3933] }),
  ],
  [
    'Sodbury Young Carers',
    'Young carers',
    'voice',
    place('Chipping Sodbury', '', 'Meets in schools', { delivery: 'Outreach', ages: [6, 18] }),
  ],

  ['Kingswood Safe Space', 'Domestic abuse support', 'da', place('Kingswood', 'BS15 4ZB', 'High Street Rooms')],
  [
    'Kingswood Family Hub',
    'Family support',
    'neglect;babies',
    place('Kingswood', 'BS15 9ZX', 'Park Rooms', { at: [51.4608, -2.5011], ages: [0, 19] }),
  ],
  ['Made for Dads', "Fathers' support", 'fathers', place('Kingswood', 'BS15 8ZE', 'Made Forever Rooms')],
  [
    'Moravian Road Mentors',
    'Exploitation support',
    'efh',
    place('Kingswood', 'BS15 8ZU', 'Moravian Rooms', { referral: 'Yes', ages: [11, 18] }),
  ],
  ['Kingswood Voice', 'Advocacy', 'advocacy', place('Kingswood', 'BS15 4ZR', 'Kings Chase Rooms')],
  [
    'Hilltop Counselling',
    'Mental health support',
    'voice;da',
    place('Kingswood', 'BS15', 'Hill Street Rooms', { referral: 'Yes' }),
  ],
  ['Hanham Parents', 'Parenting support', 'neglect;fathers', place('Hanham', 'BS15 3ZH', 'Mount Rooms')],
  [
    'Cadbury Heath Youth Space',
    'Youth support',
    'efh',
    place('Cadbury Heath', 'BS30 8ZN', 'Newton Rooms', { at: [51.4468, -2.4829], ages: [11, 19] }),
  ],
  ['Heath Money Help', 'Money advice', '', place('Cadbury Heath', 'BS30 7ZA', 'Park Road Rooms')],
  [
    'Warmley Grove Nursery Link',
    "Children's centre",
    'babies',
    place('Warmley', 'BS30 8ZQ', 'Grove Rooms', { ages: [0, 5] }),
  ],
  ['Kingsway Recovery', 'Drugs & Alcohol support', '', place('Warmley', 'BS30 5ZT', 'Tower Rooms', { ages: [18, 99] })],
  [
    'Clayton Youth Justice Mentors',
    'Youth support',
    'efh',
    place('Emersons Green', 'BS16 7ZA', 'Clayton Rooms', { referral: 'Yes', ages: [10, 17] }),
  ],
  [
    'Warmley Special Needs Circle',
    'SEND support',
    'education',
    place('Warmley', '', 'Home visits', { delivery: 'Outreach', ages: [0, 25] }),
  ],

  [
    'Staple Hill Family Hub',
    'Family support',
    'neglect',
    place('Staple Hill', 'BS16 5ZL', 'Page Rooms', { at: [51.4823, -2.5049], ages: [0, 19] }),
  ],
  ['Page Park Safe', 'Domestic abuse support', 'da', place('Staple Hill', 'BS16 5ZS', 'Broad Rooms')],
  [
    'Soundwell Youth',
    'Youth support',
    'efh',
    place('Staple Hill', 'BS16 4ZP', 'Soundwell Rooms', { ages: [11, 19], mobile: true }),
  ],
  ['Hill Talk', 'Mental health support', 'voice', place('Downend', 'BS16 6ZG', 'Victoria Rooms', { ages: [8, 18] })],
  ['Berkeley Early Help', 'Family support', 'multi', place('Staple Hill', '', 'Home visits', { delivery: 'Outreach' })],

  [
    'Eastside Family Link',
    'Family support',
    'multi',
    place('Bristol', 'BS16 2ZB', 'Fishponds Rooms', { cluster: '6 (Staple Hill)' }),
  ],
  [
    'Harbour Recovery',
    'Drugs & Alcohol support',
    '',
    place('Bristol', 'BS16 3ZN', 'Eastville Rooms', { ages: [16, 99] }),
  ],
  [
    'Horfield Advocacy',
    'Advocacy',
    'advocacy',
    place('Bristol', 'BS7 0ZX', 'Filton Avenue Rooms', { cluster: '2 (Patchway)' }),
  ],
  ['Weston Parents', 'Parenting support', 'fathers', place('Bath', 'BA1 4ZH', 'Weston Rooms')],
  [
    'Larkhall Counselling',
    'Mental health support',
    'voice',
    place('Bath', 'BA1 6ZB', 'Larkhall Rooms', { referral: 'Yes' }),
  ],

  ['Bradgate Advocacy', 'Advocacy', 'advocacy;transitions', online()],
  ['Talk It Over', 'Mental health support', 'voice', online({ ages: [11, 25] })],
  ['Safe Line South West', 'Domestic abuse support', 'da', online()],
  ['Ask About Crying', 'Infant health', 'babies', online({ ages: [0, 1] })],
  ['Exploitation Parents Line', 'Exploitation support', 'efh', online()],
  ['Homework Help Desk', 'SEND support', 'education', online({ ages: [5, 16] })],
  ['Care Leavers Net', 'Family support', 'transitions', online({ ages: [16, 25] })],
  ['Young Carers Chat', 'Young carers', 'voice', online({ ages: [8, 18] })],
  ['Money Matters Line', 'Money advice', '', online()],
  [
    'Across the Area Family Support',
    'Family support',
    'multi;neglect',
    online({ address: 'Across the area', delivery: 'Area-wide' }),
  ],
  [
    'Recovery by Phone',
    'Drugs & Alcohol support',
    '',
    online({ address: 'Across the area', delivery: 'Area-wide', ages: [18, 99] }),
  ],

  [
    'Northfield Refuge',
    'Domestic abuse support',
    'da',
    place('', '', 'Address withheld', { confidential: 'Yes', referral: 'Yes', website: 'none' }),
  ],
]

/** The list of the quarter before: two not yet in it, one since closed, three with other details. */
export const later = ['Made for Dads', 'Exploitation Parents Line']
export const closed = [
  'Sodbury Toy Library',
  'Parenting support',
  'babies',
  place('Chipping Sodbury', 'BS37 6ZL', 'Library Rooms', { ages: [0, 5] }),
]
export const earlier = {
  'Hill Talk': { hours: 'Mondays, 4pm to 6pm' },
  'Patchway Youth Project': { address_1: 'Coniston Rooms', postcode: 'BS34 5ZE' },
  'Filton Advice Point': { status: 'Temporarily closed' },
}
