/** Cities that are called otherwise in French than their time zone, by that zone; unaccented, lower-case. */
export const cities: Readonly<Record<string, readonly string[]>> = {
  'Africa/Cairo': [
    'le caire',
  ],
  'Asia/Kathmandu': [
    'katmandu',
  ],
  'Asia/Manila': [
    'manille',
  ],
  'Asia/Shanghai': [
    'pekin',
  ],
  'Asia/Singapore': [
    'singapour',
  ],
  'Europe/Amsterdam': [
    'la haye',
  ],
  'Europe/Athens': [
    'athenes',
  ],
  'Europe/Brussels': [
    'bruxelles',
  ],
  'Europe/Copenhagen': [
    'copenhague',
  ],
  'Europe/Lisbon': [
    'lisbonne',
  ],
  'Europe/London': [
    'londres',
  ],
  'Europe/Madrid': [
    'barcelone',
  ],
  'Europe/Rome': [
    'florence',
    'milan',
  ],
  'Europe/Vienna': [
    'vienne',
  ],
  'Europe/Warsaw': [
    'varsovie',
  ],
  'Europe/Zurich': [
    'berne',
    'geneve',
  ],
};
