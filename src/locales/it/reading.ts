/** What was not used of a document, and why one was not read. */
export const reading = {
  'documents.left': 'Non usato: {parts}.',
  'documents.left.hidden': 'testo nascosto',
  'documents.left.struck': 'testo barrato',
  'documents.left.comments': 'commenti',
  'error.document-foreign':
    '“{name}” è in formato {format}, che non leggo. La prego di salvarlo come DOCX, PDF o testo. Nulla è stato aggiunto.',
  'error.document-picture':
    '“{name}” è un’immagine, e non ne leggo. Occorre prima un riconoscimento del testo. Nulla è stato aggiunto.',
  'error.document-too-hard':
    '“{name}” richiede più tempo o memoria di quanto ne dia a un documento. La prego di inviare solo la parte che conta, o il solo testo. Nulla è stato aggiunto.',
  'error.document-writing':
    '“{name}” è un PDF di cui non riconosco le lettere: manca la tabella dei caratteri. La prego di salvarlo come DOCX o testo. Nulla è stato aggiunto.',
} as const;
