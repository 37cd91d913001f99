import type { Rule } from "../core/words/rules.ts";
import account from "./nl/account.json" with { type: "json" };
import accountChanges from "./nl/account-changes.json" with { type: "json" };
import accounts from "./nl/accounts.json" with { type: "json" };
import agenda from "./nl/agenda.json" with { type: "json" };
import api from "./nl/api.json" with { type: "json" };
import app from "./nl/app.json" with { type: "json" };
import around from "./nl/around.json" with { type: "json" };
import theCase from "./nl/case.json" with { type: "json" };
import caseload from "./nl/caseload.json" with { type: "json" };
import charts from "./nl/charts.json" with { type: "json" };
import closing from "./nl/closing.json" with { type: "json" };
import drafts from "./nl/drafts.json" with { type: "json" };
import entries from "./nl/entries.json" with { type: "json" };
import errors from "./nl/errors.json" with { type: "json" };
import factsheet from "./nl/factsheet.json" with { type: "json" };
import failure from "./nl/failure.json" with { type: "json" };
import forgottenPassword from "./nl/forgotten-password.json" with { type: "json" };
import forms from "./nl/forms.json" with { type: "json" };
import gate from "./nl/gate.json" with { type: "json" };
import indicators from "./nl/indicators.json" with { type: "json" };
import informationTexts from "./nl/information-texts.json" with { type: "json" };
import mail from "./nl/mail.json" with { type: "json" };
import mails from "./nl/mails.json" with { type: "json" };
import mediator from "./nl/mediator.json" with { type: "json" };
import navigation from "./nl/navigation.json" with { type: "json" };
import oneSide from "./nl/one-side.json" with { type: "json" };
import party from "./nl/party.json" with { type: "json" };
import reaching from "./nl/reaching.json" with { type: "json" };
import registered from "./nl/registered.json" with { type: "json" };
import registration from "./nl/registration.json" with { type: "json" };
import registrations from "./nl/registrations.json" with { type: "json" };
import reopening from "./nl/reopening.json" with { type: "json" };
import sentences from "./nl/sentences.json" with { type: "json" };
import setPassword from "./nl/set-password.json" with { type: "json" };
import signIn from "./nl/sign-in.json" with { type: "json" };
import statistics from "./nl/statistics.json" with { type: "json" };
import statisticsCases from "./nl/statistics-cases.json" with { type: "json" };
import stories from "./nl/stories.json" with { type: "json" };
import visitSheet from "./nl/visit-sheet.json" with { type: "json" };
import words from "./nl/words.json" with { type: "json" };
import workingNotes from "./nl/working-notes.json" with { type: "json" };

/** Every sentence in Dutch, a file a noun; its keys are what English must have too (lib/i18n/messages.test.ts). */
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
} satisfies { errors: Record<Rule, string> } & Record<string, object>;

export default messages;
