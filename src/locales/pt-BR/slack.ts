import type { slack as english } from '../en/slack.ts';

/** O que o bot diz no Slack em volta das suas mensagens. */
export const slack: Readonly<Record<keyof typeof english, string>> = {
  'slack.empty': 'Uma mensagem do bot do congresso',
  'slack.page': 'Página {number} de {count}',
  'slack.cut': 'Há mais do que cabe aqui. Peça uma lista menor, como “deadlines week”.',
  'slack.ways':
    'Aqui no Slack: /congress e um comando · mencione-me com um comando ou uma pergunta · escreva para mim em privado · aperte um botão ou abra a minha aba Início. Onde /congress não aparece, como em canais compartilhados com outra organização, mencione-me.',
  'slack.form-title': 'Congresso',
  'slack.submit': 'Salvar',
  'slack.close': 'Cancelar',
  'slack.choose': 'Escolha…',
  'slack.search': 'Digite para buscar',
  'slack.form-needed': 'Falta algo: {fields}',
  'slack.open-form': 'Preencher o formulário',
  'slack.date-pick': '{label} (dia)',
  'slack.date-words': '{label} (por extenso)',
  'slack.date-hour': '{label} (hora)',
  'slack.date-hint': 'No lugar do dia e da hora: {examples}.',
  'slack.required': 'É preciso preencher.',
  'slack.not-person': 'O plano não conhece esta conta. A secretaria pode vinculá-la.',
  'slack.home-settings': 'Suas configurações',
  'slack.home-language': 'Idioma',
  'slack.home-zone': 'Fuso horário',
  'slack.home-quiet': 'Horário de silêncio',
  'slack.home-reminders': 'Lembretes',
  'slack.home-help': 'Ajuda',
  'slack.working': 'está consultando o plano…',
  'slack.step-proposed':
    'Um fluxo de trabalho propõe um prazo: {title}, até {due}. Ele é incluído quando você apertar.',
  'slack.step-add': 'Incluir',
  'slack.step-nobody': 'Ninguém que cuida do plano é alcançado aqui.',
  'slack.step-unknown': 'O plano não tem prazo “{title}”.',
  'slack.installed':
    'O bot do congresso foi instalado. Agora: convide-o para o canal da comissão e escreva /congress help.',
  'slack.not-installed': 'O bot do congresso não foi instalado. Nada foi guardado; pode começar de novo.',
};
