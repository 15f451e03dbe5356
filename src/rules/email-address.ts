import { contact } from "./contact";
import { textRule } from "./rule";

export const emailAddress = textRule({
  id: "email-address",
  columns: ["outcome", "actions", "progress"],
  beside: "all",
  severity: "check",
  title: "An e-mail address stands in the text.",
  why: "A published address is collected by strangers, and may name somebody who is no lead.",
  look: contact("an e-mail address", /@/, /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/),
  fails: [
    { rows: [{ status: "ann.marlow@norbury.example" }], extraHeading: "Notes" },
    { progress: "Ask ann.marlow@norbury.example for the audit." },
    { actions: "Write to mash@norvale-trust.example" },
    { progress: "Ask mash@norvale.health.example for it." },
    { outcome: "1. Contact duty.team@norbury.example out of hours (OFSTED, 2026)" },
  ],
  passes: [
    { progress: "Training has begun @ the centre." },
    { progress: "An e-mail address was set up for referrals." },
    { progress: "Sessions 2@3pm." },
  ],
});
