const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  ics: 'text/calendar',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type of a file of the bot’s, by its name. */
export function typeOfFile(name: string): string {
  const [, ending = ''] = /\.([a-z0-9]+)$/i.exec(name) ?? [];
  return types[ending.toLowerCase()] ?? 'application/octet-stream';
}
