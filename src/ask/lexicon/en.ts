/**
 * English words to concepts, one concept a line: `concept: word, phrase of words, stem*`. Words that
 * are not here stand for themselves.
 */
export const en = `
when: when, when's, whens, wen, whn, at what date, on what date, on which date, what date, which date,
  what dates, which dates
clocktime: what time, which hour, what hour, at what time, what o'clock, hour, hours, o'clock, start time,
  timetable, timings
where: wher, wheer, whre, where, where's, wheres, whereabouts, in what place, in which place, what place, which place,
  where abouts
who: who, who's, whos, whom, who all, who're, which people, what people, which person, what person,
  which persons
what: what, what's, whats, wat
which: which, whose, wich, whch
howmany: size, size of, how big, total, how many of, how many, number of, the number of, count of, how many in total, hw many, howmany, no. of,
  total number, amount of, quantity of, tally
howlong: how long did it last, how long does it last, how long, duration, length of, how many days long, span of, how many days does it last,
  how many days did it last
howmuch: how much, price of
why: why, what for, for what reason, reason, reasons, rationale, how come
how: how, hows, how's, in what way, in which way
list: list, enumerate, name all, names of all, give a list, outline, itemise, itemize, rundown
daysleft: time remaining, remaining time, days still, still to go, left to go, days left, time left before, time left until, time left till, days left before, days until, days till, days to go, days before the congress, days remain*, days to,
  how long until, how long till, how long before, how long to, how soon, countdown, time left, time until,
  how far away, how far off, weeks left, weeks until, weeks to go, weeks till, until, till, left, remaining,
  how many days to, days away, how many more days, nights until, how close are we
date: calendar, date, dates, dated, calendar, schedule, timing, timeframe, time frame
year: year, years, yr, how old is, how old's
month: month, months
day: day, days
weekday: weekday, day of the week, which weekday, what weekday
start: start, starts, started, starting, begin*, began, begun, open, opens, opened, opening, kick off,
  kicks off, kickoff, kicked off, commence*, commenc*, launch day, first day, opening day, day one, day 1,
  first date, inaugurat*, get under way, gets going, get going
end: end, ends, ended, ending, finish*, close, closes, closed, closing, conclude*, conclud*, wrap up,
  wraps up, wrapped up, over by, last day, final day, closing day, last date, end date, finishing
last: last, lasts, lasted, lasting
place: place, places, location, locations, located, site, spot, locale
city: city, cities, town, towns, municipality
country: country, countries, nation, nations, state party
venue: venue, venues, building, buildings, hall, halls, room, rooms, convention centre, convention center,
  conference centre, conference center, street address, postal address, address of, the address, venue address, street, auditorium, palace, campus, map,
  directions, floor
host: host, hosts, hosted, hosting, hostess, welcome, welcomes, welcoming, welcomed, receiving, receives,
  house, houses the, hosting country, host nation, staging, stages, stage
convene: convene*, conven*, co-conven*, coconven*, cohost*, co-host*, call, called together, calls,
  convoke*, who called, initiated, initiator*, sponsored jointly, behind
organise: putting on, puts on, putting together, running, behind the congress, in charge of organising, organise*, organize*, organis*, organiz*, arrange*, arranging, set up, runs the,
  in charge of organising, put together, put on, planner*
committee: committee, committees, comittee, commitee, planning body, board, steering group, planning group,
  planning team, steering committee, organising committee, organizing committee
member: member*, belong*, sit on, sits on, sit, sits, make up, makes up, seat, seats, composition,
  membership, partner*, constitut*
participant: people, person, persons, bring together, brought together, brings together, gather people, in the room, was in the room, were in the room, showed up in, participant*, participat*, attend*, attendee*, take part, takes part, took part, taking part,
  taken part, present at, came together, come together, presence, delegate*, guests,
  guest, invitee*, turned up, showed up, turn up, present
number: number, numbers, numbered, no., nr, num, nº
name: name, names, named, call it, called, title, titles, titled, entitled, label, labelled, full name,
  heading, known as, go by, goes by
objective: objective*, goal, goals, aim, aims, aimed, aiming, purpose*, target, targets, intention*, intent,
  intend*, mission, ambition*, accomplish*, achieve*, achiev*, hoped to achieve, hopes to achieve, hope to,
  hopes to, objetive*, agenda goals, want to do, wants to do, wanted to do, trying to do, point of,
  designed to do, set out to do, sets out to do, meant to do, supposed to do
theme: theme, themes, thematic area, thematic areas, topic area, topic areas, track, tracks, strand,
  strands, thematic axis, axes, axis
thematic: thematic, themed
topic: topic, topics, subject, subjects, matter, matters, issue, issues, aspect, aspects, question of,
  dimension, dimensions
paper: paper, papers, essay*, study paper, concept note
background: background, backgrounder
meeting: gather, gathers, gathered, assemble, assembles, assembled, reconvene, reunite, meet, meets, met, meeting, meetings, event, events, gathering, gatherings, conference, conferences, summit, summits,
  reunion, get-together, get together, forum, encounter, workshop, seminar, symposium
consultation: consultation, consultations, consulation, consulting session
congress first: wc1, wci, wc 1, wc i
congress second: wc2, wcii, wc 2, wc ii
congress third: wc3, wciii, wc 3, wc iii
congress: congress, congresses, congess, congres, kongress
world: where in the world, where on earth, in which parts of the world, abroad, overseas, around the world, over the world, across the world, world, worldwide, global
first: first, 1st, initial, earliest, inaugural
second: second, 2nd, ii
third: third, 3rd, iii
fourth: fourth, 4th, iv
fifth: fifth, 5th
sixth: sixth, 6th, vi
seventh: seventh, 7th, vii
previous: previous, prior, earlier, past, former, preceding, predecessor*, before rio,
  last congress, one before
afterrio rio: after rio, beyond rio, post rio
next: next, following, subsequent, coming up, successor
convention: convention*, treaty, treaties, covenant
protocol: protocol, protocols, protocal
optional: optional, facultative
session: session, assembly session
special: special, extraordinary
study: study, studies, research study, investigation report
adopt: adopt*, approve*, approv*, passed, pass, enacted, enact, agreed by, agree, agreed,
  behind the lanzarote, draw up, authored by, promulgat*
government: government*, govt, gov, gov't, governmnet, authorities, state authorities, governmental
`;
