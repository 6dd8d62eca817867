export const calendarFiles = {
  'command.calendar': 'Le dà le Sue date come file di calendario.',
  'command.calendar.example': 'calendario tutto',
  'verb.calendar': 'calendario|il mio calendario',
  'command.calendar link':
    'Le dà un indirizzo che il Suo calendario può seguire; quello di prima non vale più.',
  'command.calendar link.example': 'calendario indirizzo tutto',
  'verb.calendar link': 'calendario indirizzo|indirizzo del calendario',
  'command.calendar unlink': 'Annulla l’indirizzo che il Suo calendario segue.',
  'command.calendar unlink.example': 'calendario annullare',
  'verb.calendar unlink': 'calendario annullare|annullare calendario',
  'option.contents': 'Quali date?',
  'option.contents.examples': 'le mie · tutte · impegni',
  'discord.option.contents': 'date',
  'ics.name-mine': '{name}: le mie date',
  'ics.name-all': '{name}',
  'ics.name-commitments': '{name}: impegni',
  'ics.done': '✓ {title}',
  'ics.commitment': 'Impegno: {title}',
  'ics.owner': 'Responsabile: {name}',
  'ics.nobody': 'ancora nessuno',
  'ics.given':
    '{count, plural, one {Una data} other {# date}}, in un file di calendario. Lo apra, e il Suo calendario le prende.',
  'ics.given-follow': 'Un file resta com’è. “calendario indirizzo” dà un indirizzo che segue il piano.',
  'ics.link': 'Faccia seguire al Suo calendario questo indirizzo: {url}',
  'ics.link-secret': 'Chi lo conosce legge ciò che Lei può leggere. {end} lo annulla.',
  'ics.unlinked': 'L’indirizzo è annullato; i calendari che lo seguivano non vi trovano più nulla.',
  'ics.unlinked-none': 'Non ha un indirizzo del genere. “calendario indirizzo” ne dà uno.',
  'error.calendar-off':
    'Non c’è una pagina che un calendario possa seguire. Chi gestisce il bot può impostare PORT, e CONGRESS_WEB_URL per altre macchine; “calendario” dà un file.',
  'error.calendar-nobody':
    'L’indirizzo di un calendario appartiene a una persona del piano, e {account} non lo è ancora. La segreteria può collegarlo: people link <persona> {account}',
} as const;
