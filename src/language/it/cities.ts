/** Cities that are called otherwise in Italian than their time zone, by that zone; unaccented, lower-case. */
export const cities: Readonly<Record<string, readonly string[]>> = {
  'Africa/Cairo': [
    'il cairo',
  ],
  'America/Mexico_City': [
    'citta del messico',
  ],
  'America/Sao_Paulo': [
    'san paolo',
  ],
  'Asia/Shanghai': [
    'pechino',
  ],
  'Europe/Athens': [
    'atene',
  ],
  'Europe/Berlin': [
    'berlino',
  ],
  'Europe/Copenhagen': [
    'copenaghen',
  ],
  'Europe/Lisbon': [
    'lisbona',
  ],
  'Europe/London': [
    'londra',
  ],
  'Europe/Madrid': [
    'barcellona',
  ],
  'Europe/Moscow': [
    'mosca',
  ],
  'Europe/Paris': [
    'parigi',
  ],
  'Europe/Rome': [
    'firenze',
    'milano',
    'roma',
  ],
  'Europe/Stockholm': [
    'stoccolma',
  ],
  'Europe/Warsaw': [
    'varsavia',
  ],
  'Europe/Zurich': [
    'ginevra',
    'zurigo',
  ],
};
