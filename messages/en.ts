import account from "./en/account.json" with { type: "json" };
import accountChanges from "./en/account-changes.json" with { type: "json" };
import accounts from "./en/accounts.json" with { type: "json" };
import agenda from "./en/agenda.json" with { type: "json" };
import api from "./en/api.json" with { type: "json" };
import app from "./en/app.json" with { type: "json" };
import around from "./en/around.json" with { type: "json" };
import theCase from "./en/case.json" with { type: "json" };
import caseload from "./en/caseload.json" with { type: "json" };
import charts from "./en/charts.json" with { type: "json" };
import closing from "./en/closing.json" with { type: "json" };
import drafts from "./en/drafts.json" with { type: "json" };
import entries from "./en/entries.json" with { type: "json" };
import errors from "./en/errors.json" with { type: "json" };
import factsheet from "./en/factsheet.json" with { type: "json" };
import failure from "./en/failure.json" with { type: "json" };
import forgottenPassword from "./en/forgotten-password.json" with { type: "json" };
import forms from "./en/forms.json" with { type: "json" };
import gate from "./en/gate.json" with { type: "json" };
import indicators from "./en/indicators.json" with { type: "json" };
import informationTexts from "./en/information-texts.json" with { type: "json" };
import mail from "./en/mail.json" with { type: "json" };
import mails from "./en/mails.json" with { type: "json" };
import mediator from "./en/mediator.json" with { type: "json" };
import navigation from "./en/navigation.json" with { type: "json" };
import oneSide from "./en/one-side.json" with { type: "json" };
import party from "./en/party.json" with { type: "json" };
import reaching from "./en/reaching.json" with { type: "json" };
import registered from "./en/registered.json" with { type: "json" };
import registration from "./en/registration.json" with { type: "json" };
import registrations from "./en/registrations.json" with { type: "json" };
import reopening from "./en/reopening.json" with { type: "json" };
import sentences from "./en/sentences.json" with { type: "json" };
import setPassword from "./en/set-password.json" with { type: "json" };
import signIn from "./en/sign-in.json" with { type: "json" };
import statistics from "./en/statistics.json" with { type: "json" };
import statisticsCases from "./en/statistics-cases.json" with { type: "json" };
import stories from "./en/stories.json" with { type: "json" };
import visitSheet from "./en/visit-sheet.json" with { type: "json" };
import words from "./en/words.json" with { type: "json" };
import workingNotes from "./en/working-notes.json" with { type: "json" };
import type dutch from "./nl.ts";

/** Every sentence in English, a file a noun. */
const messages = {
  account,
  accountChanges,
  accounts,
  agenda,
  api,
  app,
  case: theCase,
  caseload,
  around,
  charts,
  closing,
  drafts,
  entries,
  errors,
  factsheet,
  failure,
  forgottenPassword,
  forms,
  gate,
  indicators,
  mail,
  mails,
  mediator,
  navigation,
  oneSide,
  party,
  reaching,
  registered,
  registration,
  registrations,
  reopening,
  sentences,
  setPassword,
  signIn,
  statistics,
  statisticsCases,
  stories,
  visitSheet,
  informationTexts,
  words,
  workingNotes,
} satisfies typeof dutch;

export default messages;
