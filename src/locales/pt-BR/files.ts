/** O que se diz dos arquivos enviados em uma conversa e dos que acompanham uma resposta. */
export const files = {
  'file.question-unread':
    'Fiquei apenas com o arquivo. Não respondi ao que você perguntou junto com ele; por favor, pergunte em uma mensagem à parte.',
  'error.file-needed':
    'Por favor, envie o próprio arquivo: anexe-o a uma mensagem para mim, na nossa conversa privada ou com uma menção. Nada foi acrescentado.',
  'error.file-interrupted':
    'Fui interrompido enquanto lia “{name}”. “documentos” mostra se ele foi acrescentado; se não foi, por favor, envie-o de novo.',
  'error.one-file':
    'Por favor, envie um arquivo de cada vez, para que você possa ver o que cada um afirma. Nada foi acrescentado.',
  'error.file-elsewhere':
    '“{name}” não é um arquivo enviado, e sim algo guardado em outro lugar, que não consigo buscar. Por favor, envie o próprio arquivo. Nada foi acrescentado.',
  'error.file-unavailable':
    'Não consegui buscar “{name}”. Por favor, envie-o de novo daqui a um minuto. Nada foi acrescentado.',
  'error.slack-scope':
    'O Slack ainda não me deixa ler arquivos: falta ao aplicativo a permissão {scope}. Quem o administra a acrescenta em api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) e instala o aplicativo de novo. Nada foi acrescentado.',
  'slack.files-in-chat':
    '{count, plural, one {O arquivo está na nossa conversa privada.} other {Os arquivos estão na nossa conversa privada.}}',
  'slack.files-not-sent': 'Não consegui enviar {names}. Por favor, peça de novo daqui a um minuto.',
  'slack.files-scope':
    'Não consegui enviar {names}: falta ao aplicativo a permissão {scope}. Quem o administra a acrescenta em api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) e instala o aplicativo de novo.',
} as const;
