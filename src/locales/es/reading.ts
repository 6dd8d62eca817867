/** What was not used of a document, and why one was not read. */
export const reading = {
  'documents.left': 'No se usa: {parts}.',
  'documents.left.hidden': 'texto oculto',
  'documents.left.struck': 'texto tachado',
  'documents.left.comments': 'comentarios',
  'error.document-foreign':
    '“{name}” es {format}, que no leo. Por favor, guárdelo como DOCX, PDF o texto. No se ha añadido nada.',
  'error.document-picture':
    '“{name}” es una imagen, y no leo imágenes. Por favor, pásele antes un reconocimiento de texto. No se ha añadido nada.',
  'error.document-too-hard':
    '“{name}” exige más tiempo o memoria de lo que dedico a un documento. Por favor, envíe solo la parte que importa, o solo el texto. No se ha añadido nada.',
  'error.document-writing':
    '“{name}” es un PDF cuyas letras no puedo reconocer: le falta la tabla de sus caracteres. Por favor, guárdelo como DOCX o texto. No se ha añadido nada.',
} as const;
