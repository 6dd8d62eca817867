export const gate = {
  'error.held':
    'Preparei uma resposta, mas algo nela não é para o seu conhecimento, por isso não a enviei. Avise o engenheiro, por favor: {reference}.',
  'gate.answered-apart': 'Isto é só para você; por isso respondi na nossa conversa particular.',
  'gate.private-item':
    'Algo no plano precisa de você, e é particular. Escreva “deadlines mine” na nossa conversa particular.',
};
