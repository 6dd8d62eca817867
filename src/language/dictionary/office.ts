/** Work, documents and media: one meaning a line, in English | French | Spanish | Portuguese | Italian. */
export const office = `
abbreviation, short form | abréviation | abreviatura, abreviación | abreviatura, abreviação | abbreviazione
absent, missing, not present | absent, manquant | ausente | ausente, faltoso | assente
absolute majority, outright majority | majorité absolue | mayoría absoluta | maioria absoluta | maggioranza assoluta
abstention, abstain | abstention, s'abstenir | abstención, abstenerse | abstenção, abster-se | astensione, astenersi
accent, accent mark, diacritic | accent, signe diacritique | acento, tilde, diacrítico | acento, sinal diacrítico | accento, segno diacritico
access to records, records consultation | consultation des archives, accès aux archives | consulta de archivos, consulta del archivo | consulta de arquivos, acesso aos arquivos | consultazione degli archivi, accesso agli archivi
access, get access | accès, accéder | acceso, acceder | acesso, acessar, aceder | accesso, accedere
accessibility, barrier-free | accessibilité, sans barrières | accesibilidad, sin barreras | acessibilidade, sem barreiras | accessibilità, senza barriere
acclamation, by acclamation | acclamation, par acclamation | aclamación, por aclamación | aclamação, por aclamação | acclamazione, per acclamazione
account, user account | compte, compte utilisateur | cuenta, cuenta de usuario | conta, conta de usuário, conta de utilizador | account, profilo utente, conto utente
accountability, answerability | reddition de comptes | rendición de cuentas | prestação de contas, responsabilização | rendicontazione, obbligo di rendiconto
accurate, exact, precise | exact, précis | exacto, preciso | exato, preciso, rigoroso | esatto, preciso, accurato
achieve, attain, reach | atteindre, parvenir à | lograr, alcanzar, conseguir | alcançar, atingir, conseguir | raggiungere, conseguire
acknowledgement of receipt, confirmation of receipt | accusé de réception, avis de réception | acuse de recibo | aviso de recebimento, aviso de receção | ricevuta di ritorno, avviso di ricevimento
acronym, initials | sigle, acronyme | sigla, siglas, acrónimo | sigla, acrônimo, acrónimo | sigla, acronimo
action plan, plan of action | plan d'action | plan de acción | plano de ação | piano d'azione
activity report, progress report | rapport d'activité, compte rendu d'activité | informe de actividades, memoria de actividades | relatório de atividades, relatório de progresso | relazione sulle attività, relazione di attività
add, addition | ajouter, rajouter, ajout | añadir, agregar, sumar | acrescentar, adicionar, acréscimo | aggiungere, aggiunta
address, postal address | adresse, coordonnées postales | dirección, domicilio, señas | endereço, morada | indirizzo, recapito
addressee, recipient | destinataire | destinatario | destinatário | destinatario
adhesive tape, sticky tape, sellotape, scotch tape | ruban adhésif, scotch | cinta adhesiva, celo, cinta scotch | fita adesiva, fita-cola, durex | nastro adesivo, scotch
adjourn, adjournment, suspend | ajourner, suspendre, ajournement | suspender la sesión, aplazar la sesión | suspender a sessão, adiar a sessão | aggiornare la seduta, sospendere la seduta
administration, management of affairs | administration, gestion administrative | administración, gestión administrativa | administração, gestão administrativa | amministrazione, gestione amministrativa
advert, ad, advertisement | annonce, annonce publicitaire, encart publicitaire | anuncio, aviso publicitario | anúncio, anúncio publicitário | annuncio, inserzione, annuncio pubblicitario
advertise, publicise | annoncer | anunciar, hacer publicidad, publicitar | anunciar, fazer propaganda, publicitar | pubblicizzare, reclamizzare, fare pubblicità
advertising, publicity, advertisement | publicité, pub, réclame | publicidad, propaganda | publicidade, propaganda | pubblicità, réclame
advice, counsel, tip | conseil, recommandation | consejo, asesoramiento, recomendación | conselho, aconselhamento, recomendação | consiglio, consulenza, raccomandazione
against, votes against, no vote | voix contre, contre, vote défavorable | en contra, votos en contra | contra, votos contra | contrario, contro, voti contrari
agenda item, item for discussion | point inscrit, point de discussion | punto a tratar, punto de discusión | item da pauta, ponto da ordem | punto all'odg, punto da discutere
agenda, order of business | ordre du jour | orden del día, temario | ordem do dia, pauta, ordem de trabalhos | ordine del giorno
agreement, accord, understanding | accord, entente | acuerdo, convenio | acordo, entendimento | accordo, intesa
airmail, by air | par avion, poste aérienne | correo aéreo, por avión | correio aéreo, via aérea, por avião | posta aerea, via aerea
algorithm | algorithme | algoritmo | algoritmo | algoritmo
alphabet | alphabet | alfabeto, abecedario | alfabeto, abecedário | alfabeto
amendment, amend, modification | amendement, modifier, modification | enmienda, enmendar, modificación | emenda, alteração, emendar | emendamento, emendare, modifica
analysis, analyse | analyse, analyser | análisis, analizar | análise, analisar | analisi, analizzare
animated film, cartoon | dessin animé, film d'animation | dibujos animados, película de animación | desenho animado, filme de animação | cartone animato, film d'animazione
announce, announcement, make known | annoncer, annonce, faire savoir | anunciar, anuncio, dar a conocer | anunciar, anúncio, dar a conhecer | annunciare, annuncio, rendere noto
annual report, yearly report | rapport annuel | informe anual, memoria anual | relatório anual | relazione annuale, rapporto annuale
answering machine, voicemail | répondeur, messagerie vocale, boîte vocale | contestador automático, buzón de voz, contestadora | secretária eletrônica, correio de voz, atendedor de chamadas | segreteria telefonica, casella vocale
anthology, collection of texts | anthologie, recueil | antología, recopilación | antologia, coletânea | antologia, raccolta
any other business, AOB, miscellaneous | divers, questions diverses, points divers | ruegos y preguntas, asuntos varios, otros asuntos | assuntos gerais, outros assuntos, assuntos diversos | varie ed eventuali, varie
apologies, apologies for absence, excused | excusé, absent excusé | ausencia justificada, excusar asistencia | ausência justificada, falta justificada | assente giustificato, assenza giustificata
apology, apologise, excuse | excuses, s'excuser, présenter ses excuses | disculpa, disculparse, pedir disculpas | desculpas, pedir desculpas, desculpar-se | scuse, scusarsi, chiedere scusa
app, application, mobile app | appli, application, application mobile | aplicación, app, aplicación móvil | aplicativo, aplicação, app | app, applicazione
appeal, lodge an appeal | recours, appel, faire appel | recurso, apelación, recurrir | recurso, apelação, recorrer | ricorso, appello, ricorrere
appear, come out, be published | paraître, sortir | aparecer | ser publicado, sair do prelo | uscire, apparire
appendix, annex, attachment, enclosure | annexe, appendice | anexo, apéndice | anexo, apêndice | allegato, appendice
applicant, petitioner | demandeur, requérant, postulant | solicitante, peticionario | requerente, solicitante, candidato | richiedente, istante, postulante
application form, request form | formulaire de demande, formulaire de candidature | formulario de solicitud, hoja de solicitud | formulário de pedido, ficha de inscrição, formulário de candidatura | modulo di domanda, modulo di richiesta
application, request, petition | demande, requête | solicitud, petición, instancia | pedido, requerimento, solicitação | domanda, richiesta, istanza
apply, apply for, request | demander, faire une demande, solliciter | solicitar, pedir | solicitar, requerer, pedir | richiedere, fare domanda
appointment | rendez-vous, rdv | cita, turno | hora marcada, consulta marcada, marcação | appuntamento
approve, adopt, approval, adoption | approuver, adopter, approbation, adoption | aprobar, adoptar, aprobación | aprovar, adotar, aprovação | approvare, adottare, approvazione
approximate, rough, approximately | approximatif, environ, à peu près | aproximado, aproximadamente, más o menos | aproximado, aproximadamente, cerca de | approssimativo, circa, all'incirca
archive, archives, records | archives, fonds d'archives | archivo, fondo documental | arquivo, acervo | archivio
archive, file away, archiving | archiver, classer, archivage | archivar, archivado | arquivar, arquivamento | archiviare, archiviazione
archivist, records manager | archiviste, documentaliste | archivero, archivista, documentalista | arquivista, documentalista | archivista, documentalista
article, clause, provision | article, clause, disposition | artículo, cláusula, disposición | artigo, cláusula, disposição | articolo, clausola, disposizione
article, newspaper article, piece | article, papier | artículo | artigo, matéria | articolo
artificial intelligence, AI | intelligence artificielle, IA | inteligencia artificial, IA | inteligência artificial, IA | intelligenza artificiale, IA
asap, without delay, as soon as possible | dès que possible, au plus vite, au plus tôt | cuanto antes, lo antes posible | o quanto antes, com brevidade, assim que possível | quanto prima, il prima possibile, appena possibile
at sign | arobase, arobas | arroba | arroba | chiocciola
atlas | atlas | atlas | atlas | atlante
attach, enclose, append | joindre, annexer | adjuntar, anexar, acompañar | anexar, juntar | allegare, accludere
attachment, attached file | pièce jointe, fichier joint | archivo adjunto, adjunto, documento adjunto | anexo, arquivo anexo, ficheiro anexado | allegato, file allegato
attend to, deal with customers, customer service | accueillir le public, service clientèle | atender al público, atención al cliente | atender o público, atendimento ao cliente | servire il pubblico, assistenza clienti
attend, take part, be present | assister à, participer à, être présent | asistir, acudir, estar presente | comparecer, assistir, estar presente | assistere, essere presente, presenziare
attendance list, attendance sheet, sign-in sheet | liste de présence, feuille de présence, feuille d'émargement | lista de asistencia, hoja de firmas | lista de presença, folha de presenças | foglio presenze, elenco dei presenti, foglio firme
attendance, presence, turnout | présence, assistance | asistencia, presencia | presença, comparecimento, comparência | presenza, partecipazione
audience figures, ratings, viewing figures | audience, audimat, taux d'écoute | audiencia, índice de audiencia, rating | audiência, índice de audiência | ascolti, indice di ascolto, audience
audience, public, spectators | public, auditoire, assistance | público, auditorio, audiencia | público, plateia, auditório | pubblico, uditorio, platea
audiobook, talking book | livre audio, audiolivre | audiolibro | audiolivro | audiolibro
audit, auditing | audit, vérification des comptes | auditoría, intervención de cuentas | auditoria, fiscalização das contas | revisione dei conti, audit
auditor | auditeur, commissaire aux comptes, vérificateur aux comptes | auditor, revisor de cuentas, censor de cuentas | auditor, revisor de contas | revisore dei conti, revisore
author, writer | auteur, écrivain | autor, escritor | autor, escritor | autore, scrittore
authorisation, permission, clearance | autorisation, permission | autorización, permiso | autorização, permissão | autorizzazione, permesso
average, mean | moyenne, en moyenne | promedio, media, término medio | média, em média | media, in media
backup, back-up copy, back up | sauvegarde, copie de sauvegarde | copia de seguridad, respaldo | cópia de segurança, backup | copia di sicurezza, backup
badge, name badge, name tag | badge, porte-nom | distintivo, gafete, credencial, identificador | crachá | badge, cartellino, tesserino
ballot box, urn | urne | urna | urna | urna
ballot paper, voting slip | bulletin de vote, bulletin | papeleta, boleta electoral, cédula de votación | cédula de votação, boletim de voto | scheda elettorale, scheda di voto
banner, streamer | banderole, bannière | pancarta, banderola | faixa, bandeirola | striscione, banner
bar chart, bar graph, histogram | diagramme en barres, histogramme | gráfico de barras, histograma | gráfico de barras, histograma | grafico a barre, istogramma
barcode, bar code | code-barres, code à barres | código de barras | código de barras | codice a barre
battery | pile, batterie | pila, batería | pilha, bateria | pila, batteria
be responsible for, take care of | être responsable de, être chargé de, s'occuper de | encargarse de, ser responsable de, ocuparse de | encarregar-se de, ser responsável por, cuidar de | occuparsi di, essere responsabile di, essere incaricato di
beneficiary, recipient of aid | bénéficiaire, ayant droit | beneficiario | beneficiário | beneficiario, avente diritto
bestseller, best-selling book | best-seller, succès de librairie | superventas, éxito de ventas | best-seller, campeão de vendas | bestseller, best seller, successo editoriale
bibliography, list of references | bibliographie, références bibliographiques | bibliografía, referencias bibliográficas | bibliografia, referências bibliográficas | bibliografia, riferimenti bibliografici
bilingual | bilingue | bilingüe | bilíngue, bilingue | bilingue
billboard, hoarding | panneau publicitaire | valla publicitaria, cartelera publicitaria | outdoor, painel publicitário, cartaz publicitário | cartellone pubblicitario, cartellone
binder, ring binder | classeur | archivador, carpeta de anillas | fichário, dossiê, pasta de argolas | raccoglitore, classificatore
biography, life story | biographie | biografía | biografia | biografia
black and white, b/w | noir et blanc | blanco y negro | preto e branco | bianco e nero
blank vote, blank ballot | vote blanc, bulletin blanc | voto en blanco, papeleta en blanco | voto em branco, voto branco | scheda bianca, voto in bianco
blind copy, BCC | copie cachée, copie conforme invisible | copia oculta | cópia oculta | copia nascosta, copia conoscenza nascosta
block capitals, print letters | lettres capitales, caractères d'imprimerie | letras de imprenta, mayúsculas de imprenta | letra de forma, letras maiúsculas | stampatello
blog, weblog | blog, blogue, carnet web | blog, bitácora | blog, blogue | blog, diario in rete
board meeting, committee meeting | réunion du comité, réunion du bureau, conseil d'administration | reunión directiva | reunião da diretoria, reunião da direção | riunione del direttivo, riunione del consiglio
board member, committee member | membre du comité, membre du bureau, administrateur | directivo, vocal | membro da diretoria, diretor, membro da direção | consigliere, membro del direttivo, membro del consiglio
board, executive committee, board of directors | comité directeur, bureau exécutif, conseil d'administration | junta directiva, consejo de administración, comité ejecutivo | diretoria, direção, conselho de administração | consiglio direttivo, consiglio di amministrazione, comitato esecutivo
bold, bold type, boldface | gras, caractères gras | negrita, letra negrita | negrito | grassetto, neretto
book fair, book show | salon du livre, foire du livre | feria del libro | feira do livro | fiera del libro, salone del libro
book, volume | livre, ouvrage, bouquin, volume | libro, volumen, tomo | livro, volume | libro, volume
bookbinding, binding | reliure | encuadernación | encadernação | rilegatura, legatoria
booklet, brochure, leaflet, pamphlet | brochure, livret, dépliant, plaquette | folleto, cuadernillo, opúsculo | folheto, livreto, brochura, opúsculo | opuscolo, libretto, dépliant, brochure
bookseller | libraire | librero | livreiro | libraio
bookshelf, bookcase | étagère, bibliothèque, rayon | estantería, librero, estante | estante, prateleira | scaffale, libreria
bookshop, bookstore | librairie | librería | livraria | libreria
border, frontier | frontière | frontera | fronteira | confine, frontiera
boss, superior, line manager | chef, patron, supérieur | jefe, patrón, superior | chefe, patrão, superior | capo, superiore, responsabile diretto
brackets, parentheses | parenthèses | paréntesis | parênteses | parentesi
brainstorming | remue-méninges, brainstorming | lluvia de ideas, tormenta de ideas | tempestade de ideias, chuva de ideias, brainstorming | brainstorming, tempesta di idee
brand, trademark | marque, marque déposée | marca, marca registrada | marca, marca registrada | marca, marchio
breach of contract, non-fulfilment, default | rupture de contrat, inexécution | incumplimiento de contrato, incumplimiento | quebra de contrato, inadimplência, incumprimento contratual | inadempimento contrattuale, violazione del contratto
breach, violation, infringement | infraction, violation, manquement | infracción, violación, incumplimiento | infração, violação, descumprimento, incumprimento | infrazione, violazione, inadempienza
break, pause, short break | pause, récréation, interruption | pausa, descanso, receso | pausa, intervalo | pausa, intervallo
bring forward, move forward | avancer, anticiper | adelantar, anticipar | antecipar, adiantar | anticipare
broadband, high-speed internet | haut débit, large bande, internet haut débit | banda ancha | banda larga | banda larga, internet veloce
broadcast, air, transmit | diffuser, émettre, transmettre | emitir, transmitir, difundir | transmitir, emitir, difundir | trasmettere, diffondere, mandare in onda
browse, surf, navigate | naviguer, surfer, parcourir | navegar, surfear, explorar | navegar, surfar, explorar | navigare, sfogliare
browser, web browser | navigateur, navigateur web | navegador, explorador | navegador, browser | browser, navigatore
bug, software error, glitch | bogue, bug | error de software, fallo informático, bug | bug, erro de software, falha informática | bug, baco, errore di programmazione
bureaucrat, official | bureaucrate, fonctionnaire | burócrata, funcionario | burocrata, funcionário | burocrate, funzionario
business card, visiting card, calling card | carte de visite | tarjeta de visita, tarjeta de presentación | cartão de visita | biglietto da visita
button, push button | bouton | botón | botão | pulsante, bottone
cable, lead, cord | câble, cordon | cable | cabo | cavo
calculate, compute, calculation | calculer, calcul | calcular, cálculo | calcular, cálculo | calcolare, calcolo
calendar | calendrier | calendario, almanaque | calendário, folhinha | calendario
call back, ring back, return a call | rappeler | devolver la llamada, volver a llamar | retornar a ligação, ligar de volta | richiamare
call for papers, call for contributions | appel à communications, appel à contributions | convocatoria de ponencias, solicitud de contribuciones | chamada de trabalhos, chamada de artigos | call for papers, richiesta di contributi
call for tenders, invitation to tender, bidding | appel d'offres, marché public | licitación, concurso público | licitação, concurso público | gara d'appalto, bando di gara
call, phone, ring, ring up, give a call | appeler, téléphoner | llamar, telefonear, llamar por teléfono | ligar, telefonar, chamar | chiamare, telefonare
camera, photo camera | appareil photo, appareil photographique | cámara fotográfica, cámara de fotos, cámara | câmera fotográfica, máquina fotográfica, câmara | macchina fotografica, fotocamera
campaign | campagne | campaña | campanha | campagna
cancel, call off, cancellation | annuler, annulation, décommander | cancelar, anular, suspender, cancelación | cancelar, anular, desmarcar, cancelamento | annullare, disdire, cancellare, annullamento
candidacy, candidature | candidature | candidatura, postulación | candidatura | candidatura
candidate, nominee, contender | candidat, prétendant | candidato, aspirante | candidato, concorrente | candidato
capital letter, upper case, capital | majuscule, lettre capitale | mayúscula, letra mayúscula | maiúscula, letra maiúscula | maiuscola, lettera maiuscola
caption, legend | légende | pie de foto, leyenda | legenda | didascalia
cardinal points | points cardinaux | puntos cardinales | pontos cardeais | punti cardinali
carry out, execute, perform, implement | exécuter, accomplir, réaliser, effectuer | ejecutar, realizar, llevar a cabo, efectuar | executar, realizar, levar a cabo, efetuar | eseguire, svolgere, realizzare, effettuare
cartographer, mapmaker | cartographe | cartógrafo | cartógrafo | cartografo
cartography, mapmaking, mapping | cartographie | cartografía | cartografia | cartografia
cassette, tape | cassette, bande magnétique | casete, cinta magnética | cassete, fita | cassetta, nastro
casting vote, deciding vote | voix prépondérante | voto de calidad, voto dirimente | voto de qualidade, voto de minerva | voto decisivo, voto determinante
catalogue, catalog | catalogue | catálogo | catálogo | catalogo
CD, compact disc | disque compact, CD, cédé | disco compacto, CD, cedé | CD, disco compacto | CD, compact disc
censorship, censor | censure, censurer | censura, censurar | censura, censurar | censura, censurare
census, population count | recensement, dénombrement | censo, empadronamiento | censo, recenseamento | censimento
certificate, attestation | certificat, attestation | certificado, constancia, certificación | certificado, certidão, atestado, comprovante | certificato, attestato, attestazione
certified copy, true copy | copie certifiée conforme, copie conforme | copia compulsada, copia certificada, copia autenticada | cópia autenticada, pública-forma | copia autenticata, copia conforme
certify, attest | certifier, attester | certificar, acreditar, dar fe | certificar, atestar | certificare, attestare
chair, chairperson, chairman, president | président, présidente, président de séance | presidente, presidenta | presidente, presidente da mesa | presidente, presidentessa
chair, preside over | présider | presidir | presidir | presiedere
change, alter, modify | changer, modifier, changement | cambiar, modificar, cambio | mudar, alterar, modificar | cambiare, modificare, cambiamento
chapter | chapitre | capítulo | capítulo | capitolo
character, letter, type | caractère, lettre | carácter, letra | caractere, letra | carattere, lettera
charger, battery charger | chargeur | cargador | carregador | caricabatterie, caricatore
check, verify, verification | vérifier, contrôler, vérification | comprobar, verificar, comprobación, chequear | verificar, conferir, checar, verificação | verificare, controllare, verifica
checklist, check list | liste de contrôle, aide-mémoire, pense-bête | lista de verificación, lista de comprobación | lista de verificação, checklist, lista de controlo | lista di controllo, checklist
circular, circular letter | circulaire, lettre circulaire | circular, carta circular | circular, carta circular | circolare, lettera circolare
clarification, clarify | clarification, éclaircissement, clarifier | aclaración, aclarar, clarificación | esclarecimento, esclarecer, clarificação | chiarimento, chiarire, delucidazione
classified ad, small ad, classifieds | petite annonce, petites annonces | anuncio clasificado, anuncio por palabras, clasificados | anúncio classificado, classificados | annuncio economico, piccoli annunci
classified documents, restricted files | documents confidentiels, dossiers secrets | documentos confidenciales, documentos reservados | documentos sigilosos, documentos confidenciais | documenti riservati, atti riservati
clerk, office worker, white-collar worker | employé de bureau, commis | oficinista, administrativo, empleado de oficina | auxiliar administrativo, escriturário, empregado de escritório | impiegato, addetto
click, click on | cliquer, cliquer sur | hacer clic, pulsar, pinchar | clicar, dar um clique | cliccare, fare clic
close the meeting, adjourn | lever la séance, clore la séance | levantar la sesión, cerrar la sesión, clausura | encerrar a sessão, encerramento da sessão, encerrar os trabalhos | chiudere la seduta, togliere la seduta
cloud storage, cloud, cloud computing | nuage informatique, stockage en ligne, infonuagique | nube | nuvem, armazenamento em nuvem | cloud, nuvola informatica, archiviazione in cloud
co-author, joint author | coauteur | coautor | coautor | coautore
code of conduct, code of ethics | code de conduite, charte éthique | código de conducta, código ético | código de conduta, código de ética | codice di condotta, codice etico
coffee break, tea break, refreshment break | pause-café, pause café | pausa café, coffee break, pausa para café | coffee break, pausa para café, intervalo para café | pausa caffè, coffee break
colleague, co-worker, workmate | collègue, confrère | compañero de trabajo, colega | colega, colega de trabalho | collega
collection, holdings | collection, fonds | colección, fondo | coleção, acervo | collezione, raccolta
column, regular column | chronique, rubrique | columna | coluna, crônica, crónica | rubrica, colonna
come into force, take effect, entry into force | entrer en vigueur, prendre effet, entrée en vigueur | entrar en vigor, entrada en vigor, surtir efecto | entrar em vigor, entrada em vigor | entrare in vigore, entrata in vigore
comic strip, comic, comic book | bande dessinée, BD | historieta, tebeo, cómic | história em quadrinhos, banda desenhada, gibi | fumetto
comma | virgule | coma | vírgula | virgola
comment, remark, observation | commentaire, remarque, observation | comentario, observación | comentário, observação | commento, osservazione
commercial, TV spot, spot | spot publicitaire, spot | anuncio televisivo, spot, cuña publicitaria, comercial | comercial, anúncio televisivo, spot | spot, spot pubblicitario
committee, commission | comité, commission | comité, comisión | comitê, comité, comissão | comitato, commissione
communication, communicate | communication, communiquer | comunicación, comunicar | comunicação, comunicar | comunicazione, comunicare
comparison, compare | comparaison, comparer | comparación, comparar | comparação, comparar | confronto, paragone, confrontare
compass | boussole | brújula | bússola | bussola
complaint, grievance, claim | réclamation, plainte | queja, reclamación, reclamo | reclamação, queixa | reclamo, lamentela
complete, finish, finalise, conclude | achever, terminer, finir, finaliser | terminar, acabar, finalizar, concluir | concluir, terminar, acabar, finalizar | completare, terminare, finire, concludere
comply, abide by, observe, compliance | respecter, se conformer, observer | cumplir, acatar, respetar, cumplimiento | cumprir, acatar, respeitar, cumprimento | rispettare, osservare, conformarsi, adempiere
compromise, middle ground | compromis | solución de compromiso, término medio, avenencia | meio-termo, compromisso, solução de compromisso | compromesso
computer virus, malware | virus informatique, logiciel malveillant, maliciel | virus informático, programa malicioso | vírus de computador, vírus informático, malware | virus informatico, malware
computer, PC | ordinateur, PC, ordi | ordenador, computadora, computador, PC | computador, PC | computer, calcolatore, elaboratore, PC
conclude a contract, enter into, contracting | conclure un contrat, passer un contrat | celebrar un contrato, contratar, suscribir un contrato | celebrar um contrato, firmar contrato, contratar | stipulare un contratto, concludere un contratto
conclusion, closing remarks | conclusion | conclusión, palabras finales | conclusão, considerações finais | conclusione, considerazioni finali
conference call, teleconference | conférence téléphonique, téléconférence, audioconférence | teleconferencia, llamada en conferencia | teleconferência, audioconferência | teleconferenza, conferenza telefonica
conference, congress, convention | congrès, colloque | congreso, conferencia, convención | congresso, conferência, convenção | convegno, congresso
confidential, classified, private | confidentiel, secret | confidencial, reservado | confidencial, sigiloso, reservado | riservato, confidenziale
confidentiality, secrecy, privacy | confidentialité, secret | confidencialidad, secreto, reserva | confidencialidade, sigilo | riservatezza, confidenzialità, segretezza
confirmation, confirm | confirmation, confirmer | confirmación, confirmar | confirmação, confirmar | conferma, confermare
congratulations, congratulate | félicitations, féliciter | felicitaciones, enhorabuena, felicitar | parabéns, felicitações, felicitar | congratulazioni, complimenti, congratularsi
consecutive interpreting, consecutive translation | interprétation consécutive, traduction consécutive | interpretación consecutiva, traducción consecutiva | interpretação consecutiva, tradução consecutiva | interpretazione consecutiva, traduzione consecutiva
consensus, general agreement | consensus | consenso | consenso | consenso
contact details, contact information | coordonnées | datos de contacto, coordenadas | dados de contato, contactos | recapiti, contatti, dati di contatto
contact person, contact, point of contact | personne de contact, interlocuteur | persona de contacto, interlocutor | pessoa de contato, interlocutor | persona di contatto, referente
contact, get in touch, reach | contacter, joindre, prendre contact | contactar, ponerse en contacto, comunicarse | contatar, contactar, entrar em contato | contattare, mettersi in contatto, rivolgersi
content, contents | contenu | contenido | conteúdo | contenuto
contingency plan, emergency plan, plan B | plan d'urgence, plan de secours | plan de contingencia, plan de emergencia | plano de contingência, plano de emergência | piano di emergenza, piano di contingenza
contract, agreement | contrat, convention | contrato, convenio | contrato, convênio | contratto, convenzione
contracting party, party | partie contractante, partie | parte contratante, parte | parte contratante, contraente | parte contraente, contraente
contractor, service provider, supplier | prestataire, fournisseur, prestataire de services | contratista, proveedor, prestador de servicios | prestador de serviços, fornecedor, contratado | appaltatore, fornitore, prestatore di servizi
contribution, intervention, speaking turn | intervention, prise de parole | intervención, turno de palabra | intervenção, fala | intervento
convene, call a meeting, summon | convoquer | convocar | convocar | convocare, indire
cookie, web cookie | témoin de connexion, cookie | cookie, galleta informática | cookie, testemunho de conexão | cookie
coordinate, coordination | coordonner, coordination | coordinar, coordinación | coordenar, coordenação | coordinare, coordinamento
coordinator | coordinateur, coordonnateur | coordinador | coordenador | coordinatore
copy and paste | copier-coller, copier et coller | copiar y pegar | copiar e colar | copia e incolla, copiare e incollare
copy, duplicate | copie, double, duplicata | copia, duplicado | cópia, duplicado, segunda via | copia, duplicato
copy, issued copy | exemplaire | ejemplar | exemplar | esemplare, copia
copyright, author's rights | droits d'auteur, droit d'auteur | derechos de autor, derecho de autor | direitos autorais, direitos de autor | diritti d'autore, diritto d'autore
correct, correction | corriger, correction, rectifier | corregir, corrección, rectificar | corrigir, correção, retificar | correggere, correzione, rettificare
correspond, exchange letters, write to | correspondre, échanger des lettres | cartearse, mantener correspondencia | corresponder-se, trocar correspondência | corrispondere, scriversi
correspondence, exchange of letters | correspondance, échange de courrier | correspondencia | correspondência | corrispondenza, carteggio
count, counting | compter, comptage, dénombrer | contar, recuento, contabilizar | contar, contagem, contabilizar | contare, conteggio, conteggiare
counter, service window, service desk | guichet | ventanilla, mostrador, taquilla | guichê, balcão, bilheteira | sportello
countersign, initial | contresigner, parapher | refrendar, rubricar, visar | rubricar, visar | controfirmare, siglare, vistare
courier, courier service, messenger | coursier, messagerie | mensajero, servicio de mensajería | mensageiro, estafeta, motoboy | corriere, fattorino
cover letter, covering letter | lettre d'accompagnement, lettre de motivation | carta de presentación, carta de motivación | carta de apresentação, carta de motivação | lettera di accompagnamento, lettera di presentazione, lettera di motivazione
cover page, title page, front page | page de garde, page de titre, couverture | portada, carátula, página de título | folha de rosto, capa, página de rosto | frontespizio, copertina
cover, book cover, dust jacket | couverture, jaquette | cubierta, tapa, portada | capa, sobrecapa | copertina, sovraccoperta
cover, media coverage | couvrir, couverture médiatique | cubrir, cobertura mediática, cobertura informativa | cobrir, cobertura jornalística, cobertura mediática | copertura mediatica, seguire un evento
coworking, shared office | coworking, bureau partagé, espace partagé | coworking, oficina compartida | coworking, escritório compartilhado | coworking, ufficio condiviso
crash, computer failure, system crash | plantage, plantage informatique, planter | bloqueo del sistema, caída del sistema, colgarse | travamento, pane no sistema, travar | blocco del sistema, andare in crash
criticism, criticise | critique, critiquer | crítica, criticar | crítica, criticar | critica, criticare
cross out, strike out, delete as appropriate | rayer, barrer, biffer | tachar | riscar | depennare
current affairs, current events | actualité, actualités | actualidad, temas de actualidad | atualidade, assuntos atuais | attualità
curriculum vitae, CV, resume | curriculum vitae, CV | currículum, currículo, hoja de vida | currículo, curriculum vitae | curriculum, curriculum vitae
cut and paste | couper-coller | cortar y pegar | recortar e colar | taglia e incolla
cyber security, computer security, IT security | cybersécurité, sécurité informatique | ciberseguridad, seguridad informática | cibersegurança, segurança informática, segurança da informação | sicurezza informatica, cybersicurezza
data collection, data gathering | collecte de données, recueil de données | recogida de datos, recopilación de datos, recolección de datos | coleta de dados, recolha de dados | raccolta dati, raccolta di dati, rilevazione dei dati
data processing, data handling | traitement des données, traitement de données | tratamiento de datos, procesamiento de datos | processamento de dados, tratamento de dados | elaborazione dei dati, trattamento dei dati
data protection, data privacy | protection des données | protección de datos | proteção de dados | protezione dei dati, tutela dei dati
data, figures | données | datos | dados | dati
database, data bank | base de données, banque de données | base de datos, banco de datos | base de dados, banco de dados | banca dati, base di dati, database
date of birth, birth date | date de naissance | fecha de nacimiento | data de nascimento | data di nascita
deadline, due date, closing date, cut-off date, time limit | date limite, échéance, délai, dernier délai | fecha límite, plazo, vencimiento | prazo, prazo final, data limite | scadenza, termine, data limite, termine ultimo
dear sirs, dear sir, dear madam | madame monsieur, mesdames messieurs | estimados señores, distinguidos señores, señores | prezados senhores, exmos senhores, caros senhores | egregi signori, gentili signori, spettabile ditta
debate, discussion | débat, discussion | debate, discusión | debate, discussão | dibattito, discussione
decide, resolve, determine | décider, se décider, statuer | decidir, resolver, acordar | decidir, resolver, deliberar | decidere, deliberare, stabilire
decision, ruling | décision | decisión | decisão | decisione, delibera
decrease, decline, drop, fall | diminution, baisse, recul, diminuer | disminución, descenso, baja, reducción | diminuição, queda, redução, decréscimo | diminuzione, calo, riduzione, flessione
definition, define | définition, définir | definición, definir | definição, definir | definizione, definire
delay, hold-up, lateness | retard | retraso, demora, tardanza, atraso | atraso, demora, retardamento | ritardo
delegate, delegation | déléguer, délégation | delegar, delegación | delegar, delegação | delegare, delega
delegate, representative | délégué, représentant | delegado, representante | delegado, representante | delegato, rappresentante
delete, erase, remove | supprimer, effacer | borrar, eliminar, suprimir | apagar, excluir, eliminar, deletar | cancellare, eliminare
deliver, delivery, hand over | livrer, distribuer, remettre, livraison | entregar, repartir, entrega, reparto | entregar, entrega | consegnare, recapitare, consegna
description, describe | description, décrire | descripción, describir | descrição, descrever | descrizione, descrivere
designer, graphic designer | graphiste, concepteur, designer | diseñador, diseñador gráfico | designer, designer gráfico | grafico, progettista, designer
desk, writing table, workstation | bureau, table de travail, poste de travail | escritorio, mesa de trabajo, mesa de despacho | escrivaninha, secretária, mesa de trabalho | scrivania, postazione di lavoro
dialect, vernacular, patois | dialecte, patois | dialecto, habla local | dialeto, falar regional | dialetto, vernacolo
dialling code, area code, country code | indicatif, indicatif téléphonique | prefijo, código de área, lada | código de área, DDD, indicativo | prefisso, prefisso telefonico
diary, appointment book, planner | agenda | agenda | agenda | agenda
dictionary, lexicon | dictionnaire, lexique | diccionario, léxico | dicionário, léxico | dizionario, vocabolario, lessico
digital | numérique, digital | digital | digital | digitale
digitisation, digitalisation, scanning | numérisation | digitalización | digitalização | digitalizzazione
directions, access map | plan d'accès, comment s'y rendre, itinéraire d'accès | cómo llegar, plano de acceso, indicaciones | como chegar, indicações, mapa de acesso | come arrivare, indicazioni stradali, come raggiungerci
directory, address book | annuaire, répertoire | directorio, guía, repertorio | diretório, anuário, lista telefônica | elenco, annuario, rubrica
disagreement, dissent | désaccord, dissension | desacuerdo, discrepancia | desacordo, discordância | disaccordo, dissenso
discuss, debate, talk over | discuter, débattre | discutir, debatir | discutir, debater | discutere, dibattere
dismiss, remove from office, dismissal | révoquer, destituer, révocation | destituir, cesar, destitución | destituir, exonerar, destituição | revocare, destituire, rimozione
dispatch, sending, shipment, shipping | envoi, expédition | envío, expedición, remesa | envio, remessa, expedição | invio, spedizione
dissolve, dissolution, wind up | dissoudre, dissolution | disolver, disolución | dissolver, dissolução | sciogliere, scioglimento
distance | distance, éloignement | distancia, lejanía | distância | distanza, lontananza
document, paper | document, pièce, écrit | documento, escrito | documento | documento
documentary, documentary film | documentaire, film documentaire | documental, película documental | documentário | documentario
documentation, documents, papers | documentation, documents, papiers | documentación, documentos, papeles | documentação, documentos, papéis | documentazione, documenti, carte
domain name, internet domain | nom de domaine | nombre de dominio, dominio | nome de domínio, domínio | nome di dominio, nome a dominio
done, finished, completed, accomplished | fait, terminé, achevé, accompli | hecho, terminado, acabado, cumplido | feito, terminado, concluído, pronto | fatto, finito, completato, concluso
dotted line | pointillé, ligne pointillée | línea de puntos | linha pontilhada, linha tracejada | linea tratteggiata, riga punteggiata
download | télécharger, téléchargement | descargar, bajar, descarga | baixar, descarregar, fazer download, transferir | scaricare, download
draft, draw up, compose | rédiger, rédaction | redactar, elaborar, redacción | redigir, elaborar, redação | redigere, stilare, stesura
draft, rough copy, first version | brouillon, ébauche, avant-projet | borrador, anteproyecto | rascunho, minuta, esboço | bozza, brutta copia
drawer | tiroir | cajón, gaveta | gaveta | cassetto
drawing pin, thumbtack | punaise | chincheta, tachuela, chinche | percevejo, tachinha, pionés | puntina, puntina da disegno
drawing, draw, sketch | dessin, dessiner | dibujo, dibujar | desenho, desenhar | disegno, disegnare
dubbing, dub, voice-over | doublage, doubler | doblaje, doblar | dublagem, dobragem, dublar | doppiaggio, doppiare
e-book, electronic book | livre numérique, livre électronique, liseuse | libro electrónico, libro digital | livro eletrônico, livro digital, e-book | libro elettronico, e-book, libro digitale
e-mail address, email address | adresse électronique, adresse mail, adresse courriel | dirección de correo, dirección electrónica | endereço eletrônico, endereço de e-mail, endereço eletrónico | indirizzo e-mail, indirizzo di posta
e-mail, email, electronic mail, mail | courriel, e-mail, courrier électronique, mail, mél | correo electrónico, e-mail, mail, correo | e-mail, correio eletrônico, correio eletrónico | e-mail, posta elettronica, mail
east, eastern | est, oriental | este, oriente, oriental | leste, este, oriente, oriental | est, oriente, orientale
edition | édition | edición | edição | edizione
editor, editor-in-chief, chief editor | rédacteur, rédacteur en chef | redactor, editor, redactor jefe | redator, editor, chefe de redação | redattore, caporedattore
editorial staff, editorial board, editorial team | rédaction, comité de rédaction, équipe éditoriale | redacción, consejo de redacción, comité editorial | redação, conselho editorial, conselho de redação | redazione, comitato di redazione
editorial, leading article | éditorial | editorial | editorial | editoriale
efficiency, efficient, effectiveness | efficacité, efficace, efficience | eficacia, eficiencia, eficaz | eficácia, eficiência, eficaz | efficacia, efficienza, efficace
election, elect | élection, élire | elección, elegir, comicios | eleição, eleger | elezione, eleggere
electronic voting, e-voting, online voting | vote électronique, vote en ligne | voto electrónico, votación electrónica, votación en línea | voto eletrônico, votação eletrônica, votação online | voto elettronico, votazione online
eligible, entitled to stand | éligible | elegible | elegível | eleggibile
employment contract, work contract | contrat de travail, contrat d'embauche | contrato de trabajo, contrato laboral | contrato de trabalho | contratto di lavoro
enclosed, attached, herewith | ci-joint, en pièce jointe, en annexe | adjunto, en anexo | anexo, em anexo | allegato, in allegato
encryption, encrypt, cipher | chiffrement, cryptage, chiffrer | cifrado, encriptación, cifrar | criptografia, encriptação, cifragem | crittografia, cifratura, criptare
encyclopaedia, encyclopedia | encyclopédie | enciclopedia | enciclopédia | enciclopedia
engaged, busy, busy signal | occupé, ligne occupée | ocupado, comunicando | ocupado, linha ocupada | occupato, linea occupata
entrust, assign, put in charge | confier, charger, attribuer | encargar, encomendar, confiar, asignar | encarregar, incumbir, confiar, atribuir | affidare, incaricare, assegnare
envelope | enveloppe | sobre | envelope, sobrescrito | busta
eraser, rubber | gomme | goma de borrar, borrador | borracha | gomma, gomma da cancellare
essay | essai | ensayo | ensaio | saggio
estimate, estimation, rough figure | estimation, estimer | estimación, estimar, cálculo aproximado | estimativa, estimar | stima, stimare
evaluate, assess, evaluation, assessment, appraisal | évaluer, évaluation | evaluar, valorar, evaluación, valoración | avaliar, avaliação | valutare, valutazione
example, instance | exemple | ejemplo | exemplo | esempio
exception, exemption, derogation | exception, dérogation, exemption | excepción, exención, salvedad | exceção, isenção, derrogação | eccezione, deroga, esenzione
exclude, expel, expulsion | exclure, expulser, radier | expulsar, excluir, dar de baja | excluir, expulsar, expulsão | escludere, espellere, radiare
expire, lapse, run out | expirer, arriver à échéance, périmer | vencer, caducar, expirar | vencer, expirar, caducar | scadere, decadere
expiry, expiration, expiry date | expiration, échéance, date d'expiration | vencimiento, caducidad, fecha de caducidad | vencimento, validade, data de validade | scadenza, data di scadenza
explanation, explain | explication, expliquer | explicación, explicar | explicação, explicar | spiegazione, spiegare
express mail, express delivery | courrier express, envoi express | correo urgente, envío urgente | correio expresso, entrega expressa, sedex | posta celere, spedizione espressa
extend, prolong, extension | prolonger, proroger, prolongation | prorrogar, ampliar el plazo, prórroga | prorrogar, prolongar, prorrogação | prorogare, prolungare, proroga
extension, extension number | poste, numéro de poste | extensión, interno, anexo | ramal, extensão | interno, numero interno
extraordinary meeting, special meeting | assemblée extraordinaire, réunion extraordinaire | asamblea extraordinaria, reunión extraordinaria | assembleia extraordinária, reunião extraordinária | assemblea straordinaria, riunione straordinaria
face to face, in person, on site | en personne, en présentiel, face à face | presencial, en persona, cara a cara | presencial, pessoalmente, cara a cara | in presenza, di persona, faccia a faccia
failure, fail, fiasco | échec, échouer, fiasco | fracaso, fracasar, fiasco | fracasso, fracassar, insucesso | fallimento, fallire, insuccesso
fake news, hoax, false news | fausses nouvelles, canular, infox, intox | noticias falsas, bulo, noticia falsa | notícias falsas, boato, fake news | notizie false, bufala, fake news
FAQ, frequently asked questions | foire aux questions, FAQ, questions fréquentes | preguntas frecuentes, FAQ | perguntas frequentes, FAQ, dúvidas frequentes | domande frequenti, FAQ
fax, telefax | fax, télécopie, télécopieur | fax, telefax | fax, telefax | fax, telefax
feasibility, feasible, viable | faisabilité, faisable, réalisable | viabilidad, factibilidad, viable | viabilidade, exequibilidade, viável | fattibilità, fattibile, realizzabile
feedback, comments, response | retour, retours, rétroaction | retroalimentación, comentarios, opiniones | retorno, feedback, comentários | riscontro, feedback, commenti
felt-tip pen, marker, felt pen | feutre, marqueur | rotulador, marcador, plumón | marcador, caneta hidrográfica, canetinha | pennarello, marcatore
figure, digit, numeral | chiffre | cifra, guarismo, dígito | algarismo, cifra, dígito | cifra, numero
file, case file, dossier | dossier | expediente, dosier, legajo | processo, dossiê, dossier | pratica, fascicolo, dossier
file, computer file | fichier | archivo, fichero | arquivo, ficheiro | file, archivio
filing cabinet, file cabinet | classeur à tiroirs, meuble de classement | archivador, archivero, fichero | arquivo, ficheiro, armário de arquivo | schedario, classificatore
fill in, fill out, complete a form | remplir, compléter | rellenar, llenar, cumplimentar, completar | preencher, completar | compilare, riempire
film, movie, motion picture | film | película, filme | filme, fita, película | film, pellicola
film, shoot, video | filmer, tourner | filmar, rodar, grabar en vídeo | filmar, rodar | filmare, riprendere, girare
final version, definitive version | version définitive, version finale | versión definitiva, versión final | versão definitiva, versão final | versione definitiva, versione finale
financial report, financial statement, treasurer's report | rapport financier, compte rendu financier | informe financiero, informe económico | relatório financeiro, relatório de contas | relazione finanziaria, rendiconto finanziario
find, locate, come across | trouver, repérer | encontrar, hallar, localizar | encontrar, achar, localizar | trovare, rintracciare, reperire
fine print, small print | petits caractères, petites lignes | letra pequeña, letra chica | letras miúdas, letras pequenas | caratteri piccoli
first name, given name, forename | prénom | nombre de pila, nombre | primeiro nome, nome próprio, prenome | nome di battesimo, nome
flash | flash | flash, destello | flash | flash
flip chart, paper board | tableau de conférence, paperboard | rotafolio, pizarra de papel | flip chart, cavalete de papel | lavagna a fogli, flip chart
floor plan, ground plan | plan du bâtiment, plan d'étage | plano de planta, plano del edificio | planta baixa, planta do edifício | planimetria, pianta dell'edificio
fluent, fluently | couramment, courant | con fluidez, con soltura, fluido | fluente, fluentemente | fluente, correntemente
flyer, leaflet, handbill, handout | prospectus, tract, dépliant, flyer | volante, octavilla, folleto, panfleto | panfleto, folheto, filipeta | volantino, dépliant
folder, file folder | dossier, chemise | carpeta, fólder | pasta | cartella, cartellina
follow-up, monitoring, tracking | suivi | seguimiento | acompanhamento, seguimento | monitoraggio, seguito
follower | abonné, suiveur, follower | seguidor | seguidor | follower
font, typeface | police, police de caractères | tipo de letra, fuente, tipografía | fonte, tipo de letra | carattere, font
footnote | note infrapaginale, note en bas | nota al pie, nota a pie | nota de rodapé | nota a piè, nota in calce
forecast, projection, prediction | prévision, pronostic | previsión, pronóstico | previsão, prognóstico | previsione, pronostico
foreign correspondent, special correspondent | envoyé spécial, correspondant à l'étranger | corresponsal, enviado especial | correspondente, enviado especial | inviato, corrispondente, inviato speciale
foreign language | langue étrangère | lengua extranjera, idioma extranjero | língua estrangeira, idioma estrangeiro | lingua straniera
form, printed form | formulaire, imprimé | formulario, impreso, planilla | formulário, impresso | modulo, formulario, modello
formality, formalities, administrative procedure | démarche, formalité, démarches administratives | trámite, gestión, formalidad, diligencia | formalidade, trâmite, diligência | pratica, formalità, adempimento
format | format | formato | formato | formato
forum, discussion board, message board | forum, forum de discussion | foro, foro de discusión | fórum, fórum de discussão | forum, forum di discussione
forward, redirect, pass on | transférer, faire suivre, réexpédier | reenviar, remitir | encaminhar, reencaminhar, reenviar | inoltrare, rispedire
freedom of expression, free speech, freedom of speech | liberté d'expression | libertad de expresión | liberdade de expressão | libertà di espressione, libertà di parola
front page | une, première page | primera plana, portada, primera página | primeira página, capa do jornal | prima pagina
full stop, period | point final, point | punto, punto final | ponto final, ponto | punto, punto fermo
general assembly, general meeting, AGM | assemblée générale, AG | asamblea general, junta general | assembleia geral | assemblea generale
globe, terrestrial globe | globe, globe terrestre, mappemonde | globo terráqueo, globo | globo terrestre, globo | mappamondo, globo terrestre
glossary, word list | glossaire, lexique | glosario | glossário | glossario
glue, adhesive | colle | pegamento, cola | cola | colla
goal, objective, aim, target, purpose | but, objectif, fin, finalité | objetivo, meta, finalidad, fin | objetivo, meta, finalidade | obiettivo, scopo, meta, fine, finalità
GPS, satnav, satellite navigation | GPS, navigation par satellite | GPS, navegador GPS, navegación por satélite | GPS, navegação por satélite | GPS, navigatore satellitare, navigazione satellitare
grammar | grammaire | gramática | gramática | grammatica
graph, chart, diagram | graphique, diagramme | gráfico, gráfica, diagrama | gráfico, diagrama | grafico, diagramma
graphic design, graphics | graphisme, conception graphique | diseño gráfico, grafismo | design gráfico, grafismo | grafica, progettazione grafica
greeting card, greetings card | carte de vœux | tarjeta de felicitación | cartão de felicitações, cartão de boas-festas | biglietto di auguri, cartolina di auguri
group photo, group picture | photo de groupe | foto de grupo, foto grupal | foto de grupo, foto oficial | foto di gruppo
guarantee, warranty | garantie, garantir | garantía, garantizar | garantia, garantir | garanzia, garantire
guidelines, directives | lignes directrices, directives | directrices, lineamientos, pautas | diretrizes, orientações, linhas orientadoras | linee guida, direttive, orientamenti
hacker, cyber attacker | pirate informatique, hackeur | pirata informático, hacker | hacker, pirata informático | pirata informatico, hacker
handbook, manual, guide, guidebook | manuel, guide, vademecum | manual, guía | manual, guia | manuale, guida, prontuario
handover, handing over, transfer of duties | passation, passation de pouvoirs, transmission | traspaso, relevo, traspaso de funciones | transmissão de funções, passagem de cargo | passaggio di consegne, consegne
handwriting, penmanship | écriture, écriture manuscrite | letra, caligrafía | letra, caligrafia | calligrafia, grafia, scrittura
handwritten, by hand | manuscrit | manuscrito, escrito a mano | manuscrito, escrito à mão | scritto a mano, manoscritto
hang up | raccrocher | colgar | desligar | riattaccare, riagganciare
hard disk, hard drive | disque dur | disco duro, disco rígido | disco rígido, HD, disco duro | disco rigido, disco fisso, hard disk
hardcover, hardback, bound | relié, cartonné | tapa dura, encuadernado | capa dura | copertina rigida, rilegato
hardware, computer equipment | matériel informatique, matériel | hardware, equipo informático | hardware, equipamento informático | hardware, apparecchiature informatiche
hashtag | mot-dièse, mot-clic, hashtag | etiqueta, hashtag | hashtag | hashtag, cancelletto
head office, headquarters, registered office, seat | siège, siège social | sede, sede social, sede central | sede, sede social, matriz | sede, sede legale, sede centrale
heading, title, header | titre, intitulé, en-tête | encabezamiento, título, encabezado | título, cabeçalho | titolo, intestazione
headline | gros titre, manchette | titular, encabezado | manchete, parangona | titolo di giornale, titolone
headphones, earphones, headset | casque, écouteurs, oreillettes | auriculares, audífonos, cascos | fones de ouvido, auscultadores, auriculares | cuffie, auricolari
highlighter | surligneur | subrayador, resaltador, marcador fluorescente | marca-texto, sublinhador | evidenziatore
hiking map, trail map, walking map | carte de randonnée, carte des sentiers | mapa de senderos, mapa de senderismo | mapa de trilhas, mapa de caminhadas, mapa de percursos | carta escursionistica, carta dei sentieri
historical record, chronicle, annals | chronique, annales | crónica, anales | crônica histórica, anais | cronaca, annali
hole punch, hole puncher | perforatrice, perforeuse | perforadora, taladradora de papel | furador, perfurador | perforatore, foratrice
home page, landing page, start page | page d'accueil | página de inicio, página principal, portada | página inicial, página principal | pagina iniziale, pagina principale, home page
honorary member | membre d'honneur, membre honoraire | miembro honorario, socio de honor | membro honorário, sócio honorário | membro onorario, socio onorario
hotline, helpline, call centre | numéro vert, ligne d'assistance, centre d'appels | línea directa, línea de ayuda, centro de llamadas | linha direta, linha de apoio, central de atendimento | numero verde, linea diretta, call center
hybrid, mixed format | hybride, comodal | híbrido, semipresencial | híbrido, semipresencial | ibrido, in modalità mista
hyphen, dash | trait d'union, tiret | guion, raya | hífen, travessão, traço | trattino, lineetta
icon | icône | icono, ícono | ícone | icona
idea, notion, thought | idée, notion | idea, noción | ideia, noção | idea, nozione
identity card, ID card, ID | carte d'identité, pièce d'identité | documento de identidad, carné de identidad, cédula | carteira de identidade, bilhete de identidade, cartão de cidadão | carta d'identità, documento d'identità
illegal, unlawful | illégal, illicite | ilegal, ilícito | ilegal, ilícito | illegale, illecito
illustration, illustrate | illustration, illustrer | ilustración, ilustrar | ilustração, ilustrar | illustrazione, illustrare
illustrator, draughtsman | illustrateur, dessinateur | ilustrador, dibujante | ilustrador, desenhista | illustratore, disegnatore
image rights, consent to photos | droit à l'image, droits d'image | derechos de imagen, derecho de imagen | direito de imagem, direitos de imagem | diritto all'immagine, diritti di immagine
image, picture | image | imagen | imagem | immagine
implement, put into practice, implementation | mettre en œuvre, mise en œuvre, appliquer | implementar, poner en práctica, puesta en marcha | implementar, implementação, pôr em prática | attuare, mettere in pratica, attuazione
improve, improvement, enhance | améliorer, amélioration, perfectionner | mejorar, mejora, perfeccionar | melhorar, melhoria, aperfeiçoar | migliorare, miglioramento, perfezionare
in advance, beforehand, ahead of time | à l'avance, d'avance, au préalable | con antelación, por adelantado, de antemano, con anticipación | com antecedência, antecipadamente, de antemão | in anticipo, anticipatamente, in precedenza
in alphabetical order, alphabetically | par ordre alphabétique, alphabétiquement | por orden alfabético, alfabéticamente | por ordem alfabética, em ordem alfabética | in ordine alfabetico, alfabeticamente
in copy, CC, carbon copy | en copie, copie conforme | en copia, con copia | em cópia, com cópia | in copia, per conoscenza
in favour, votes for, yes vote | voix pour, pour, vote favorable | a favor, votos a favor | a favor, votos a favor | a favore, favorevole, voti favorevoli
in force, valid, in effect | en vigueur, valable, valide | vigente, en vigor, válido | vigente, em vigor, válido | vigente, in vigore, valido
in progress, under way, ongoing | en cours | en curso, en marcha | em andamento, em curso | in corso
in writing, written | par écrit | por escrito | por escrito | per iscritto
inbox, mailbox | boîte de réception, boîte mail | bandeja de entrada, buzón de entrada | caixa de entrada | posta in arrivo, casella di posta
increase, rise, growth, grow | augmentation, hausse, croissance, augmenter | aumento, incremento, subida, crecimiento | aumento, acréscimo, crescimento, subida | aumento, incremento, crescita, aumentare
index card, file card, record card | fiche, fiche cartonnée | ficha | ficha | scheda
index | index | índice alfabético, índice | índice remissivo, índice | indice analitico, indice
inform, notify, let know, advise | informer, avertir, prévenir, aviser | informar, avisar, notificar, comunicar | informar, avisar, notificar, comunicar | informare, avvisare, avvertire, comunicare
information desk, information point, enquiries | bureau d'information, point d'information, renseignements | punto de información, mostrador de información, oficina de información | balcão de informações, posto de informações, ponto de informação | ufficio informazioni, punto informazioni, sportello informativo
information technology, IT, computing, computer science | informatique, technologies de l'information | informática, computación | informática, tecnologia da informação, TI | informatica, tecnologie dell'informazione
information, info | information, renseignement, info | información, datos | informação, info | informazione, notizia, info
informed consent | consentement éclairé | consentimiento informado | consentimento informado | consenso informato
initiative | initiative | iniciativa | iniciativa | iniziativa
ink | encre | tinta | tinta | inchiostro
inquire, enquire, ask for information | se renseigner, s'informer, demander des renseignements | informarse, preguntar, pedir información | informar-se, indagar, pedir informações | informarsi, chiedere informazioni
inquiry, enquiry, query | demande de renseignements, demande d'information | consulta, solicitud de información | consulta, pedido de informação | richiesta di informazioni
insert, put in, insertion | insérer, introduire, insertion | insertar, introducir, inserción | inserir, introduzir, inserção | inserire, introdurre, inserimento
install, installation | installer, installation | instalar, instalación | instalar, instalação | installare, installazione
instant messaging, messaging app, chat | messagerie instantanée, clavardage, tchat | mensajería instantánea, chat | mensagens instantâneas, bate-papo, chat | messaggistica istantanea, chat
instruction, directions, instructions | consigne, instruction, directive | instrucción, indicación | instrução, orientação, indicação | istruzione, indicazione
intern, trainee | stagiaire | becario, pasante, practicante | estagiário | tirocinante, stagista
internet connection, internet access | connexion internet, accès internet | conexión a internet, acceso a internet | conexão à internet, acesso à internet, ligação à internet | connessione internet, collegamento a internet, accesso a internet
internet, net, the web | internet, toile, web | internet, red, web | internet, rede, web | internet, rete, web
internship, traineeship, work placement | stage | prácticas, pasantía | estágio | tirocinio, stage
interpreting booth, interpreter's booth, translation booth | cabine d'interprétation, cabine de traduction | cabina de interpretación, cabina de traducción | cabine de interpretação, cabine de tradução | cabina di interpretazione, cabina di traduzione
interpreting, interpretation | interprétation, interprétariat | interpretación | interpretação | interpretariato, interpretazione
interview | interview, entretien | entrevista, entrevistar | entrevista, entrevistar | intervista, intervistare
introduction, foreword, preface | introduction, avant-propos, préface | introducción, prólogo, prefacio | introdução, prefácio, prólogo | introduzione, prefazione, premessa
invalid vote, spoilt ballot, null vote | vote nul, bulletin nul | voto nulo, papeleta nula | voto nulo | voto nullo, scheda nulla
invalid, null and void, void | nul, invalide, non valable | nulo, inválido, sin validez | nulo, inválido, sem efeito | nullo, non valido, invalido
inventory, stock list | inventaire | inventario | inventário | inventario
invitation, invite | invitation, inviter | invitación, invitar | convite, convidar | invito, invitare
invoice, bill | facture, facturer | factura, facturar | fatura, nota fiscal, faturar | fattura, fatturare
issue, number | numéro | número | número, edição | numero
italics, italic type | italique | cursiva, itálica | itálico | corsivo
journalism | journalisme | periodismo | jornalismo | giornalismo
journalist, reporter | journaliste, reporter | periodista, reportero | jornalista, repórter | giornalista, cronista, reporter
keep, preserve, conserve | conserver, préserver, garder | conservar, preservar, guardar | conservar, preservar, guardar | conservare, preservare, custodire
key | touche | tecla | tecla | tasto
key, map legend | légende | leyenda, clave de signos | legenda | legenda
keyboard | clavier | teclado | teclado | tastiera
keynote speech, opening lecture, keynote | conférence inaugurale, discours d'ouverture | conferencia inaugural, discurso inaugural, ponencia magistral | palestra inaugural, conferência de abertura | discorso di apertura, relazione introduttiva, prolusione
keyword, search term | mot-clé, mot clef | palabra clave | palavra-chave | parola chiave
label, tag | étiquette | etiqueta | etiqueta, rótulo | etichetta
land register, cadastre, land registry | cadastre, registre foncier | catastro | cadastro, registro de imóveis, registo predial | catasto, registro fondiario
landline, fixed line | ligne fixe, téléphone fixe | teléfono fijo, línea fija | telefone fixo, linha fixa | telefono fisso, linea fissa
language, tongue | langue, langage | idioma, lengua | língua, idioma | lingua, idioma
laptop, notebook, laptop computer | ordinateur portable, portable | ordenador portátil, portátil, laptop, computadora portátil | notebook, laptop, computador portátil | computer portatile, portatile, laptop
last-minute, at short notice | de dernière minute, au dernier moment | de última hora, a última hora | de última hora | dell'ultimo minuto, all'ultimo momento
latitude | latitude | latitud | latitude | latitudine
launch, kick off, start up | lancer, lancement, démarrer | lanzar, poner en marcha, lanzamiento | lançar, dar início, lançamento | lanciare, avviare, lancio
lawyer, solicitor, attorney | avocat, juriste | abogado, letrado | advogado | avvocato, legale
layout, page layout | mise en page, maquette | maquetación, diagramación, diseño de página | diagramação, paginação, layout | impaginazione, layout
lectern, rostrum, podium | pupitre, tribune | atril, tribuna, podio | púlpito, tribuna, parlatório | leggio, podio, tribuna
lecture, talk, presentation | conférence, exposé, causerie | conferencia, charla, ponencia | palestra, conferência | conferenza, relazione
legacy, bequest, estate | legs, succession | legado, herencia | legado, herança | lascito, eredità
legal advice, legal counsel | conseil juridique, assistance juridique | asesoramiento jurídico, asesoría legal | assessoria jurídica, aconselhamento jurídico | consulenza legale, assistenza legale
legal personality, legal status, legal entity | personnalité juridique, personne morale | personalidad jurídica, persona jurídica, personería jurídica | personalidade jurídica, pessoa jurídica, pessoa coletiva | personalità giuridica, persona giuridica
legal, lawful, statutory | légal, juridique, licite | legal, jurídico, lícito | legal, jurídico, lícito | legale, giuridico, lecito
lens, camera lens | objectif, lentille | objetivo, lente | lente, objetiva | obiettivo, lente
letter box, mailbox, postbox | boîte aux lettres | buzón | caixa de correio | cassetta postale, cassetta delle lettere, buca delle lettere
letter of recommendation, reference letter | lettre de recommandation | carta de recomendación | carta de recomendação | lettera di raccomandazione, lettera di referenze
letter, missive | lettre, courrier | carta, misiva | carta, missiva | lettera, missiva
letterhead, headed paper | en-tête, papier à en-tête | membrete, papel membretado | papel timbrado, cabeçalho | carta intestata, intestazione
liability, responsibility | responsabilité | responsabilidad | responsabilidade | responsabilità
librarian | bibliothécaire | bibliotecario | bibliotecário | bibliotecario
library | bibliothèque, médiathèque | biblioteca | biblioteca | biblioteca
licence, permit | permis, licence | licencia, permiso | licença, alvará | licenza, permesso
like, thumbs up | j'aime, like, pouce levé | me gusta, like | curtida, like, gosto | mi piace, like
line, row of text | ligne | línea, renglón | linha | riga
link, hyperlink | lien, hyperlien | enlace, vínculo, hipervínculo, liga | link, ligação, hiperligação | collegamento, link, collegamento ipertestuale
list, listing | liste, listing | lista, listado, relación | lista, listagem, relação | elenco, lista
listener | auditeur | oyente, radioyente, radioescucha | ouvinte, radiouvinte | ascoltatore, radioascoltatore
literal, word for word, verbatim | littéral, mot à mot, textuel | literal, palabra por palabra, textual | literal, palavra por palavra | letterale, parola per parola, alla lettera
live broadcast, live, live coverage | en direct, direct, diffusion en direct | en directo, en vivo, transmisión en vivo | ao vivo, em direto, transmissão ao vivo | in diretta, diretta, dal vivo
localisation, localization | localisation, adaptation locale | localización, adaptación local | localização de software, adaptação local | localizzazione, adattamento locale
location, place, site, whereabouts | lieu, emplacement, endroit | lugar, ubicación, sitio, emplazamiento | local, localização, lugar, sítio | luogo, ubicazione, posto, posizione
log in, sign in, log on, login | se connecter, connexion, ouvrir une session | iniciar sesión, acceder, conectarse | fazer login, entrar, iniciar sessão | accedere, effettuare l'accesso, login
log out, sign out, log off | se déconnecter, déconnexion | cerrar sesión, desconectarse | sair, terminar sessão, encerrar a sessão | disconnettersi, uscire, logout
logo, emblem, logotype | logo, emblème, logotype | logotipo, logo, emblema | logotipo, logomarca, logo, emblema | logo, emblema, logotipo
long-term | à long terme | a largo plazo | a longo prazo | a lungo termine
longitude | longitude | longitud geográfica | longitude | longitudine
loudspeaker, speaker | haut-parleur, enceinte, baffle | altavoz, altoparlante, bocina, parlante | alto-falante, altifalante, caixa de som | altoparlante, cassa acustica
machine translation, automatic translation | traduction automatique | traducción automática | tradução automática | traduzione automatica
magazine, periodical, journal | revue, magazine, périodique | revista, publicación periódica | revista, periódico | rivista, periodico, magazine
mail, post | courrier, poste | correo, correspondencia | correio, correspondência | posta, corrispondenza
mailing list, distribution list | liste de diffusion, liste de distribution | lista de correo, lista de distribución, lista de difusión | lista de e-mails, lista de discussão, lista de distribuição | mailing list, lista di distribuzione, lista di diffusione
majority | majorité | mayoría | maioria | maggioranza
make an appointment, book an appointment | prendre rendez-vous | pedir cita, concertar una cita, sacar turno | marcar hora, marcar uma consulta, agendar horário | prendere appuntamento, fissare un appuntamento
mandate, term of office, tenure | mandat | mandato, período de mandato | mandato, gestão | mandato
manifesto, charter | manifeste, charte | manifiesto, carta fundacional | manifesto, carta de princípios | manifesto, carta dei principi
manuscript, typescript | manuscrit, tapuscrit | manuscrito, original | manuscrito, original | manoscritto, dattiloscritto
map, geographical map | carte, carte géographique | mapa, carta geográfica | mapa, carta geográfica | carta geografica, mappa, cartina
margin | marge | margen | margem | margine
marital status, civil status | état civil, situation de famille | estado civil | estado civil | stato civile
meaning, sense, signification | sens, signification | significado, sentido | significado, sentido | significato, senso
measure, action, step taken | mesure, disposition | medida | medida, providência | misura, provvedimento
media, mass media, news media | médias, moyens de communication | medios, medios de comunicación, medios informativos | mídia, meios de comunicação, média | media, mezzi d'informazione, mass media
median | médiane | mediana | mediana | mediana
meet a deadline, deliver on time | respecter un délai, tenir les délais | cumplir el plazo, respetar el plazo | cumprir o prazo, respeitar o prazo | rispettare la scadenza, rispettare i termini
meeting room, conference room, boardroom | salle de réunion, salle de conférence | sala de reuniones, sala de juntas | sala de reuniões, sala de conferências | sala riunioni, sala conferenze
meeting, session, gathering | réunion, séance, rencontre | reunión, sesión, junta, encuentro | reunião, sessão, encontro | riunione, seduta, incontro
member, fellow | membre, adhérent, sociétaire | miembro, socio, afiliado | membro, sócio, associado, filiado | membro, socio, associato, aderente
membership, affiliation | adhésion, affiliation, appartenance | afiliación, membresía | filiação, associação, condição de sócio | adesione, affiliazione, appartenenza
memo, memorandum, note | note de service, mémo, note interne | memorando, memorándum, nota interna | memorando, nota interna | promemoria, nota di servizio, nota interna
memorandum of understanding, letter of intent | protocole d'accord, lettre d'intention | memorando de entendimiento, carta de intenciones | memorando de entendimento, carta de intenções | protocollo d'intesa, lettera d'intenti
memory card, SD card | carte mémoire | tarjeta de memoria | cartão de memória | scheda di memoria
menu, drop-down menu | menu, menu déroulant | menú, menú desplegable | menu, menu suspenso | menu, menù a tendina
message | message | mensaje, recado | mensagem, recado | messaggio
milestone, key stage | jalon, étape clé | hito | marco, etapa fundamental | pietra miliare, traguardo, tappa fondamentale
minority | minorité | minoría | minoria | minoranza
minute-taker, recording secretary | secrétaire de séance | secretario de actas | secretário da reunião, secretário da mesa | segretario verbalizzante, verbalizzante
minutes, record of proceedings | procès-verbal, compte rendu, PV | acta, minuta | ata, minuta | verbale
misinformation, disinformation | désinformation | desinformación | desinformação | disinformazione
misprint, typo, typing error | faute de frappe, coquille | errata, error tipográfico, error de imprenta | gralha, erro de digitação, erro tipográfico | refuso, errore di battitura, errore di stampa
mistake, error, slip | erreur, faute | error, falta, equivocación | erro, engano, equívoco | errore, sbaglio
misunderstanding, mix-up | malentendu, quiproquo | malentendido | mal-entendido, equívoco | malinteso, equivoco, fraintendimento
mobile phone, cell phone, mobile, smartphone | téléphone portable, portable, mobile, cellulaire | teléfono móvil, móvil, celular | celular, telemóvel, telefone celular | telefono cellulare, cellulare, telefonino
moderator, facilitator | modérateur, animateur | moderador, facilitador | moderador, mediador, facilitador | moderatore, facilitatore
monthly, monthly magazine | mensuel, revue mensuelle | revista mensual, publicación mensual | revista mensal, publicação mensal | mensile, rivista mensile
mother tongue, native language, first language | langue maternelle | lengua materna, idioma materno | língua materna, idioma materno | lingua madre, madrelingua, lingua materna
motion | motion | moción | moção | mozione
mouse, computer mouse | souris | ratón, mouse | mouse, rato | mouse
multilingual, polyglot | multilingue, plurilingue, polyglotte | multilingüe, plurilingüe, políglota | multilíngue, plurilíngue, poliglota | multilingue, plurilingue, poliglotta
nationality, citizenship | nationalité, citoyenneté | nacionalidad, ciudadanía | nacionalidade, cidadania | nazionalità, cittadinanza
negotiate, negotiation, bargain | négocier, négociation | negociar, negociación | negociar, negociação | negoziare, trattare, trattativa, negoziazione
network | réseau | red | rede | rete
newly elected, elect, incoming | nouvellement élu, nouvel élu, entrant | recién elegido, electo, entrante | recém-eleito, eleito | neoeletto, appena eletto, entrante
news agency, press agency, wire service | agence de presse | agencia de noticias, agencia de prensa | agência de notícias | agenzia di stampa
news item, piece of news, news story | nouvelle, info, dépêche | noticia | notícia | notizia
news, news items | nouvelles, actualités, infos | noticias, novedades, actualidad | notícias, novidades, atualidades | notizie, novità, attualità
newscast, news broadcast, TV news | journal télévisé, téléjournal, bulletin d'information | telediario, noticiero, informativo, noticiario | telejornal, noticiário, jornal televisivo | telegiornale, notiziario
newsletter, bulletin | bulletin, lettre d'information, infolettre | boletín, boletín informativo | boletim, boletim informativo, informativo | bollettino, notiziario, newsletter
newspaper, paper, daily | journal, quotidien | periódico, diario | jornal, diário | giornale, quotidiano
nomination, nominate, appointment, appoint | nomination, nommer, désigner, désignation | nombramiento, nombrar, designar, designación | nomeação, nomear, designar, designação | nomina, nominare, designare, designazione
north, northern | nord, septentrional | norte, septentrional | norte, setentrional | nord, settentrionale, settentrione
notary, notary public | notaire | notario, escribano | notário, tabelião | notaio
note down, write down, jot down | noter, prendre note, inscrire | anotar, apuntar, tomar nota | anotar, tomar nota, apontar | annotare, prendere nota, appuntare
notebook, exercise book, copybook | cahier, carnet | cuaderno, libreta | caderno | quaderno, taccuino
notepad, writing pad, jotter | bloc-notes, calepin | bloc de notas, libreta | bloco de notas, bloquinho | blocco note, bloc-notes, taccuino
notes, annotations | notes, annotations | apuntes, notas, anotaciones | apontamentos, anotações, notas | appunti, note, annotazioni
notice of meeting, convocation, summons | convocation, avis de convocation | convocatoria, citación | convocatória, convocação, edital de convocação | convocazione, avviso di convocazione
notice, notification, announcement | avis, notification, annonce | aviso, notificación, anuncio | aviso, notificação, comunicado | avviso, notifica, comunicazione
noticeboard, bulletin board | panneau d'affichage, tableau d'affichage | tablón de anuncios, cartelera, tablero | quadro de avisos, mural, placar | bacheca, albo, tabellone
novel | roman | novela | romance | romanzo
objection, object, challenge | objection, s'opposer, contestation | objeción, objetar, reparo | objeção, contestar, opor-se | obiezione, opporsi, contestazione
obligation, duty | obligation, devoir | obligación, deber | obrigação, dever | obbligo, dovere
obstacle, hindrance, hurdle | obstacle, entrave, empêchement | obstáculo, impedimento, traba | obstáculo, empecilho, entrave | ostacolo, impedimento, intralcio
occupation, profession, job | profession, métier | profesión, ocupación, oficio | profissão, ocupação, ofício | professione, mestiere
office work, clerical work, desk job | travail de bureau, bureautique | trabajo de oficina, ofimática | trabalho de escritório, trabalho administrativo | lavoro d'ufficio, lavoro impiegatizio
office, bureau | bureau, cabinet | oficina, despacho | escritório, gabinete | ufficio, studio
offline, disconnected | hors ligne, déconnecté | sin conexión, fuera de línea, desconectado | offline, fora de linha, desconectado | offline, non in linea, scollegato
online form, web form | formulaire en ligne | formulario en línea, formulario electrónico | formulário online, formulário eletrônico, formulário em linha | modulo online, modulo elettronico
online meeting, virtual meeting | réunion en ligne, réunion virtuelle, réunion à distance | reunión en línea, reunión virtual | reunião online, reunião virtual, reunião à distância | riunione online, riunione virtuale, riunione a distanza
online, on the internet | en ligne, sur internet | en línea, online, por internet | online, em linha, pela internet | online, in linea, in rete
open letter | lettre ouverte | carta abierta | carta aberta | lettera aperta
open source, free software | logiciel libre, code source ouvert | código abierto, software libre | código aberto, software livre | open source, software libero, codice aperto
open the meeting, declare open | ouvrir la séance | abrir la sesión, declarar abierta | abrir a sessão, abertura da sessão, abrir os trabalhos | aprire la seduta, apertura della seduta
open-plan office, open space | bureau paysager, open space | oficina abierta, oficina diáfana | escritório aberto, open space | ufficio open space
opening hours, office hours, business hours | heures d'ouverture, horaires d'ouverture | horario de apertura, horario de atención | horário de funcionamento, horário de atendimento, horário de abertura | orario di apertura, orari di apertura
operating system | système d'exploitation | sistema operativo | sistema operacional, sistema operativo | sistema operativo
opinion, view, point of view | opinion, avis, point de vue | opinión, parecer, punto de vista | opinião, parecer, ponto de vista | opinione, parere, punto di vista
orally, verbally | oralement, de vive voix, verbalement | oralmente, de viva voz, verbalmente | oralmente, de viva voz, verbalmente | oralmente, a voce, verbalmente
order, purchase order, order form | commande, commander, bon de commande | pedido, encargar, hoja de pedido | encomenda, pedido, encomendar | ordine, ordinare, ordinazione
organise, organisation, arrange | organiser, organisation | organizar, organización | organizar, organização | organizzare, organizzazione
organiser | organisateur | organizador | organizador | organizzatore
original text, source text | texte original, texte source | texto original, texto de partida | texto original, texto de partida | testo originale, testo di partenza
original, original document | original, document original | original, documento original | original, documento original | originale, documento originale
out of office, away from office | absent du bureau | fuera de oficina, ausente | fora do escritório, ausente do escritório | fuori ufficio, assente dall'ufficio
out of print, sold out | épuisé | agotado, descatalogado | esgotado, fora de catálogo | esaurito, fuori catalogo
outdated, out of date, obsolete | périmé, obsolète, dépassé | desactualizado, obsoleto, desfasado | desatualizado, obsoleto, ultrapassado | superato, obsoleto, non aggiornato
outgoing, retiring, departing | sortant | saliente, cesante | cessante | uscente
outline, sketch | esquisse, ébauche, canevas | esbozo, bosquejo | esboço, linhas gerais | abbozzo, schema
PA system, public address, sound system | sonorisation, sono | megafonía, equipo de sonido, sistema de sonido | sistema de som, sonorização, aparelhagem de som | impianto audio, impianto di amplificazione
page | page | página | página | pagina
paper clip | trombone, attache | clip, sujetapapeles | clipe | graffetta, fermaglio
paper | papier | papel | papel | carta
paperback, softcover, pocket book | livre de poche, broché | libro de bolsillo, tapa blanda, rústica | livro de bolso, brochura, capa mole | tascabile, brossura, edizione economica
paragraph | paragraphe, alinéa | párrafo, apartado | parágrafo | paragrafo, capoverso, comma
parcel, package | colis, paquet | paquete, encomienda, bulto | encomenda, pacote, embrulho | pacco, collo, plico
parental consent, parental permission | autorisation parentale | autorización paterna | autorização dos pais, consentimento parental | autorizzazione dei genitori, consenso dei genitori
participant, attendee, delegate | participant | participante, asistente | participante | partecipante
partner, associate | partenaire, associé | socio, colaborador, aliado | parceiro, sócio | partner, socio
partnership, collaboration | partenariat, collaboration | asociación, colaboración, alianza | parceria, colaboração | partenariato, collaborazione
password, passcode | mot de passe | contraseña, clave | senha, palavra-passe | password, parola d'ordine, parola chiave d'accesso
pen friend, pen pal, correspondent | correspondant | amigo por correspondencia, corresponsal | amigo por correspondência, correspondente | amico di penna, corrispondente
pen, ballpoint, biro | stylo, stylo à bille, bic | bolígrafo, lapicera, boli, birome | caneta, esferográfica | penna, biro
pencil | crayon, crayon à papier | lápiz | lápis | matita
pending, outstanding, still open | en attente, en suspens, en instance | pendiente, en espera | pendente, em aberto, em espera | in sospeso, pendente, in attesa
percentage, per cent | pourcentage, pour cent | porcentaje, por ciento | porcentagem, percentagem, por cento | percentuale, per cento
person in charge, person responsible, head, officer | responsable, chargé | responsable, encargado | responsável, encarregado | responsabile, incaricato, referente
personal data, personal information | données personnelles | datos personales | dados pessoais | dati personali
petition, collection of signatures | pétition, collecte de signatures | petición, recogida de firmas | petição, abaixo-assinado | petizione, raccolta di firme
phishing, online fraud | hameçonnage, phishing | suplantación de identidad, phishing | phishing, fraude eletrônica | phishing, truffa informatica
phone call, call, telephone call | appel, coup de téléphone, coup de fil, appel téléphonique | llamada, llamada telefónica, telefonazo | ligação, telefonema, chamada, chamada telefónica | telefonata, chiamata
phone number, telephone number | numéro de téléphone | número de teléfono | número de telefone | numero di telefono
photo album, album | album photo, album | álbum de fotos, álbum | álbum de fotos, álbum | album fotografico, album di foto
photo, picture, photograph, snapshot | photo, cliché, photographie | foto, fotografía | foto, fotografia, retrato | foto, fotografia, scatto
photocopier, copying machine, copier | photocopieuse, photocopieur, copieur | fotocopiadora, copiadora | fotocopiadora, copiadora, xerox | fotocopiatrice
photocopy, xerox | photocopie, photocopier | fotocopia, fotocopiar | fotocópia, xerox, xerocar | fotocopia, fotocopiare
photography | photographie | fotografía | fotografia | fotografia
pick up, answer the phone | décrocher | descolgar, atender el teléfono, coger el teléfono | atender o telefone, tirar do gancho | rispondere al telefono, alzare la cornetta
pie chart, circle graph | camembert, diagramme circulaire | gráfico circular, gráfico de pastel, gráfico de torta | gráfico de pizza, gráfico circular | grafico a torta, diagramma a torta
pilot project, trial project, pilot scheme | projet pilote, expérience pilote | proyecto piloto, plan piloto | projeto piloto, projeto-piloto | progetto pilota
place of birth, birthplace | lieu de naissance | lugar de nacimiento | local de nascimento, naturalidade | luogo di nascita
place of residence, domicile | domicile, lieu de résidence | domicilio, lugar de residencia | domicílio, residência, local de residência | domicilio, residenza, luogo di residenza
plagiarism | plagiat | plagio | plágio | plagio
plain language, easy language, simple language | langage clair, langage simple | lenguaje claro, lenguaje sencillo, lenguaje llano | linguagem simples, linguagem clara | linguaggio semplice, linguaggio chiaro
plan, planning, schedule ahead | planifier, planification, prévoir | planificar, planificación, planear | planejar, planear, planejamento, planeamento | pianificare, pianificazione, programmare
plan, scheme | plan | plan | plano | piano
plenary session, plenary | séance plénière, plénière | sesión plenaria, plenario, pleno | sessão plenária, plenária | seduta plenaria, sessione plenaria, plenaria
plug, electric plug | fiche, fiche électrique | enchufe, clavija | plugue, ficha | spina
PO box, post office box | boîte postale, case postale | apartado de correos, apartado postal, casilla postal | caixa postal, apartado | casella postale
podcast | podcast, balado, baladodiffusion | pódcast, podcast | podcast | podcast
poem, verse | poème, poésie | poema, poesía | poema, poesia | poesia, poema
point of order, procedural motion | motion d'ordre, motion de procédure | cuestión de orden, moción de orden | questão de ordem, ponto de ordem | mozione d'ordine, mozione procedurale
poll, survey, opinion poll | sondage, enquête, sondage d'opinion | encuesta, sondeo, sondeo de opinión | enquete, sondagem, pesquisa de opinião, inquérito | sondaggio, inchiesta, indagine
polling station, polling place | bureau de vote | colegio electoral, centro de votación, mesa electoral | seção eleitoral, mesa de voto, assembleia de voto | seggio elettorale, seggio
pop-up window, dialog box | fenêtre, boîte de dialogue, fenêtre surgissante | ventana emergente, cuadro de diálogo | janela pop-up, caixa de diálogo | finestra di dialogo, finestra pop-up
post office | bureau de poste, poste | oficina de correos, correos | correios, agência dos correios, estação de correios | ufficio postale, posta
post, blog post | publication, billet, post | publicación, entrada, post | postagem, publicação, post | post, pubblicazione
postage stamp, stamp | timbre, timbre-poste | sello, estampilla, timbre postal | selo, selo postal | francobollo
postage, postal charges | affranchissement, frais de port | franqueo, gastos de envío, porte | porte, franquia, taxa postal | affrancatura, spese postali
postal code, postcode, zip code | code postal | código postal | código postal, CEP | codice postale, CAP
postal vote, absentee ballot, mail-in ballot | vote par correspondance | voto por correo, voto por correspondencia | voto por correio, voto por correspondência | voto per corrispondenza, voto postale
postcard | carte postale | tarjeta postal, postal | cartão-postal, bilhete-postal, postal | cartolina, cartolina postale
poster, placard, bill | affiche, poster | cartel, póster, afiche | cartaz, pôster | manifesto, locandina, poster
postman, mailman, letter carrier | facteur, préposé | cartero | carteiro | postino, portalettere
postpone, defer, put off, push back | reporter, différer, repousser, remettre | aplazar, posponer, postergar | adiar, postergar, protelar | rinviare, posticipare, rimandare
postponement, deferral | report, ajournement | aplazamiento, postergación | adiamento, postergação | rinvio, posticipo
power of attorney, proxy | procuration, pouvoir | poder, poder notarial, apoderamiento | procuração | procura, delega
preamble, introductory clause | préambule, exposé des motifs | preámbulo, exposición de motivos | preâmbulo, exposição de motivos | preambolo, premessa
preparation, prepare, get ready | préparation, préparer, préparatifs | preparación, preparar, preparativos | preparação, preparar, preparativos | preparazione, preparare, preparativi
present, in attendance | présent | presente, asistente | presente | presente
presenter, host, anchor, announcer | présentateur, animateur | presentador, locutor, conductor | apresentador, locutor | presentatore, conduttore, annunciatore
preservation, conservation | préservation, conservation | preservación, conservación | preservação, conservação | conservazione, salvaguardia
press conference, news conference | conférence de presse, point de presse | rueda de prensa, conferencia de prensa | entrevista coletiva, conferência de imprensa | conferenza stampa
press freedom | liberté de presse | libertad de prensa | liberdade de imprensa | libertà di stampa
press kit, media kit | dossier de presse | dosier de prensa, carpeta de prensa | kit de imprensa, dossiê de imprensa | cartella stampa
press office, media office | service de presse, bureau de presse | gabinete de prensa, oficina de prensa | assessoria de imprensa, gabinete de imprensa | ufficio stampa
press release, communiqué, news release | communiqué de presse, communiqué | comunicado de prensa, nota de prensa, comunicado | comunicado de imprensa, nota à imprensa, comunicado | comunicato stampa, comunicato
press review, press clippings | revue de presse, coupures de presse | revista de prensa, recortes de prensa | revista de imprensa, clipping, recortes de jornal | rassegna stampa, ritagli di giornale
press, newspapers | presse, journaux | prensa, periódicos | imprensa, jornais | stampa, giornali
print run, circulation | tirage | tirada, tiraje | tiragem | tiratura
print, print out, printing | imprimer, impression | imprimir, impresión | imprimir, impressão | stampare, stampa
printer | imprimante | impresora | impressora | stampante
printing house, printer's, print shop | imprimerie, imprimeur | imprenta, taller gráfico | gráfica, tipografia | tipografia, stamperia
printout, hard copy, paper copy | version imprimée, tirage papier, copie papier | copia impresa, copia en papel, impreso | cópia impressa, cópia em papel | stampato, copia cartacea, copia stampata
prior notice, advance notice, notice period | préavis | preaviso, aviso previo | aviso prévio, pré-aviso | preavviso
prioritise, give priority | prioriser, donner la priorité, privilégier | priorizar, dar prioridad | priorizar, dar prioridade | dare la priorità, dare la precedenza
priority | priorité | prioridad | prioridade | priorità
privacy policy, privacy statement | politique de confidentialité | política de privacidad, aviso de privacidad | política de privacidade | informativa sulla privacy, politica sulla privacy
probability, likelihood, chance | probabilité, vraisemblance | probabilidad, verosimilitud | probabilidade, verossimilhança | probabilità, verosimiglianza
problem, issue, trouble | problème, souci, difficulté | problema, dificultad, inconveniente | problema, dificuldade, inconveniente | problema, difficoltà, inconveniente
procedure, process | procédure, processus | procedimiento, proceso | procedimento, processo | procedura, procedimento, processo
proceedings, conference proceedings | actes, actes du congrès | actas, actas del congreso | anais, atas do congresso | atti, atti del convegno
process, handle, deal with | traiter, instruire, traitement | tramitar, procesar, gestionar | tramitar, processar, tratar | trattare, sbrigare, evadere
profile, user profile | profil, profil utilisateur | perfil, perfil de usuario | perfil, perfil do usuário | profilo, profilo utente
programme, broadcast, show | émission, programme | programa, emisión | programa, emissão | trasmissione, programma
programmer, developer, coder | programmeur, développeur, informaticien | programador, desarrollador | programador, desenvolvedor | programmatore, sviluppatore
programming, coding | programmation, codage | programación, codificación | programação, codificação | programmazione, codifica
project management | gestion de projet, conduite de projet | gestión de proyectos | gestão de projetos, gerenciamento de projetos | gestione dei progetti, project management
project manager, project leader | chef de projet, responsable de projet | jefe de proyecto, director de proyecto, gerente de proyecto | gerente de projeto, gestor de projeto, chefe de projeto | capo progetto, responsabile di progetto
project | projet | proyecto | projeto | progetto
projector, video projector, beamer | projecteur, vidéoprojecteur | proyector, cañón proyector | projetor, datashow | proiettore, videoproiettore
promotion, promote, outreach | promotion, promouvoir | promoción, promocionar, promover | promoção, promover, divulgação | promozione, promuovere
pronunciation, pronounce | prononciation, prononcer | pronunciación, pronunciar | pronúncia, pronunciar | pronuncia, pronunciare
proof, evidence, supporting document | preuve, justificatif, pièce justificative | prueba, comprobante, justificante | prova, comprovante, comprovativo | prova, giustificativo, documento giustificativo
proofreading, proofread | relecture, correction d'épreuves, relire | corrección de pruebas, corrección de textos | revisão, revisão de provas, revisão de textos | correzione di bozze, rilettura
propaganda | propagande | propaganda | propaganda política, propaganda ideológica | propaganda
proposal, suggestion | proposition, suggestion | propuesta, sugerencia | proposta, sugestão | proposta, suggerimento
propose, suggest, put forward | proposer, suggérer | proponer, sugerir, plantear | propor, sugerir | proporre, suggerire
protocol | protocole | protocolo | protocolo | protocollo
proxy vote, vote by proxy | vote par procuration | voto por delegación, voto por poder | voto por procuração | voto per delega, voto per procura
public consultation, public inquiry | consultation publique, enquête publique | consulta pública, audiencia pública | consulta pública, audiência pública | consultazione pubblica, inchiesta pubblica
public opinion | opinion publique | opinión pública | opinião pública | opinione pubblica
public relations, PR | relations publiques | relaciones públicas | relações públicas | pubbliche relazioni, relazioni pubbliche
publication | publication, parution | publicación | publicação | pubblicazione
publish, bring out, release | publier, faire paraître, éditer | publicar, editar | publicar, editar, lançar | pubblicare, dare alle stampe
publishing house, publisher | maison d'édition, éditeur | editorial, casa editorial | editora, casa editora | casa editrice, editore
punctuation | ponctuation | puntuación | pontuação | punteggiatura, interpunzione
Q&A, question time, questions and answers | questions-réponses, séance de questions | ruegos y preguntas, turno de preguntas, preguntas y respuestas | perguntas e respostas, sessão de perguntas | domande e risposte, sessione di domande
QR code, quick response code | code QR, flashcode | código QR | código QR, QR code | codice QR
qualified majority, two-thirds majority | majorité qualifiée | mayoría cualificada, mayoría calificada | maioria qualificada | maggioranza qualificata
quality control, quality assurance | contrôle qualité, contrôle de qualité | control de calidad | controle de qualidade, controlo de qualidade | controllo qualità, controllo di qualità
question, query, ask | question, interroger, poser une question | pregunta, preguntar, interrogante | pergunta, perguntar, questão | domanda, quesito, domandare
questionnaire | questionnaire | cuestionario | questionário | questionario
quorum | quorum | quórum | quórum | quorum, numero legale
quotation marks, inverted commas | guillemets | comillas | aspas | virgolette
quotation, citation, quote | citation, citer | cita, citación, citar | citação, citar | citazione, citare
quote, price quotation, cost estimate | devis | presupuesto, cotización | orçamento, cotação | preventivo
radio station, broadcaster | station de radio, station radiophonique | emisora, emisora de radio, estación de radio | emissora, estação de rádio, emissora de rádio | emittente radiofonica, stazione radio, emittente
radio | radio | radio | rádio | radio
ranking, league table, classification | classement, palmarès | clasificación, ranking | classificação, ranking | classifica, graduatoria
rate, ratio | taux, ratio | tasa, índice, ratio | taxa, índice, rácio | tasso, indice, rapporto
ratify, ratification, endorse | ratifier, entériner, ratification | ratificar, refrendar, ratificación | ratificar, referendar, ratificação | ratificare, ratifica
re-election, re-elect | réélection, réélire | reelección, reelegir | reeleição, reeleger | rielezione, rieleggere
read, reading | lire, lecture | leer, lectura | ler, leitura | leggere, lettura
reader | lecteur | lector | leitor | lettore
readership, readers | lectorat, lecteurs | lectores, público lector | leitores, público leitor | lettori, pubblico dei lettori
receipt, sales slip | reçu, quittance, ticket de caisse | recibo, comprobante de pago, tique | recibo, talão, comprovante de pagamento | ricevuta, scontrino, quietanza
receive, receipt, reception | recevoir, réception | recibir, recepción | receber, recebimento, receção | ricevere, ricevimento, ricezione
reception desk, front desk, reception | accueil, réception, guichet d'accueil | recepción, mostrador | recepção, balcão de atendimento | reception, accoglienza, portineria
record, register, enter | enregistrer, consigner, inscrire | registrar, asentar, inscribir | registrar, registar, lançar | registrare, iscrivere, annotare
record, tape | enregistrer | grabar | gravar | registrare, incidere
record, vinyl, LP | disque, vinyle | disco, vinilo, elepé | disco, vinil, LP | disco, vinile, LP
recording studio, sound studio | studio d'enregistrement | estudio de grabación | estúdio de gravação | studio di registrazione, sala d'incisione
recording, sound recording | enregistrement, enregistrement sonore | grabación, registro sonoro | gravação, registo sonoro | registrazione, incisione
red tape, bureaucracy, paperwork | bureaucratie, paperasse, paperasserie | burocracia, papeleo, trámites burocráticos | burocracia, papelada | burocrazia, scartoffie
referendum, plebiscite, popular vote | référendum, plébiscite | referéndum, plebiscito, consulta popular | referendo, plebiscito, consulta popular | referendum, plebiscito, consultazione popolare
register, registry, roll, record book | registre | registro, libro de registro | registro, registo, livro de registo | registro
register, sign up, enrol, registration, enrolment | s'inscrire, inscription, s'enregistrer | inscribirse, registrarse, inscripción | inscrever-se, cadastrar-se, inscrição, cadastro | iscriversi, registrarsi, iscrizione
registered mail, recorded delivery, registered letter | lettre recommandée, recommandé, courrier recommandé | correo certificado, carta certificada | carta registrada, correio registado, carta registada | raccomandata, posta raccomandata
registered participant, registrant, enrolled | inscrit, personne inscrite | inscrito, persona inscrita | inscrito, pessoa inscrita | iscritto, persona iscritta
registration form, enrolment form, sign-up form | bulletin d'inscription, formulaire d'inscription, fiche d'inscription | formulario de inscripción, hoja de inscripción, boletín de inscripción | formulário de inscrição, ficha de inscrição | modulo di iscrizione, scheda di iscrizione
reject, turn down, refuse, rejection | rejeter, refuser, rejet | rechazar, desestimar, rechazo | rejeitar, recusar, rejeição, chumbar | respingere, rifiutare, bocciare
reliable, trustworthy, dependable | fiable, digne de confiance | fiable, confiable, fidedigno | confiável, fiável, fidedigno | affidabile, attendibile
remind | rappeler | recordar | lembrar, relembrar, recordar | ricordare, rammentare
reminder, chaser | rappel, relance, lettre de rappel | recordatorio, aviso | lembrete, aviso | sollecito, promemoria
remit, area of responsibility, powers | compétence, attributions, domaine de compétence | competencia, atribuciones, ámbito de competencia | competência, atribuições, área de competência | competenza, attribuzioni, ambito di competenza
remote work, teleworking, working from home, home office | télétravail, travail à distance | teletrabajo, trabajo a distancia | teletrabalho, trabalho remoto, home office | telelavoro, lavoro a distanza, smart working
renew, renewal | renouveler, reconduire, renouvellement | renovar, renovación | renovar, renovação | rinnovare, rinnovo
rental contract, lease, tenancy agreement | bail, contrat de location | contrato de alquiler, contrato de arrendamiento | contrato de aluguel, contrato de arrendamento | contratto d'affitto, contratto di locazione
repeal, revoke, abolish | abroger, révoquer, abolir | derogar, revocar, abolir | revogar, derrogar, abolir | abrogare, revocare, abolire
replace, substitute, replacement | remplacer, substituer, remplacement | reemplazar, sustituir, reemplazo | substituir, trocar, substituição | sostituire, rimpiazzare, sostituzione
reply, answer, respond | répondre | responder, contestar | responder | rispondere
reply, answer, response | réponse | respuesta, contestación | resposta | risposta
report, account | rapport, compte rendu | informe, reporte, relación | relatório, informe | relazione, rapporto, resoconto
report, give an account | rendre compte, faire un rapport | informar, rendir cuentas, reportar | relatar, prestar contas, reportar | riferire, relazionare, rendere conto
report, reportage, news coverage | reportage | reportaje | reportagem | reportage, servizio
represent, act on behalf | représenter, représentation | representar, representación | representar, representação | rappresentare, rappresentanza
reprint, reissue, new edition | réimpression, réédition, retirage | reimpresión, reedición | reimpressão, reedição | ristampa, riedizione
required field, mandatory field | champ obligatoire | campo obligatorio | campo obrigatório | campo obbligatorio
resign, step down, resignation | démissionner, démission | dimitir, renunciar, dimisión, renuncia | demitir-se, renunciar, demissão, renúncia | dimettersi, rassegnare le dimissioni, dimissioni
resolution | résolution | resolución | resolução | risoluzione, delibera
resources, means | ressources, moyens | recursos, medios | recursos, meios | risorse, mezzi
respondent, interviewee | personne interrogée, sondé | encuestado, entrevistado | inquirido, entrevistado, respondente | intervistato, rispondente
result, outcome, finding | résultat, issue | resultado | resultado, desfecho | risultato, esito
review, critique, book review | critique, recension, compte rendu | reseña, crítica, recensión | resenha, crítica, recensão | recensione, critica
review, take stock, stocktaking | faire le bilan, bilan | hacer balance, balance | fazer o balanço, balanço | fare il bilancio, bilancio
revision, revise, review | révision, réviser | revisión, revisar | revisão, revisar, rever | revisione, revisionare, rivedere
right to vote, voting rights, suffrage | droit de vote, suffrage | derecho al voto, derecho de voto, sufragio | direito de voto, sufrágio | diritto di voto, suffragio
right, entitlement | droit | derecho | direito | diritto
ringtone, ring | sonnerie | tono de llamada, timbre | toque | suoneria
road map, motoring map, road atlas | carte routière, atlas routier | mapa de carreteras, mapa vial | mapa rodoviário, mapa de estradas | carta stradale, carta automobilistica
roadmap, road map | feuille de route | hoja de ruta | roteiro, mapa do caminho | tabella di marcia, road map
roll call, call the roll | appel nominal, appel | pasar lista, llamada nominal | chamada nominal, fazer a chamada | appello, fare l'appello
round table, panel discussion, panel | table ronde | mesa redonda, panel | mesa-redonda, painel | tavola rotonda
route, itinerary | itinéraire, trajet, parcours | itinerario, ruta, recorrido, trayecto | itinerário, trajeto, percurso, roteiro | itinerario, percorso, tragitto
royalties | redevances, droits d'auteur | regalías, derechos de autor | royalties, direitos autorais | diritti d'autore, royalties
rubber stamp, stamp, seal | tampon, cachet | sello, timbre, tampón | carimbo | timbro
rule, norm, regulation | règle, norme | regla, norma | regra, norma | regola, norma
rules of procedure, standing orders, internal rules | règlement intérieur, règlement | reglamento interno, reglamento, régimen interior | regimento interno, regulamento interno | regolamento interno, regolamento
runoff, second ballot, second round | second tour, ballottage, deuxième tour | segunda vuelta, balotaje | segundo turno, segunda volta | ballottaggio, secondo turno
salutation, opening greeting | formule d'appel, salutation | saludo, encabezamiento | saudação, vocativo | formula di apertura, saluto
sample, sampling | échantillon, échantillonnage | muestra, muestreo | amostra, amostragem | campione, campionamento
sanction, penalty, punishment | sanction, pénalité, punition | sanción, pena, castigo | sanção, penalidade, punição | sanzione, penalità, punizione
save, store a file | enregistrer, sauvegarder | guardar, grabar | salvar, guardar, gravar | salvare, memorizzare
scale, map scale | échelle | escala | escala | scala
scan, digitise | scanner, numériser | escanear, digitalizar | escanear, digitalizar | scansionare, scannerizzare, digitalizzare
scanner | scanner, numériseur | escáner | scanner, digitalizador | scanner
schedule, fix a date, set a date | fixer une date, programmer | programar, fijar fecha, calendarizar | agendar, marcar, programar, calendarizar | programmare, fissare, calendarizzare
schedule, timetable | horaire, emploi du temps, planning | horario, cronograma, calendario | horário, cronograma, calendário | orario, calendario, cronoprogramma
scissors, pair of scissors | ciseaux | tijeras | tesoura | forbici
search engine | moteur de recherche | buscador, motor de búsqueda | buscador, motor de busca, mecanismo de busca | motore di ricerca
search, look for, seek | chercher, rechercher | buscar | procurar, buscar | cercare, ricercare
second, support a motion | appuyer, soutenir une motion | secundar, apoyar la moción | secundar, apoiar a moção | appoggiare, sostenere una mozione
secret ballot, secret vote | scrutin secret | votación secreta, voto secreto | votação secreta, voto secreto, escrutínio secreto | voto segreto, scrutinio segreto, votazione segreta
secretariat, secretary's office | secrétariat | secretaría, secretariado | secretaria, secretariado | segreteria, segretariato
secretary, clerical assistant | secrétaire, assistante de direction | secretario, secretaria | secretário, secretária | segretario, segretaria
section, part | section, rubrique, partie | sección, apartado | seção, secção | sezione, parte
selfie, self-portrait | selfie, égoportrait | selfi, selfie, autofoto | selfie, autorretrato | selfie, autoscatto
send back, return | renvoyer, retourner | devolver | devolver | rispedire, restituire, rinviare
send, dispatch, ship | envoyer, expédier, adresser | enviar, mandar, remitir, expedir | enviar, mandar, remeter, expedir | inviare, spedire, mandare
sender | expéditeur, envoyeur | remitente | remetente, expedidor | mittente
sentence, phrase | phrase | frase, oración | frase, oração | frase, proposizione
serial number, reference number | numéro de série, numéro de référence | número de serie, número de referencia | número de série, número de referência | numero di serie, numero di riferimento, numero di protocollo
server | serveur | servidor | servidor | server, servente
session, sitting | séance, session | sesión | sessão | seduta, sessione
set up, establish, found, create | mettre en place, établir, créer | establecer, fundar, crear | estabelecer, fundar, criar | istituire, fondare, creare
share, sharing | partager, partage | compartir | compartilhar, partilhar, partilha | condividere, condivisione
sheet of paper, sheet, leaf | feuille, feuille de papier | hoja, folio, hoja de papel | folha, folha de papel | foglio, foglio di carta
short story, tale | nouvelle, conte, récit | cuento, relato | conto | racconto, novella
short-term | à court terme | a corto plazo | a curto prazo | a breve termine
shorten, abridge, cut down | raccourcir, abréger, écourter | acortar, abreviar, recortar | encurtar, abreviar, resumir | accorciare, abbreviare, ridurre
shorthand, stenography | sténographie, sténo | taquigrafía, estenografía | taquigrafia, estenografia | stenografia
show of hands | main levée, à main levée | mano alzada, a mano alzada | braço levantado, mão levantada, braço no ar | alzata di mano, per alzata
shredder, paper shredder | destructeur de documents, déchiqueteuse | destructora de papel, trituradora de papel | fragmentadora, trituradora de papel | distruggidocumenti, tritacarte
sign language | langue des signes, langage des signes | lengua de señas, lengua de signos | língua de sinais, língua gestual | lingua dei segni, linguaggio dei segni
sign, put signature | signer, apposer sa signature | firmar, suscribir | assinar, firmar | firmare, sottoscrivere
signage, signposting, waymarking | signalétique, signalisation, balisage | señalización, señalética | sinalização, sinalética | segnaletica, segnalazione
signatory, signer | signataire | firmante, signatario | signatário, assinante | firmatario, sottoscrittore
signature | signature | firma | assinatura | firma
signpost, sign, road sign | panneau, poteau indicateur, panneau indicateur | señal, letrero, cartel indicador | placa, sinal, letreiro, tabuleta | cartello, segnale, cartello indicatore
simple majority, relative majority | majorité simple, majorité relative | mayoría simple, mayoría relativa | maioria simples, maioria relativa | maggioranza semplice, maggioranza relativa
simultaneous interpreting, simultaneous translation | interprétation simultanée, traduction simultanée | interpretación simultánea, traducción simultánea | interpretação simultânea, tradução simultânea | interpretazione simultanea, traduzione simultanea
slang, jargon | argot, jargon | jerga, argot | gíria, calão | gergo, slang
slash, oblique stroke | barre oblique | barra, barra oblicua | barra, barra oblíqua | barra, barra obliqua
slide, slideshow | diapositive, diaporama | diapositiva, presentación de diapositivas | slide, diapositivo, apresentação de slides | diapositiva, slide
slogan, motto, tagline | slogan, devise | eslogan, lema, consigna | slogan, lema, mote | slogan, motto
small letter, lower case | minuscule, lettre minuscule | minúscula, letra minúscula | minúscula, letra minúscula | minuscola, lettera minuscola
smartphone | smartphone, téléphone intelligent, ordiphone | teléfono inteligente, smartphone | smartphone, telefone inteligente | smartphone
social media, social networks, social networking | réseaux sociaux, médias sociaux | redes sociales, medios sociales | redes sociais, mídias sociais | social, social media, reti sociali
socket, power outlet, wall socket | prise, prise de courant, prise électrique | enchufe, toma de corriente, tomacorriente | tomada, tomada elétrica | presa, presa di corrente, presa elettrica
software, computer program | logiciel, programme informatique | software, programa informático, soporte lógico | software, programa de computador, programa informático | software, programma informatico
solution, solve, resolve | solution, résoudre, régler | solución, solucionar, resolver | solução, solucionar, resolver | soluzione, risolvere
sort, sort out, classify | trier, classer, tri | clasificar, ordenar | classificar, ordenar, separar | classificare, ordinare, smistare
sound engineer, sound technician | ingénieur du son, technicien du son, preneur de son | técnico de sonido, ingeniero de sonido, sonidista | técnico de som, engenheiro de som | tecnico del suono, fonico
sound, audio | son, audio | sonido, audio | som, áudio | suono, audio
soundtrack, sound track | bande sonore, bande originale | banda sonora | trilha sonora, banda sonora | colonna sonora
source language, original language | langue source, langue de départ | lengua de origen, lengua de partida | língua de partida, língua de origem | lingua di partenza, lingua d'origine
source, reference | source, référence | fuente, referencia | fonte, referência | fonte, riferimento
south, southern | sud, méridional | sur, meridional | sul, meridional | sud, meridionale, meridione
spam, junk mail | pourriel, spam, courrier indésirable | correo basura, spam, correo no deseado | spam, lixo eletrônico, correio indesejado | spam, posta indesiderata, posta spazzatura
speaker, lecturer, orator | orateur, conférencier, intervenant | orador, ponente, conferenciante, conferencista | orador, palestrante, conferencista | oratore, relatore, conferenziere
speaking time, time allotted | temps de parole | tiempo de palabra, tiempo de intervención | tempo de fala, tempo de palavra | tempo di parola, tempo a disposizione
speech, address, talk | discours, allocution | discurso, alocución | discurso, alocução | discorso, allocuzione
spell, spell out | épeler | deletrear | soletrar | fare lo spelling, compitare
spelling, orthography | orthographe | ortografía | ortografia | ortografia
spokesperson, spokesman, spokeswoman | porte-parole | portavoz, vocero | porta-voz | portavoce
spread, disseminate, circulate | diffuser, propager, faire circuler | difundir, divulgar, propagar | divulgar, difundir, propagar | diffondere, divulgare, propagare
spreadsheet | tableur, feuille de calcul | hoja de cálculo | planilha, folha de cálculo | foglio di calcolo, foglio elettronico
stage, phase, step | étape, phase, stade | etapa, fase | etapa, fase | tappa, fase, stadio
stamp | tamponner, apposer un cachet | sellar, timbrar | carimbar | timbrare, apporre un timbro
stand for election, run for office | se présenter, se porter candidat | presentarse, postularse, presentar candidatura | candidatar-se, apresentar candidatura, concorrer | candidarsi, presentarsi alle elezioni
staple | agrafe | grapa | grampo, agrafo | punto metallico, graffetta
stapler | agrafeuse | grapadora, engrapadora, abrochadora | grampeador, agrafador | cucitrice, pinzatrice, spillatrice
statement, declaration, declare | déclaration, déclarer | declaración, declarar, manifestación | declaração, declarar | dichiarazione, dichiarare
stationery, office supplies, writing materials | fournitures de bureau, papeterie | material de oficina, papelería, útiles de escritorio | material de escritório, papelaria | cancelleria, articoli di cancelleria
statistician | statisticien | estadístico | estatístico | statistico
statistics, stats | statistique, statistiques | estadística, estadísticas | estatística, estatísticas | statistica, statistiche
statutes, bylaws, articles of association, constitution | statuts | estatutos, estatuto | estatuto, estatutos | statuto
steering committee, steering group | comité de pilotage, comité directeur | comité directivo, comité de dirección | comitê diretor, comissão diretora, comité diretivo | comitato direttivo, comitato di indirizzo
sticker, adhesive label | autocollant, vignette | pegatina, adhesivo, calcomanía | adesivo, autocolante | adesivo, autoadesivo
sticky note, post-it | note autocollante, post-it, papillon adhésif | nota adhesiva, post-it | nota adesiva, post-it | foglietto adesivo, post-it
storage, storing, warehousing | stockage, entreposage, rangement | almacenamiento, almacenaje | armazenamento, armazenagem | magazzinaggio, conservazione, immagazzinamento
strategy, strategic plan | stratégie, plan stratégique | estrategia, plan estratégico | estratégia, plano estratégico | strategia, piano strategico
streaming, live stream, webcast | diffusion en continu, streaming, webdiffusion | transmisión en línea, streaming, retransmisión por internet | transmissão online, streaming | streaming, trasmissione in streaming
street map, town plan, city map | plan de ville, plan, plan des rues | plano, callejero | mapa da cidade, planta da cidade, mapa de ruas | pianta della città, piantina, stradario
subcontracting, outsourcing | sous-traitance, externalisation | subcontratación, externalización, tercerización | subcontratação, terceirização | subappalto, esternalizzazione
subject line, subject | objet | asunto | assunto | oggetto
submission, handing in, filing | soumission, dépôt, remise | presentación, entrega | apresentação, submissão, entrega | presentazione, consegna, inoltro
submit, hand in, turn in, file | soumettre, remettre, déposer | presentar, entregar, someter | apresentar, submeter, entregar | presentare, consegnare, inoltrare, sottoporre
subscriber | abonné | suscriptor, abonado | assinante, subscritor | abbonato
subscription, subscribe | abonnement, s'abonner | suscripción, suscribirse, abono | assinatura, assinar, subscrição | abbonamento, abbonarsi
substitute, deputy, alternate, stand-in | suppléant, remplaçant | suplente, sustituto | suplente, substituto | supplente, sostituto
subtitle, subheading | sous-titre, intertitre | subtítulo | subtítulo, entretítulo | sottotitolo
subtitles, captions, subtitling | sous-titres, sous-titrage | subtítulos, subtitulado | legendas, legendagem | sottotitoli, sottotitolatura
success, succeed, successful | succès, réussite, réussir | éxito, acierto, tener éxito | sucesso, êxito, ter êxito | successo, riuscita, avere successo
summarise, sum up | résumer, récapituler | resumir, sintetizar, recapitular | resumir, sintetizar, recapitular | riassumere, sintetizzare, ricapitolare
summary, abstract, synopsis | résumé, synthèse, abrégé | resumen, síntesis, extracto | resumo, síntese, sumário | riassunto, sintesi, sommario
supervise, oversee, supervision | superviser, surveiller, supervision | supervisar, supervisión | supervisionar, supervisão | supervisionare, sorvegliare, supervisione
supplement | supplément, cahier spécial | suplemento | suplemento, caderno especial | supplemento, inserto
surname, last name, family name | nom de famille, patronyme | apellido | sobrenome, apelido | cognome
surveyor, land surveyor | géomètre, arpenteur | topógrafo, agrimensor | topógrafo, agrimensor | geometra, topografo, agrimensore
switch off, turn off, power off | éteindre | apagar | desligar, apagar | spegnere
switch on, turn on, power on | allumer, mettre en marche | encender, prender | ligar, acender | accendere
switchboard, telephone exchange | standard, standard téléphonique | centralita, conmutador | central telefônica, central telefónica, PABX | centralino
sworn translation, certified translation | traduction assermentée, traduction certifiée | traducción jurada, traducción certificada | tradução juramentada, tradução ajuramentada, tradução certificada | traduzione giurata, traduzione asseverata, traduzione certificata
table of contents, contents, contents list | table des matières, sommaire | índice, tabla de contenidos, índice de materias | sumário, índice | indice, sommario
table, chart of figures | tableau | tabla, cuadro | tabela, quadro | tabella
tablet, tablet computer | tablette, tablette tactile | tableta, tablet | tablet, tablete | tablet, tavoletta
take a photo, photograph, take a picture | prendre une photo, photographier | sacar una foto, hacer una foto, fotografiar, tomar fotos | tirar uma foto, fotografar, tirar fotografias | scattare una foto, fotografare, fare una foto
take minutes, keep the minutes, minute-taking | rédiger le procès-verbal, prise de notes | levantar acta, redactar el acta | lavrar a ata, redigir a ata | redigere il verbale, verbalizzare
take the floor, speak up | prendre la parole, intervenir | tomar la palabra, intervenir | tomar a palavra, usar da palavra, intervir | prendere la parola, intervenire
tape recorder, voice recorder, recorder | magnétophone, dictaphone, enregistreur | grabadora, magnetófono | gravador | registratore
target audience, target group | public cible, groupe cible | público objetivo, grupo destinatario, público destinatario | público-alvo, grupo-alvo | pubblico di riferimento, gruppo di destinatari, target
target language | langue cible, langue d'arrivée | lengua de destino, lengua de llegada, lengua meta | língua de chegada, língua-alvo | lingua d'arrivo, lingua di destinazione
task, job, assignment, duty | tâche, mission, travail à faire | tarea, cometido, labor | tarefa, incumbência | compito, mansione, incarico
teamwork, collaborative work | travail d'équipe, travail en équipe | trabajo en equipo | trabalho em equipe, trabalho em equipa | lavoro di squadra, lavoro di gruppo
technical support, tech support, help desk | assistance technique, support technique, dépannage | asistencia técnica, soporte técnico, servicio técnico | assistência técnica, suporte técnico, apoio técnico | assistenza tecnica, supporto tecnico
technician | technicien | técnico | técnico | tecnico
telegram, wire | télégramme, dépêche | telegrama | telegrama | telegramma
telephone, phone | téléphone | teléfono | telefone | telefono
television, TV, telly | télévision, télé, TV | televisión, tele, TV | televisão, TV, tevê | televisione, tivù, TV
teller, scrutineer, vote counter | scrutateur | escrutador, interventor | escrutinador, mesário | scrutatore
template, model form | modèle, gabarit | plantilla, modelo | modelo, template | modello, template
terminate, give notice, cancel, termination | résilier, dénoncer, résiliation | rescindir, resolver el contrato, rescisión | rescindir, denunciar, rescisão | disdire, recedere, rescindere, recesso
terminology, specialist vocabulary | terminologie | terminología | terminologia | terminologia
terms of use, terms of service, terms and conditions | conditions d'utilisation, conditions générales | condiciones de uso, términos y condiciones | termos de uso, condições de utilização, termos e condições | condizioni d'uso, termini e condizioni, condizioni di utilizzo
text message, text, SMS | texto, SMS, message texte | mensaje de texto, SMS | mensagem de texto, SMS, torpedo | messaggino, SMS, messaggio di testo
text | texte | texto | texto | testo
textbook, schoolbook, coursebook | manuel scolaire, livre de cours | libro de texto, manual escolar | livro didático, manual escolar | libro di testo, manuale scolastico
thanks, thank, gratitude, acknowledgement | remerciement, remercier, merci | agradecimiento, agradecer, gracias | agradecimento, agradecer, obrigado | ringraziamento, ringraziare, grazie
the floor, right to speak | parole, droit de parole | palabra | palavra, direito à palavra | parola, diritto di parola
tick box, checkbox, box | case, case à cocher | casilla, casilla de verificación | caixa de seleção, quadrícula | casella, casella di controllo
tick, check off, mark | cocher | marcar, tildar | assinalar, marcar, ticar | barrare, spuntare, contrassegnare
tie, tied vote, draw | égalité des voix, partage des voix | empate | empate | parità di voti, pareggio
to-do list, task list, action list | liste de tâches, liste des tâches | lista de tareas, lista de pendientes | lista de tarefas, lista de afazeres, lista de pendências | elenco delle attività, lista dei compiti, lista delle cose
topic, subject, theme | sujet, thème | tema, asunto | tema, assunto | argomento, tema, soggetto
total, sum, sum total | total, somme, montant total | total, suma, monto total | total, soma, montante | totale, somma
transcript, transcription | transcription, retranscription | transcripción | transcrição | trascrizione
translate, render | traduire | traducir | traduzir, verter | tradurre
translation memory | mémoire de traduction | memoria de traducción | memória de tradução | memoria di traduzione
translation | traduction | traducción | tradução | traduzione
translator | traducteur | traductor | tradutor | traduttore
transparency, openness | transparence | transparencia | transparência | trasparenza
treasurer, bursar | trésorier, caissier | tesorero | tesoureiro | tesoriere, cassiere
trend, tendency | tendance, évolution | tendencia | tendência | tendenza, andamento
TV channel, channel, television channel | chaîne, chaîne de télévision | canal, canal de televisión, cadena de televisión | canal, canal de televisão, emissora de televisão | canale, canale televisivo, rete televisiva
type, key in, typing | taper, saisir, dactylographier | teclear, mecanografiar, tipear | digitar, datilografar, teclar | digitare, battere a macchina, dattiloscrivere
typewriter | machine à écrire | máquina de escribir | máquina de escrever, máquina de datilografia | macchina da scrivere
unanimity, unanimously, unanimous | unanimité, à l'unanimité, unanime | unanimidad, por unanimidad, unánime | unanimidade, por unanimidade, unânime | unanimità, all'unanimità, unanime
underline, underscore | souligner | subrayar | sublinhar | sottolineare
unfinished, incomplete, not finished | inachevé, incomplet, non terminé | inacabado, incompleto, sin terminar | inacabado, incompleto, por terminar | incompiuto, incompleto, non finito
unit of measurement, unit of measure | unité de mesure | unidad de medida | unidade de medida | unità di misura
unsubscribe, cancel a subscription, opt out | se désabonner, se désinscrire, résilier l'abonnement | darse de baja, cancelar la suscripción, desuscribirse | cancelar a assinatura, cancelar a inscrição, descadastrar-se | disiscriversi, annullare l'iscrizione, disdire l'abbonamento
up to date, current, updated | à jour, actualisé | al día, actualizado | em dia, atualizado | aggiornato
update, upgrade | mettre à jour, mise à jour, actualiser | actualizar, poner al día, actualización | atualizar, pôr em dia, atualização | aggiornare, aggiornamento
upload, put online | téléverser, mettre en ligne | subir, cargar, colgar | carregar, subir, fazer upload, enviar | caricare, upload, mettere online
urgency, haste, rush | urgence, hâte | urgencia, prisa | urgência, pressa | urgenza, fretta
URL, web address, internet address | URL, adresse web, adresse internet | URL, dirección web, dirección de internet | URL, endereço web, endereço da internet | URL, indirizzo web, indirizzo internet
USB stick, flash drive, pen drive, memory stick | clé USB, clef USB | memoria USB, pendrive, lápiz de memoria | pen drive, pendrive, memória USB | chiavetta USB, penna USB, pendrive
user manual, instruction manual, instructions for use | mode d'emploi, manuel d'utilisation, notice | manual de instrucciones, manual de usuario, modo de empleo | manual de instruções, manual do usuário, manual do utilizador | manuale d'uso, istruzioni per l'uso, manuale utente
user name, username, login name | nom d'utilisateur, identifiant | nombre de usuario | nome de usuário, nome de utilizador | nome utente, username
user | utilisateur, usager | usuario | usuário, utilizador | utente, utilizzatore
user-friendly, easy to use | convivial, facile à utiliser, simple d'emploi | fácil de usar, intuitivo | fácil de usar, amigável, intuitivo | facile da usare, intuitivo, di facile utilizzo
validity, valid | validité, valide | validez, vigencia | validade, vigência | validità
version, variant | version, variante | versión, variante | versão, variante | versione, variante
veto, right of veto | veto, droit de veto | veto, derecho de veto | veto, direito de veto | veto, diritto di veto
vice president, deputy chair, vice chair | vice-président, président adjoint | vicepresidente | vice-presidente | vicepresidente
video camera, camcorder, film camera | caméra, caméscope | videocámara, cámara de vídeo | câmera de vídeo, filmadora, câmara de filmar | videocamera, telecamera, cinepresa
video conference, video call, videoconference | visioconférence, vidéoconférence, visio | videoconferencia, videollamada | videoconferência, videochamada | videoconferenza, videochiamata
video, video clip | vidéo, clip vidéo | vídeo, video | vídeo | video, filmato
viewer, TV viewer | téléspectateur | telespectador, televidente | telespectador, espectador de televisão | telespettatore
vocabulary, lexis | vocabulaire | vocabulario | vocabulário | lessico, vocabolario
voice message, audio message | message vocal, message audio | mensaje de voz, audio, nota de voz | mensagem de voz, áudio | messaggio vocale, vocale
volume, loudness | volume, volume sonore | volumen | volume | volume
vote count, counting of votes, tally | dépouillement, décompte des voix | recuento de votos, escrutinio | contagem dos votos, apuração, escrutínio | spoglio, scrutinio, conteggio dei voti
vote, cast a vote | voter, donner sa voix | votar, emitir el voto | votar, dar o voto | votare, esprimere il voto
vote, voting, ballot | vote, scrutin, votation | voto, votación | voto, votação | voto, votazione
voter, elector | électeur, votant | votante, elector | eleitor, votante | elettore, votante
voucher, coupon | bon, coupon | vale, cupón, bono | vale, cupom, cupão | buono, coupon, tagliando
waiting list, waitlist | liste d'attente | lista de espera | lista de espera | lista d'attesa
waive, renounce, waiver | renoncer, renonciation | renunciar, renuncia | renunciar, abrir mão, abdicar | rinunciare, rinuncia
wastepaper basket, wastebasket, bin | corbeille à papier, poubelle | papelera, cesto de papeles | cesto de papéis, lixeira | cestino, cestino della carta
web hosting, site hosting | hébergement web, hébergement de site | alojamiento web, hospedaje web | hospedagem de sites, alojamento web | hosting, web hosting
web page, webpage, internet page | page web, page internet | página web, página de internet | página web, página da internet | pagina web, pagina internet
webcam, web camera | webcam, caméra web | cámara web, webcam | webcam, câmera web | webcam, telecamera web
webinar, online seminar | webinaire, séminaire en ligne | seminario web, webinario, seminario en línea | webinar, seminário online | webinar, seminario online
webmaster, site administrator | webmestre, administrateur de site | administrador del sitio, webmaster | administrador do site, webmaster | webmaster, amministratore del sito
website, site, web site | site web, site internet, site | sitio web, página web, sitio | site, sítio web, página da internet | sito web, sito internet, sito
weekly, weekly paper | hebdomadaire | semanario, revista semanal | semanário, revista semanal | settimanale
west, western | ouest, occidental | oeste, occidente, occidental | oeste, ocidente, ocidental | ovest, occidente, occidentale
whiteboard, blackboard, board | tableau, tableau blanc, tableau noir | pizarra, pizarrón, encerado | quadro, lousa, quadro branco, quadro-negro | lavagna, lavagna bianca
wifi, wireless internet, wireless network | wifi, réseau sans fil, internet sans fil | wifi, red inalámbrica, internet inalámbrico | wifi, rede sem fio, internet sem fios | wifi, rete senza fili, rete wireless
word of mouth, grapevine | bouche à oreille | boca a boca, boca a oreja | boca a boca, passa-palavra | passaparola
word processor, word processing | traitement de texte | procesador de textos, tratamiento de textos | processador de texto, processamento de texto | programma di videoscrittura, elaboratore di testi, videoscrittura
word, term | mot, terme | palabra, término, vocablo | palavra, termo, vocábulo | parola, termine, vocabolo
wording, phrasing, formulation | formulation, libellé, tournure | redacción, formulación | redação, formulação | formulazione, dicitura
work programme, work plan | programme de travail, plan de travail | programa de trabajo, plan de trabajo | programa de trabalho, plano de trabalho | programma di lavoro, piano di lavoro
workflow, work process | flux de travail, processus de travail | flujo de trabajo | fluxo de trabalho | flusso di lavoro
working group, working party, task force | groupe de travail | grupo de trabajo | grupo de trabalho | gruppo di lavoro
working language, official language | langue de travail, langue officielle | lengua de trabajo, idioma oficial | língua de trabalho, língua oficial | lingua di lavoro, lingua ufficiale
workload, amount of work | charge de travail | carga de trabajo | carga de trabalho, volume de trabalho | carico di lavoro, mole di lavoro
workshop | atelier | taller | oficina, workshop, ateliê | laboratorio, workshop, seminario pratico
write, writing | écrire, écriture | escribir, escritura | escrever, escrita | scrivere, scrittura
yours sincerely, yours faithfully, kind regards, best regards | cordialement, salutations distinguées, bien à vous | atentamente, cordialmente, saludos cordiales | atenciosamente, cordialmente, melhores cumprimentos | cordiali saluti, distinti saluti, cordialmente
`;
