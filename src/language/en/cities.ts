/** Cities that are called otherwise in English than their time zone, by that zone; unaccented, lower-case. */
export const cities: Readonly<Record<string, readonly string[]>> = {
  'Africa/Johannesburg': [
    'cape town',
  ],
  'Asia/Kolkata': [
    'bombay',
    'calcutta',
    'new delhi',
  ],
  'Europe/Amsterdam': [
    'the hague',
  ],
  'Europe/Berlin': [
    'munich',
  ],
  'Europe/Rome': [
    'florence',
    'milan',
  ],
  'Europe/Zurich': [
    'geneva',
  ],
};
