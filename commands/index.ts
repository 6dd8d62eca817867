import type { Command } from '../src/command/command.ts';
import { link } from './account/link.ts';
import { linkPerson } from './account/link-person.ts';
import { unlink } from './account/unlink.ts';
import { web } from './account/web.ts';
import { boardHere } from './board/here.ts';
import { board } from './board/show.ts';
import { boardStop } from './board/stop.ts';
import { importCalendar } from './calendar/import.ts';
import { linkCalendar } from './calendar/link.ts';
import { showCalendar } from './calendar/show.ts';
import { takeCalendar } from './calendar/take.ts';
import { unlinkCalendar } from './calendar/unlink.ts';
import { acceptProceedings } from './closing/accept.ts';
import { closeBack } from './closing/back.ts';
import { closeCongress } from './closing/close.ts';
import { addCommitment } from './commitment/add.ts';
import { amend } from './commitment/amend.ts';
import { answer } from './commitment/answer.ts';
import { commitmentBaseline } from './commitment/baseline.ts';
import { carryCommitment } from './commitment/carry.ts';
import { checkAnswer } from './commitment/check.ts';
import { decisions } from './commitment/decisions.ts';
import { decline } from './commitment/decline.ts';
import { commitmentDue } from './commitment/due.ts';
import { endCommitment } from './commitment/end.ts';
import { evidence } from './commitment/evidence.ts';
import { handCommitment } from './commitment/hand.ts';
import { followUps } from './commitment/list.ts';
import { progress } from './commitment/progress.ts';
import { commitment } from './commitment/show.ts';
import { addDeadline } from './deadline/add.ts';
import { assign } from './deadline/assign.ts';
import { cancelDeadline } from './deadline/cancel.ts';
import { finishDeadline } from './deadline/done.ts';
import { followDeadline } from './deadline/follow.ts';
import { deadlines } from './deadline/list.ts';
import { moveDeadline } from './deadline/move.ts';
import { noteDeadline } from './deadline/note.ts';
import { reopenDeadline } from './deadline/reopen.ts';
import { repeatDeadline } from './deadline/repeat.ts';
import { showDeadline } from './deadline/show.ts';
import { skipOccurrence } from './deadline/skip.ts';
import { addDocument } from './document/add.ts';
import { documentFacts } from './document/facts.ts';
import { leaveFact } from './document/leave-fact.ts';
import { documents } from './document/list.ts';
import { removeDocument } from './document/remove.ts';
import { takeFact } from './document/take-fact.ts';
import { addIndicator } from './indicator/add.ts';
import { checkValue } from './indicator/check.ts';
import { editIndicator } from './indicator/edit.ts';
import { indicators } from './indicator/list.ts';
import { removeIndicator } from './indicator/remove.ts';
import { indicator } from './indicator/show.ts';
import { giveValue } from './indicator/value.ts';
import { exportMe } from './me/export.ts';
import { forgetMe } from './me/forget.ts';
import { addMeeting } from './meeting/add.ts';
import { proposeActions } from './minutes/propose.ts';
import { takeAction } from './minutes/take.ts';
import { addObjective } from './objective/add.ts';
import { objectives } from './objective/list.ts';
import { objective } from './objective/show.ts';
import { addOrganisation } from './organisation/add.ts';
import { editOrganisation } from './organisation/edit.ts';
import { dissolve } from './organisation/end.ts';
import { addPerson } from './person/add.ts';
import { away } from './person/away.ts';
import { editPerson } from './person/edit.ts';
import { help } from './person/help.ts';
import { leavePlan } from './person/leave.ts';
import { settings } from './person/settings.ts';
import { succeed } from './person/succeed.ts';
import { undo } from './person/undo.ts';
import { desk } from './plan/desk.ts';
import { history } from './plan/history.ts';
import { overview } from './plan/overview.ts';
import { people } from './plan/people.ts';
import { shift } from './plan/shift.ts';
import { pollDeadline } from './poll/ask-deadline.ts';
import { pollMeeting } from './poll/ask-meeting.ts';
import { closePoll } from './poll/close.ts';
import { leavePoll } from './poll/leave.ts';
import { takeDate } from './poll/take.ts';
import { votePoll } from './poll/vote.ts';
import { proposeCommitments } from './promise/propose.ts';
import { takeCommitment } from './promise/take.ts';
import { answerQuestion } from './question/answer.ts';
import { answerGap } from './question/answer-gap.ts';
import { answerData, ask } from './question/ask.ts';
import { declineQuestion } from './question/decline.ts';
import { dropGap } from './question/drop-gap.ts';
import { gaps } from './question/gaps.ts';
import { keepAnswer } from './question/keep.ts';
import { listQuestions } from './question/list.ts';
import { passQuestion } from './question/pass.ts';
import { rateAnswer } from './question/rate.ts';
import { teach } from './question/teach.ts';
import { when } from './question/when.ts';
import { addReminder } from './reminder/add.ts';
import { cancelReminder } from './reminder/cancel.ts';
import { editReminder } from './reminder/edit.ts';
import { listReminders } from './reminder/list.ts';
import { mute } from './reminder/mute.ts';
import { remind } from './reminder/remind.ts';
import { snooze } from './reminder/snooze.ts';
import { unmute } from './reminder/unmute.ts';
import { why } from './reminder/why.ts';
import { agreeRequest } from './request/agree.ts';
import { keepRequest } from './request/keep.ts';
import { moreTime } from './request/more-time.ts';
import { showRequest } from './request/show.ts';
import { reviewDone } from './review/done.ts';
import { review } from './review/show.ts';
import { roundAnswers } from './round/answers.ts';
import { comment } from './round/comment.ts';
import { noComments } from './round/no-comments.ts';
import { report } from './round/report.ts';
import { sameRound } from './round/same.ts';
import { round } from './round/show.ts';
import { exportSheet } from './sheet/export.ts';
import { importSheet } from './sheet/import.ts';
import { takeSheet } from './sheet/take.ts';
import { addToken } from './token/add.ts';
import { listTokens } from './token/list.ts';
import { revokeToken } from './token/revoke.ts';
import { introduce } from './welcome/introduce.ts';
import { welcome } from './welcome/show.ts';

