import { fold } from './text.ts';

/** What a report of harm to a child is told by, in one language; each is looked for in a folded text. */
type Signs = {
  child: RegExp;
  harm: RegExp;
  /** Said as something seen, heard or lived through, not as a topic. */
  telling: RegExp;
  /** Harm done to whoever writes, whatever their age. */
  own: RegExp;
  /** A wish to report, or whom to tell. */
  wish: RegExp;
};

const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u');

const signs: readonly (readonly [locale: string, Signs])[] = [
  [
    'en',
    {
      child: word(
        'child|children|kids?|boys?|girls?|minors?|toddler|baby|teen(?:ager)?s?|(?:grand)?daughters?|(?:grand)?sons?|nieces?|nephews?|pupils?|little one|underage|(?:i am|im|shes|hes|she is|he is) (?:only |just )?(?:[4-9]|1[0-7])|(?:[4-9]|1[0-7])[ -]years?[ -]old',
      ),
      harm: word(
        'abus(?:e|es|ed|ing)|molest(?:s|ed|ing|ation)?|rap(?:e|es|ed|ing)|touch(?:es|ed|ing)? (?:her|him|them|me|a|the|my)|grop(?:e|ed|es|ing)|groom(?:s|ed|ing)|hit(?:s|ting)?|beat(?:s|en|ing)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|traffick(?:ed|ing|s)?|exploit(?:s|ed|ing)?|assault(?:s|ed|ing)?|harass(?:es|ed|ing)?|naked|nude(?:s)?|sex(?:ual|ually)?|slap(?:s|ped|ping)?|drugg(?:ed|ing)|forc(?:es|ed|ing)|threaten(?:s|ed|ing)?|in danger|not safe|unsafe|crying|scared|locked|sold|selling|offer(?:s|ed|ing)',
      ),
      telling: word(
        'i (?:just |have |ve |think |really )*(?:saw|seen|see|heard|hear|know|think|suspect|believe|found|witnessed|noticed|am worried|fear)|im (?:worried|afraid|scared)|told me|(?:is|are|was|were|has been|have been) (?:being )?(?:\\w+ly )?(?:abused|abusing|molested|molesting|raped|raping|hit|hitting|beaten|beating|hurt|hurting|harmed|trafficked|exploited|assaulted|harassed|touched|touching|groomed|grooming|forced|threatened|locked|sold|drugged|slapped|crying|in danger|naked|scared|not safe|unsafe)|some(?:one|body)|the (?:man|woman|guy|driver|guard|teacher|coach|uncle|father|stepfather|volunteer|delegate)|(?:a|this|that|his|her|my|our|one of the) (?:man|woman|guy|delegate|volunteer|driver|guard|teacher|coach|uncle|father|stepfather|mother|brother|priest|participant|speaker|colleague|boss)|my (?:\\w+ )?(?:child|kid|daughter|son|niece|nephew|pupil|student|friend|room ?mate)|(?:he|she|they) (?:is|are|was|were|has|have|keeps?|did)|at the (?:hotel|venue|congress|reception|bar|party|station|dinner)|last night|right now|just now|please help|need help|help (?:her|him|them|me)',
      ),
      own: word(
        '(?:touch(?:es|ed|ing)|rap(?:es|ed|ing)|abus(?:es|ed|ing)|molest(?:s|ed|ing)|grop(?:es|ed|ing)|beat(?:s|ing)?|hurt(?:s|ing)?|assault(?:s|ed|ing)|harass(?:es|ed|ing)) me|makes? me (?:undress|touch|do things)',
      ),
      wish: word(
        '(?:want|need|have|like|how do i|where do i|where can i|who do i|whom do i|to whom do i) (?:to )?(?:report|tell)|i am reporting|reporting',
      ),
    },
  ],
  [
    'pt-BR',
    {
      child: word(
        'criancas?|menin[oa]s?|garot[oa]s?|menor(?:es)?(?: de idade)?|bebes?|adolescentes?|filh[oa]s?|sobrinh[oa]s?|alun[oa]s?|net[oa]s?|tenho (?:[4-9]|1[0-7]) anos|(?:[4-9]|1[0-7]) anos',
      ),
      harm: word(
        'abus(?:o|a|am|ou|ando|ada|ado|adas|ados|aram)|estupr\\p{L}*|molest\\p{L}*|toc(?:a|ou|ando) (?:n\\p{L}+|em)|bat(?:e|eu|em|endo)|apanh\\p{L}*|agred\\p{L}*|machuc\\p{L}*|maltrat\\p{L}*|explor(?:a|ada|ado|ando|adas|ados|am)|alici\\p{L}*|assedi\\p{L}*|nu[as]?|sexual(?:mente)?|forc(?:a|ou|ada|ado|ando)|ameac\\p{L}*|em perigo|em risco|chorando|trancad[oa]s?|vendid[oa]s?|drogad[oa]s?|violent\\p{L}*',
      ),
      telling: word(
        '(?:eu )?(?:vi|ouvi|sei|acho|suspeito|presenciei|percebi|soube)|me contou|me disse|esta(?:o)? (?:sendo|a ser)|foi|foram|estao|alguem|um homem|uma mulher|um (?:delegado|voluntario|motorista|seguranca|professor|tio|padre|participante|senhor|cara)|o (?:pai|padrasto|tio|professor|motorista|seguranca)|minha? (?:filh[oa]|sobrinh[oa]|alun[oa]|amig[oa])|meu (?:filho|sobrinho|aluno|amigo)|no hotel|na recepcao|ontem|agora|socorro|ajuda|ajude',
      ),
      own: word(
        '(?:me (?:tocou|tocam?|bateu|bate|abusou|abusa|estuprou|agrediu|machucou|assediou|violentou)|(?:abusou|abusa|abusaram) de mim|tocou em mim|fui (?:abusad[oa]|estuprad[oa]|violentad[oa]|agredid[oa]))',
      ),
      wish: word(
        '(?:quero|preciso|gostaria de|como|onde|a quem) (?:posso )?(?:denunciar|relatar|denuncio)|denuncia',
      ),
    },
  ],
  [
    'es',
    {
      child: word(
        'nin[oa]s?|chic[oa]s?|menor(?:es)?(?: de edad)?|bebes?|adolescentes?|hij[oa]s?|sobrin[oa]s?|alumn[oa]s?|niet[oa]s?|tengo (?:[4-9]|1[0-7]) anos|(?:[4-9]|1[0-7]) anos',
      ),
      harm: word(
        'abus(?:o|a|an|ando|ada|ado|adas|ados|aron)|viol(?:a|o|an|ada|ado|ando|aron)|molest\\p{L}*|manose\\p{L}*|toc(?:a|o|ando|aba) (?:a|un|una|su|sus)|peg(?:a|o|an|ando|aba)|golpe\\p{L}*|agred\\p{L}*|maltrat\\p{L}*|explot(?:a|an|ada|ado|ando|adas|ados)|acos\\p{L}*|desnud[oa]s?|sexual(?:mente)?|forz\\p{L}*|oblig(?:a|o|an|ada|ado)|amenaz\\p{L}*|en peligro|llorando|encerrad[oa]s?|vendid[oa]s?|drogad[oa]s?|hacen? dano',
      ),
      telling: word(
        '(?:yo )?(?:vi|he visto|oi|he oido|se|creo|sospecho|presencie|note)|me (?:conto|dijo|ha contado|ha dicho)|(?:esta|estan) siendo|estan?|fue|fueron|alguien|un hombre|una mujer|un (?:delegado|voluntario|conductor|chofer|guardia|profesor|tio|cura|participante|senor|tipo)|el (?:padre|padrastro|tio|profesor|conductor|guardia)|mi (?:hij[oa]|sobrin[oa]|alumn[oa]|amig[oa])|en el hotel|en la recepcion|anoche|ayer|ahora|socorro|ayuda|ayuden',
      ),
      own: word(
        'me (?:toc[oa]|tocan|pega|pego|viol[oa]|agredio|maltrata|acosa|acoso|manoseo)|(?:abuso|abusa|abusaron) de mi|fui (?:abusad[oa]|violad[oa]|agredid[oa])',
      ),
      wish: word(
        '(?:quiero|necesito|quisiera|como|donde|a quien) (?:puedo )?(?:denunciar|denuncio|informar de)|denuncia',
      ),
    },
  ],
  [
    'fr',
    {
      child: word(
        'enfants?|garcons?|filles?|fillettes?|gamin(?:e|s|es)?|mineur(?:e|s|es)?|bebes?|ado(?:lescent)?(?:e|s|es)?|fils|niece|neveu|eleves?|jai (?:[4-9]|1[0-7]) ans|(?:[4-9]|1[0-7]) ans',
      ),
      harm: word(
        'abus(?:e|es|er|ee|ees|ent)?|viol(?:e|ee|er|ent|es|s)?|agress\\p{L}*|attouch\\p{L}*|touch(?:e|er|ait|ee|es) (?:un|une|la|le|sa|son|ma|mon)|frapp\\p{L}*|battu(?:e|s|es)?|maltrait\\p{L}*|exploit(?:e|ee|ees|es|ent)|harcel\\p{L}*|nu(?:e|s|es)?|sexuel(?:le|lement|les|s)?|forc(?:e|ee|er)|menac\\p{L}*|en danger|pleure|enferme(?:e|s)?|vendu(?:e|s|es)?|drogue(?:e|s)?|fait du mal',
      ),
      telling: word(
        'jai (?:vu|entendu|remarque)|je (?:crois|pense|sais|soupconne|crains|viens de voir)|ma? (?:dit|raconte|confie)|est (?:en train|victime)|se fait|a ete|ont ete|sont|quelquun|un homme|une femme|un (?:delegue|benevole|chauffeur|gardien|prof(?:esseur)?|oncle|pretre|participant|monsieur|type)|le (?:pere|beau pere|beau-pere|chauffeur|gardien|professeur)|ma (?:fille|niece|eleve|copine)|mon (?:fils|neveu|eleve|ami)|a lhotel|hier soir|en ce moment|maintenant|au secours|aidez|aide',
      ),
      own: word(
        'ma (?:touche|touchee|viole|violee|frappe|frappee|agresse|agressee|harcele)|me (?:touche|viole|frappe|harcele|force)|jai ete (?:abusee?|violee?|agressee?|frappee?)',
      ),
      wish: word(
        '(?:je veux|je voudrais|je dois|comment|ou|a qui) (?:puis-je |puis je |peut-on )?(?:signaler|denoncer|dois-je signaler)|signalement',
      ),
    },
  ],
  [
    'it',
    {
      child: word(
        'bambin[oaie]|ragazzin[oaie]|ragazz[oaie]|minor(?:e|i|enne|enni)|neonat[oaie]|adolescent[ei]|figli[oa]?|nipot[ei]|alunn[oaie]|ho (?:[4-9]|1[0-7]) anni|(?:[4-9]|1[0-7]) anni',
      ),
      harm: word(
        'abus(?:o|a|ano|ato|ata|ati|ate|ando|i)|violent\\p{L}*|stupr\\p{L}*|molest\\p{L}*|palp\\p{L}*|tocc(?:a|ato|ata|ando|ava) (?:un|una|la|il|le|i|sua|suo)|picchi\\p{L}*|maltratt\\p{L}*|aggred\\p{L}*|sfrutt(?:a|ato|ata|ano|ati|ate)|molesti\\p{L}*|nud[oaie]|sessual(?:e|mente|i)|costrett[oaie]|minacci\\p{L}*|in pericolo|piange(?:ndo|va)?|rinchius[oaie]|vendut[oaie]|drogat[oaie]|fa del male|fanno del male',
      ),
      telling: word(
        'ho (?:visto|sentito|notato|saputo)|(?:credo|penso|so|sospetto|temo)|mi ha (?:detto|raccontato|confidato)|viene|sta(?:nno)?|e stat[oa]|sono stat[ei]|qualcuno|un uomo|una donna|un (?:delegato|volontario|autista|custode|professore|insegnante|prete|partecipante|signore|tizio)|il (?:padre|patrigno|professore|autista|custode)|(?:mia|mio) (?:figli[oa]|nipote|alunn[oa]|amic[oa])|in albergo|ieri sera|adesso|aiuto|aiutate|aiutatemi',
      ),
      own: word(
        'mi (?:ha |hanno )?(?:tocca|toccat[oa]|picchia|picchiat[oa]|violentat[oa]|molestat[oa]|aggredit[oa]|molesta)|(?:abusato|abusa) di me|sono stat[oa] (?:abusat[oa]|violentat[oa]|aggredit[oa])',
      ),
      wish: word(
        '(?:voglio|vorrei|devo|come|dove|a chi) (?:posso )?(?:segnalare|denunciare|segnalo|denuncio)|segnalazione',
      ),
    },
  ],
];

