import type { ActWords } from '../acts.ts';

/** What makes an order, a request or a statement in English. */
export const acts: ActWords = {
  done: 'done, done with, confirmed, over with, tested, collected, cleared, shipped, filed, agreed, built, installed, finished, finished with, complete, completed, sorted, sorted out, ready, all set, over, closed, settled, wrapped up, in the bag, taken care of, ticked off, dealt with, done and dusted, sent, sent off, sent out, gone out, went out, out the door, booked, signed, paid, printed, delivered, submitted, approved, published, handed in, handed over, ordered, uploaded, arranged, reserved, posted, mailed, in place, good to go, finalised, finalized, all good, off the list, in the can, through with',
  finish:
    'finish, finishing, closing, ticking off, close, close off, close out, tick, tick off, check off, cross off, cross out, strike off, wrap up, did, i did, sort, complete, ive done, got done, get done, has been done',
  reopen:
    'reopen, reopening, re open, open again, reactivate, bring back, put back on the list, not done after all, un done, undone, back on',
  cancel:
    'cancel, cancelled, canceled, cancelling, canceling, scrap, scrapped, scrapping, drop, dropped, dropping, call off, called off, kill, skip, delete, remove, bin, axe, get rid of, take off the list, strike',
  noMore:
    'not doing, not going to do, not going ahead with, not having, not needed, not need, not needing, not happening, isn t happening, isnt happening, are not happening, aren t happening, arent happening, wont be doing, won t be doing, no longer doing, no longer need, no longer needed, no longer happening, don t need, dont need, not going ahead, isn t going ahead, isnt going ahead, won t happen, wont happen, wont be needed, decided against, can go, off the table',
  move: 'put it on, put it to, do it on, move, moved, moves, moving, changing, rescheduling, shifting, shift, shifted, shifts, reschedule, rescheduled, reschedules, change, changed, changes, set, switch, make, push to, bump to, transfer, new date, new deadline, is now',
  later:
    'postpone, postponed, postpones, postponing, delaying, pushing, pushing back, putting off, extending, deferring, delay, delayed, delays, push, push back, pushed, pushed back, put back, push out, pushed out, put off, defer, deferred, slip, slips, slipped, extend, extended, bump, bumped, hold back, move back, moved back, knock back, slides, slide',
  sooner:
    'bring forward, bringing forward, brought forward, bring up, pull forward, pulled forward, pull in, move up, moved up, advance, make earlier, move forward, moved forward, bring, pull',
  ahead: 'later, back, further out, out',
  back: 'earlier, forward, sooner',
  pass: 'put, pass, passing, handing, handing over, pass on, hand, hand over, hand it over, switch over, transfer to, goes to, go to',
  give: 'give, gives, giving, let',
  assign:
    'assign, assigned, assigning, reassign, putting, putting down, allocate, put down, put, put down for, down for, make, delegate, name, appoint',
  take: 'take, takes, takes care, taking, takes over, take over, taking over, will take, ll take, will do, ll do, ll handle, handles, will handle, looks after, will look after, ll look after, take care of, takes care of, is doing, will be doing, has got, volunteered for, volunteers for, picks up, pick up, picking up, on it, owns, to own',
  owner:
    'owner, as owner, in charge, in charge of, responsible, responsible for, the one responsible, lead, lead on, person for',
  add: 'add, adding, create, creating, new, put in, enter, insert, schedule, note down, log, put down, set up, we need, include, register',
  addHead:
    'a deadline for, a deadline to, a deadline, a new deadline for, a new deadline to, a new deadline, a task, a task to, a task for, a new task, a new task to, an item, a new item, a to do, something, deadline, deadline for, deadline to, task, task to, item, called, named, entry, an entry, entry for, to the plan, to the list, on the list, in the plan, to our list',
  due: 'due, due on, due date, deadline, deadline of, deadline for, date, date of, date for, the date',
  note: 'note, note on, note for, note that, make a note, add a note, jot down, write down, remark, comment, add a comment, put a note, leave a note, annotate',
  away: 'away, out of office, out of the office, ooo, on holiday, on vacation, on leave, off sick, travelling, traveling, not here, not around, unavailable, offline, on annual leave, i m off, im off, be off, i m out, im out, be out, i m gone, back on, out sick',
  undo: 'undo, undo that, undo it, take that back, take it back, revert, revert that, roll back, scratch that, take back, reverse that, oops undo, put it back, put that back, that was wrong, that was a mistake, my mistake',
  remind:
    'message me, messaging me, email me, emailing me, mail me, write to me about, text me, bug me, bugging me, bother me, bothering me, spam me, contact me, pester me, nag me, nagging me, remind, reminds, reminding, reminding me, nudging, nudging me, pinging, remind me, ping me, ping, nudge me, nudge, alert me, notify me, tell me again, give me a nudge, give me a shout, poke me, set a reminder, set me a reminder, reminder for, a reminder, wake me',
  reminder:
    'reminder, reminders, notification, notifications, alert, alerts, nudges, pings, message about, messages about, nagging',
  snooze: 'snooze, snoozed, snoozing, mute for, silence for, hush for, ask me again, ask again',
  stop: 'stop, stopping, stopped, mute, muting, silence, unsubscribe, quit, cease, turn off, switch off, no more, enough, enough with, enough of, quit it, shut up about, leave me alone about, leave me alone with, don t, dont, do not',
  more: 'more, extra, another, additional, a few more, longer, further',
  need: 'need, needs, needed, had, have got, i d need, would need, ll need, i need, we need, require, get, have, grant, want, could use, could do with, give me, give us, let me have, let us have, take',
  extension:
    'more time, extra time, extension, an extension, longer, time until, a bit longer, a bit more time',
  until: 'until, till, til, up to, by, before',
  speak:
    'speak, talk, write, answer, reply, language, respond, switch, use, set, change, speak to me, talk to me, write to me',
  inPrivate:
    'in private, privately, private, by dm, in a dm, via dm, dm me, by private message, in a private message, direct message, dm, message me directly',
  inChannel: 'in the channel, to the channel, in public, publicly, in our channel, channel',
  committee:
    'to the committee, to the team, to our team, to the group, to the planning committee, to the people, to the plan as a member, as a member, as member, as an observer, as observer, as a person, joins the committee, joins us, new member, committee',
  congress:
    'the congress, the conference, the event, the whole congress, the whole event, the whole conference, the assembly, the meeting, the summit, congress, conference, the whole thing, the whole plan',
  all: 'all, every, everything, everybody, all of them, all of it, all of these, all of those, them all, each, each of them, whole lot, the lot, both, both of them, all my, all the, any',
  recurring:
    'every, each, weekly, daily, monthly, yearly, annually, hourly, fortnightly, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weekdays, recurring, repeatedly, regularly, once a week, once a day, once a month, twice a week, every other, every time',
  me: 'me, i, i m, i ll, i ve, im, ill, ive, myself, mine, my, us, we, we re, we ve, we ll',
  it: 'it, thats, that s, its, it s, it, that, this, that one, this one, those, these, them, the thing, one',
  be: 'is, are, s, re, was, were, been, be, has, have, had, has been, have been, got, gets, ve, being, m, am, now',
  polite:
    'would it be ok if, would it be okay if, is it okay if, is it alright if, would it be alright if, would you mind if, do you mind if, is it ok for, could you possibly, can you possibly, would it be possible, do you think you could, do you think i could, do you think we could, i was wondering if you could, i was wondering if i could, wondering if you could, please, pls, plz, kindly, could you, can you, would you, will you, could you please, can you please, would you please, could we, can we, shall we, let s, lets, may we, might we, would you mind, do you mind, could i, can i, may i, might i, i d like to, i would like to, i want to, we want to, we d like to, i d like you to, i want you to, i need you to, we need to, i need to, you can, you could, you may, go ahead and, any chance, any chance of, is there any chance, any way, is it possible to, would it be possible to, is it ok to, is it ok if, possible to, mind, want you to, like you to, thanks, thank you, thx, cheers, ta, many thanks, if possible, if you can, if you could, if you don t mind, if you dont mind, if that s ok, if thats ok, if that s possible, when you can, when you get a chance, when you have a minute, for me, would be great, that would be great, that d be great, would be good, hi, hello, hey, hi there, hey there, good morning, morning, good afternoon, good evening, dear bot, bot, ok, okay, right, alright, sorry, oh, hmm, well, yes, yep, yeah, yup, sure, great, super, cool, lol, haha, fyi, btw, by the way, just so you know, good news, as discussed, as agreed, as we said, folks, guys, all right, it s decided, update, quick update, heads up, actually, also',
  asks: 'do you know, does anyone know, does anybody know, can you tell me, could you tell me, tell me, i wonder, i d like to know, i would like to know, any idea, remind me who, remind me when, remind me what, remind me where, remind me how, remind me which, wondering, when, whens, who, whos, whose, what, whats, where, wheres, which, why, how, how many, how much, how long, is, are, was, were, did, does, do we, do i, do they, has, have we, have they, am i, is there, are there, will there, should we, should i, show, show me, list, anything, any, whatever, how s, hows, when s, what s, who s, give me a list, give me the list, let me see, i want to see',
  link: 'so, because, cos, cause, since, but, as, and so, which means, therefore, though, although, while, then, hence',
  empty:
    'the, a, an, of, on, to, for, in, at, about, with, from, by, as, and, all, already, finally, now, at last, at long last, just, actually, really, still, thing, things, stuff, one, ones, task, item, job, part, bit, entry, deadline, there, here, our, your, my, their, i, we, you, he, she, they, who, too, also, then, again, today, yesterday, this morning, this afternoon, last night, tonight, this evening, out, off, up, down, over, whole, entire, will, d, ll, very, much, only, quite, pretty, completely, totally, fully, officially, anymore, any more, any longer, after all, instead, rather, bit, little, few, make, get, do, does, did, go, goes, going, want, like, put, set, mark, marked, marking, count, record, call, consider, treat, status, down, well, some, any, be, been, being, can, could, would, let, myself, himself, herself, guy, same, bloody, damn, right, away, soon, asap, straight, straightaway, immediately, deal, business, project, regarding, concerning, re, team, everyone, everybody, hereby, myself, personally, together, worth, time',
  instead: 'instead, now, rather, actually',
  not: 'not, no, never, isn t, isnt, aren t, arent, wasn t, wasnt, weren t, werent, don t, dont, doesn t, doesnt, didn t, didnt, haven t, havent, hasn t, hasnt, won t, wont, can t, cant, cannot, couldn t, couldnt, shouldn t, shouldnt, without, nobody, neither, nor, nothing, far from, un, yet to, still to, still need, still needs, still waiting, still missing, remains to',
  almost:
    'almost, nearly, nearly there, half, halfway, half way, partly, partially, mostly, half done, not quite, about to, kind of, sort of, more or less, close to, practically, pretty much, as good as, on track, in progress, started, begun, working on, under way, underway, 90, percent, draft, maybe, perhaps, probably, i think, i guess, i believe, not sure, might be, could be, should be, supposedly, apparently, i heard, someone said, pretend',
  wish: 'i wish, wish, if only, would be nice, would be lovely, d be nice, i hope, hope, hoping, hopefully, fingers crossed, dream, i dream of, imagine, suppose, would have been, i d love, can t wait for, cant wait, looking forward, what would happen if, what if',
  if: 'if, unless, in case, provided, assuming, as soon as, once, when, whenever, depends, whether, depending, only if, until after',
  will: 'will, ll, gonna, going to, should, shall, must, have to, has to, needs to, need to, to be, supposed to, planning to, plan to, trying to, about to, ought to, would, might, may, tomorrow, soon, next week',
  except: 'except, except for, apart from, but not, other than, excluding, all but, everything but',
  languages: {
    en: 'english',
    'pt-BR': 'portuguese, brazilian',
    es: 'spanish, castilian',
    fr: 'french',
    it: 'italian',
  },
};
