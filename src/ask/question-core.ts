const verbs = [
  'know|wonders?|wondered|wondering|asks?|asked|asking|tell (?:me|us|him|her|them)|indicate|confirm|remind|remember|recall',
  'inform|advise|check|find out|understand|clarify|explain|figure out|learn|establish|ascertain|state|specify|verify|see|say',
  'saber|dizer|diz|diga|digam|perguntar?|pergunta|perguntou|informar|informe|confirmar?|confirme|indicar?|indique|explicar|explique|lembrar?|esclarecer|esclareça',
  'decir|decirme|decirnos|dígame|dígannos|dime|preguntar?|preguntan|pregunta|informarme|confirmarme|indicarme|indíqueme|explicarme|recordar|recordarme|aclarar',
  'savoir|dire|dites|dis|demander?|demande|demandent|indiquer|indiquez|préciser|précisez|confirmer|confirmez|rappeler|rappelez|rappelle|expliquer',
  'sapere|dirmi|dirci|dimmi|mi dica|chiede|chiedono|chiedere|chiesto|indicare|indicarmi|confermare|confermarmi|ricordare|ricordarmi|spiegare|precisare',
].join('|');

const asked = [
  'when|where|who|whom|whose|what|which|how|why|whether|if',
  '(?:until|till|by|from|in|on|at|for|of|to|since|with) (?:when|what|which|whom|whose|how)',
  'se|quando|onde|aonde|quem|qual|quais|quantos|quantas|quanto|o que|que|como|por que|porque',
  'si|cuándo|cuando|dónde|donde|quién|quien|quiénes|quienes|cuál|cual|cuáles|cuales|qué|cuántos|cuántas|cuánto|cómo|por qué',
  'quand|où|qui|quel|quelle|quels|quelles|combien|comment|pourquoi|ce que',
  'dove|chi|quale|quali|quanti|quante|quanto|che cosa|cosa|che|come|perché',
  '(?:em|de|para|até|desde|a|com|por|en|hasta|con|à|dans|jusque?|jusqu.à|depuis|par|pour|in|da|di|per|entro|fino a) (?:que|qual|quais|quando|quem|qué|cuál|cuándo|quién|quel|quelle|quels|quelles|quand|qui|quale|quali|chi|che)',
].join('|');

const word = String.raw`[\p{L}\p{N}'’.-]+`;
/** `My minister would like to know` before `until when we stay`. */
const matrix = new RegExp(
  String.raw`^(?:${word},? ){0,12}?(?:${verbs})(?:,? (?:me|us|you|nos|moi|ci|please|exactly|of|about|as to|on|por favor))*[,:]? (?=(?:${asked})\b)`,
  'iu',
);
/** `For the letterhead I require` before `the name of the congress`. */
const need =
  /^(?:(?:for|in|regarding|to) [^,?]{1,40}?,? )?(?:i|we|he|she|they)(?:'d| would)? (?:still |only |just )?(?:need|needs|require|like|want|am looking for|are looking for|must have)(?: to know| to have)? (?=\p{L})/iu;
/** `What I need is`. */
const cleft =
  /^what (?:i|we)(?:'d| would)? (?:need|want|like|am after|are after)[^,?]{0,30}? (?:is|are):? /iu;
/** `, I understand,` and the like in the middle. */
const parenthesis =
  /,? \(?\b(?:i|we|as i|as we|as far as i|so i) (?:understand|believe|think|gather|hear|suppose|assume|presume|know|am told|was told|recall|remember|take it)(?: it)?\)?,/giu;
const opening =
  /^(?:please|kindly|pls|would you|could you|can you|will you)(?: please| kindly)? (?:indicate|state|specify|name|list|confirm|advise|provide|give|supply|set out|let (?:me|us) have|remind (?:me|us) of|tell (?:me|us)|inform (?:me|us) of)(?: me| us)? /iu;
const closing =
  /,? (?:please|exactly|again|i wonder|do you know|can you tell (?:me|us)|could you tell (?:me|us)|if (?:you|i) (?:may|please|don't mind|can)(?: ask)?|if possible|by any chance|por favor|por gentileza|s'il vous plaît|per favore|per cortesia)[ ?.!]*$/iu;

const joint = new RegExp(String.raw`,? (?:and|n|&|plus|e|y|et) (?=(?:${asked}|also)\b)`, 'iu');

/** `How many themes are there and which one is Florence's`: the questions that one sentence holds; itself when it holds one. */
export function questionsIn(question: string): readonly string[] {
  const parts = question.split(joint);
  return parts.length === 2 && parts.every((part) => part.trim().split(/\s+/).length > 2)
    ? parts
    : [question];
}

const subordinate = new RegExp(
  String.raw`^(?:when|while|once|as|quando|cuando|quand|lorsque|mentre) (?=[^,?]+, (?:${asked}|(?:on|in|to|of|by|at|with|for) (?:what|which|whom|whose))\b)`,
  'iu',
);

/** `When the experts met, what did they share` asks what, and not when. */
export const withoutConjunction = (question: string): string => question.replace(subordinate, '');

/** What is asked, without the sentence that it is wrapped in: who wants to know it, and the courtesies round it. */
export function coreOf(question: string): string {
  const parts = [closing, parenthesis, matrix, cleft, need, opening];
  const core = parts
    .reduce((text, part) => text.replace(part, part === parenthesis ? ' ' : ''), question)
    .trim();
  return core.split(/\s+/).length < 2 ? question : core;
}
