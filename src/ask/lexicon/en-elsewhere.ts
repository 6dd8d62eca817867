/** Things that people ask a committee and that few plans hold: known words, so that they are never taken for a slip of the keyboard. */
export const enElsewhere = `
hotel: hotel*, accommodat*, lodg*, hostel*, stay, staying, sleep*, housed, bed, beds
visa: visa, visas, passport*, entry requirement*
fee: fee, fees, cost, costs, costing, price*, pricing, charge, charges, ticket*, tariff*
budget: budget*, expenditure, spend, spent, spending, expense*, euro, euros, dollar*, reais, usd, grant,
  grants, amount paid
registration: regist*, sign up, signup, enrol*, enroll*
minister: minister*, ministry, ministries
president: president*, prime minister, head of state, king, queen, mayor
speaker: speaker*, keynote*, panelist*, panellist*, lecturer*, moderator*, facilitator*,
  speech*
frequency: how often, how frequently, how many times, frequency
penalty: punishment, punishments, penalty, penalties, sanction, sanctions, prison
rapporteur: rapporteur*, reporter of the session*
director: director*, ceo, head of, boss of, executive, coordinator
author: present the, presented, presents, presenting, presentation*, prepared by whom, author*, writer*, wrote, write, written, writes, writing, drafter*, drafted, editor*, edited
page: page, pages, word count, long is the paper, paragraph*, chapter*, article, articles, section, sections
dresscode: dress*, clothes, clothing, wear, suit, attire, outfit
weather: weather, temperature, climate, rain, hot, cold, sunny
food: food, lunch*, dinner*, meal*, breakfast, menu, vegetarian, vegan, coffee, catering, drinks,
  restaurant*, eat
wifi: wifi, wi-fi, internet, password
travel: travel*, flight*, airport*, shuttle*, bus, buses, taxi*, train, trains, parking, park, transport*,
  metro, subway, fly
language: language*, interpret*, translat*, translator*, simultaneous
email: email*, e-mail*, mail, phone*, telephone*, contact*, website*, web site, url, fax, twitter,
  hashtag, social media, facebook
population: population*, inhabitants, live in, people live
ratify: ratif*, sign, signed, signing, signator*, ratifi*, accession, acceded, entry into force, entered into force, in force
vote: vote*, voting, elect*
ceremony: ceremony, ceremonies, reception, gala, party, concert
agenda: youth forum, side event, side events, workshops, agenda, programme of the day, session plan, sessions list
vaccine: vaccin*, yellow fever, insurance, health
security: police, badge*, accreditation, credential*
exhibition: exhibition, stall, booth, poster, posters
age: how old are, how old, age, ages, birthday
founded: formed, form the, set up when, came into being, come into being, born, founded, founding, founder, established, establish, history of, creation of
headquarters: headquarter*, hq, offices, based in
stream: stream*, livestream, online, virtual, remote, zoom, webcast, video*, recording*
statistic: statistic*, percent*, how common, prevalence, data, figures, rate, rates
logo: logo, slogan, motto, theme song
abstract: abstract, abstracts, call for papers, word limit
currency: currency
secretarygeneral: secretary general, secretary-general
gift: gift, gifts
press: press conference, press release, journalist accreditation
celebrity: ambassador*, celebrity, famous
scholarship: scholarship*, bursary, stipend, per diem, reimburs*
translator: headset*
evaluation: feedback form, survey
decide: decide*, decision*, resolution*, declaration*, declare*
exhibition: a stand, our stand, stand at the, stand space, exhibition stand, book a stand
email: web link, link to the, link for, a link to, send the link, link to register, zoom link, link to join, the link
age: years old
security: security
elsewhere: strongest, weakest, worst, greatest, negotiat*, recorded, minuted, reject*, dropped, refus*, oppose*,
  objected, objection, objections, degrees, diploma*, database, data base, education*, school, schools,
  judged the best, is the best, was the best, most participants, most impact, most progress, definition, definitions,
  needs-based, ranking, winner, have been identified, identified so far, been identified, negotiate, negotiated,
  negotiates, define, defines, defined, who designed, save the children, world vision, plan international,
  terre des hommes, world bank, world health organisation, world health organization, red cross,
  amnesty international, defence for children, european union, african union, european commission,
  european parliament, already shared, have already shared
`;
