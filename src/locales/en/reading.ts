/** What was not used of a document, and why one was not read. */
export const reading = {
  'documents.left': 'Not used: {parts}.',
  'documents.left.hidden': 'hidden text',
  'documents.left.struck': 'struck-out text',
  'documents.left.comments': 'comments',
  'error.document-foreign':
    '“{name}” is {format}, which I do not read. Please save it as DOCX, PDF or text. Nothing was added.',
  'error.document-picture':
    '“{name}” is a picture, and I read none. Please run a text recognition over it first. Nothing was added.',
  'error.document-too-hard':
    '“{name}” takes more time or memory than I give a document. Please give me the part that matters, or the text alone. Nothing was added.',
  'error.document-writing':
    '“{name}” is a PDF whose letters I cannot tell: it lacks the table of its characters. Please save it as DOCX or text. Nothing was added.',
} as const;
