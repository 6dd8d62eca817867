/** Cities that are called otherwise in Portuguese than their time zone, by that zone; unaccented, lower-case. */
export const cities: Readonly<Record<string, readonly string[]>> = {
  'America/Los_Angeles': [
    'sao francisco',
  ],
  'America/Mexico_City': [
    'cidade do mexico',
  ],
  'America/New_York': [
    'nova iorque',
    'nova york',
  ],
  'Asia/Bangkok': [
    'bancoc',
    'bancoque',
  ],
  'Asia/Kathmandu': [
    'catmandu',
  ],
  'Asia/Kolkata': [
    'nova deli',
  ],
  'Asia/Manila': [
    'manilha',
  ],
  'Asia/Shanghai': [
    'pequim',
    'xangai',
  ],
  'Asia/Singapore': [
    'singapura',
  ],
  'Asia/Tokyo': [
    'toquio',
  ],
  'Europe/Amsterdam': [
    'haia',
  ],
  'Europe/Athens': [
    'atenas',
  ],
  'Europe/Berlin': [
    'berlim',
  ],
  'Europe/Brussels': [
    'bruxelas',
  ],
  'Europe/Copenhagen': [
    'copenhague',
  ],
  'Europe/Lisbon': [
    'lisboa',
  ],
  'Europe/London': [
    'londres',
  ],
  'Europe/Moscow': [
    'moscou',
  ],
  'Europe/Paris': [
    'estrasburgo',
  ],
  'Europe/Rome': [
    'florenca',
    'milao',
    'roma',
  ],
  'Europe/Stockholm': [
    'estocolmo',
  ],
  'Europe/Vienna': [
    'viena',
  ],
  'Europe/Warsaw': [
    'varsovia',
  ],
  'Europe/Zurich': [
    'genebra',
    'zurique',
  ],
};
