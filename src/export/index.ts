export { htmlPage, htmlPart } from "./html";
export { markdown } from "./markdown";
export { plainText } from "./plain-text";
export { questionsForLeads, type Message } from "./questions";
