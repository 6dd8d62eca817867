/** What was not used of a document, and why one was not read. */
export const reading = {
  'documents.left': 'Não usado: {parts}.',
  'documents.left.hidden': 'texto oculto',
  'documents.left.struck': 'texto riscado',
  'documents.left.comments': 'comentários',
  'error.document-foreign':
    '“{name}” é {format}, que eu não leio. Por favor, salve como DOCX, PDF ou texto. Nada foi acrescentado.',
  'error.document-picture':
    '“{name}” é uma imagem, e não leio imagens. Por favor, faça antes um reconhecimento de texto. Nada foi acrescentado.',
  'error.document-too-hard':
    '“{name}” exige mais tempo ou memória do que dou a um documento. Por favor, envie só a parte que importa, ou só o texto. Nada foi acrescentado.',
  'error.document-writing':
    '“{name}” é um PDF cujas letras não consigo reconhecer: falta nele a tabela dos caracteres. Por favor, salve como DOCX ou texto. Nada foi acrescentado.',
} as const;