/** The subjects of a congress, about which people ask and plan without telling of anybody. */
const topic = word(
  'congress\\p{L}*|congres\\p{L}*|conferenc\\p{L}*|conferenz\\p{L}*|objectiv\\p{L}*|objetiv\\p{L}*|objectif\\p{L}*|obiettiv\\p{L}*|deadlines?|prazos?|plazos?|echeances?|scadenz\\p{L}*|commitments?|compromiss\\p{L}*|compromisos?|engagements?|impegn\\p{L}*|articles?|articulos?|artigos?|protocol\\p{L}*|convention\\p{L}*|convencion\\p{L}*|convenc\\p{L}*|convenzion\\p{L}*|polic\\p{L}*|politic\\p{L}*|laws?|leyes|leis|lois?|legg[ei]|sessions?|sesion\\p{L}*|sess\\p{L}+|workshops?|oficinas?|talleres?|ateliers?|stud(?:y|ies|io|i)|estud\\p{L}*|etudes?|reports? on|statistic\\p{L}*|estatistic\\p{L}*|estadistic\\p{L}*|statistiqu\\p{L}*|how many|quant[oaie]s|combien|prevent\\p{L}*|prevenc\\p{L}*|prevenz\\p{L}*|combat\\p{L}*|programm?\\p{L}*|campaign\\p{L}*|campan\\p{L}*|campagn\\p{L}*|declara\\p{L}*|dichiar\\p{L}*|theme\\p{L}*|temas?|papers?|governments?|govern\\p{L}*|gobiern\\p{L}*|states?|estados?|etats?|stati|industry|sector|panel',
);

/** First person, which no topic outweighs. */
const firstHand = word(
  'i (?:just |have |ve )*(?:saw|seen|heard|witnessed)|told me|my (?:\\w+ )?(?:daughter|son|child|niece|nephew|pupil|student)|right now|vi|ouvi|me contou|minha filha|meu filho|he visto|me conto|mi hij[oa]|jai vu|ma dit|ma fille|mon fils|ho visto|mi ha detto|mia figlia|mio figlio',
);

/**
 * The language of a message that seems to report harm to a child, or to whoever writes it; undefined of anything else, such
 * as a question about what the congress says of it. It would rather answer once too often than once too seldom.
 */
export function harmReported(text: string): string | undefined {
  const read = fold(text).slice(0, 2_000);
  const isTopic = topic.test(read) && !firstHand.test(read);
  const found = signs.find(([, { child, harm, telling, own, wish }]) => {
    if (own.test(read)) return true;
    if (isTopic || !harm.test(read)) return false;
    return child.test(read) && (telling.test(read) || wish.test(read));
  });
  return found?.[0];
}
