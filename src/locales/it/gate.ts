export const gate = {
  'error.held':
    'Ho preparato una risposta, ma contiene qualcosa che non è destinato a Lei, perciò l’ho trattenuta. Avvisi l’ingegnere, per favore: {reference}.',
  'gate.answered-apart': 'Questo è solo per Lei, perciò ho risposto nella nostra chat privata.',
  'gate.private-item':
    'Qualcosa nel piano La riguarda, ed è privato. Mi scriva “deadlines mine” nella nostra chat privata.',
};