export { answerData };

/** The commands of each noun, which is the folder that they stand in, in the order in which the help lists them. */
const byNoun = {
  account: [linkPerson, unlink, link, web],
  board: [board, boardHere, boardStop],
  calendar: [showCalendar, linkCalendar, unlinkCalendar, importCalendar, takeCalendar],
  closing: [
    closeCongress,
    closeBack,
    acceptProceedings,
    decisions,
    carryCommitment,
    handCommitment,
    endCommitment,
  ],
  commitment: [
    followUps,
    commitment,
    answer,
    checkAnswer,
    progress,
    evidence,
    decline,
    amend,
    addCommitment,
    commitmentDue,
    commitmentBaseline,
  ],
  deadline: [
    deadlines,
    showDeadline,
    finishDeadline,
    addDeadline,
    moveDeadline,
    assign,
    cancelDeadline,
    reopenDeadline,
    repeatDeadline,
    skipOccurrence,
    followDeadline,
    noteDeadline,
  ],
  document: [documents, addDocument, removeDocument, documentFacts, takeFact, leaveFact],
  indicator: [indicators, indicator, giveValue, addIndicator, editIndicator, removeIndicator, checkValue],
  meeting: [addMeeting],
  me: [exportMe, forgetMe],
  minutes: [proposeActions, takeAction],
  objective: [objectives, objective, addObjective],
  organisation: [addOrganisation, editOrganisation, dissolve],
  person: [addPerson, editPerson, leavePlan, succeed, away, undo, settings, help],
  poll: [pollDeadline, pollMeeting, votePoll, closePoll, takeDate, leavePoll],
  plan: [overview, desk, shift, history, people],
  promise: [proposeCommitments, takeCommitment],
  question: [
    ask,
    when,
    gaps,
    answerGap,
    dropGap,
    passQuestion,
    listQuestions,
    answerQuestion,
    keepAnswer,
    declineQuestion,
    rateAnswer,
    teach,
  ],
  reminder: [snooze, remind, mute, unmute, why, addReminder, listReminders, editReminder, cancelReminder],
  request: [moreTime, showRequest, agreeRequest, keepRequest],
  review: [review, reviewDone],
  round: [round, sameRound, roundAnswers, comment, noComments, report],
  sheet: [importSheet, takeSheet, exportSheet],
  token: [addToken, listTokens, revokeToken],
  welcome: [welcome, introduce],
} as const;

/** Every command. */
export const commands: readonly Command[] = Object.values(byNoun).flat();
