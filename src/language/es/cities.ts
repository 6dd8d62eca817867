/** Cities that are called otherwise in Spanish than their time zone, by that zone; unaccented, lower-case. */
export const cities: Readonly<Record<string, readonly string[]>> = {
  'Africa/Cairo': [
    'el cairo',
  ],
  'America/Mexico_City': [
    'ciudad de mexico',
  ],
  'America/New_York': [
    'nueva york',
  ],
  'America/Sao_Paulo': [
    'san pablo',
  ],
  'Asia/Kathmandu': [
    'katmandu',
  ],
  'Asia/Kolkata': [
    'nueva delhi',
  ],
  'Asia/Shanghai': [
    'pekin',
  ],
  'Asia/Singapore': [
    'singapur',
  ],
  'Asia/Tokyo': [
    'tokio',
  ],
  'Europe/Amsterdam': [
    'la haya',
  ],
  'Europe/Athens': [
    'atenas',
  ],
  'Europe/Brussels': [
    'bruselas',
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
    'moscu',
  ],
  'Europe/Paris': [
    'estrasburgo',
  ],
  'Europe/Rome': [
    'florencia',
    'milan',
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
    'ginebra',
  ],
};
