import { randomUUID } from "node:crypto";
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { openFile } from "../hosts/file";
import { readDocument } from "../hosts/file/document";
import type { FileHost } from "../hosts/host";
import { ruleTexts } from "../jobs";
import { Refusal } from "../model/refusal";
import { settingsFaults } from "../model/settings-faults";
import { defaultSettings, settingsSchema, type Settings } from "../model/settings";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder. Check the name.",
  EISDIR: "That is a folder. Name a workbook in it.",
  EEXIST: "Another file is in the way. Choose another name.",
  EACCES: "This account may not read or write there. Copy it to a folder of your own.",
  EPERM: "This account may not read or write there. Copy it to a folder of your own.",
  EBUSY: "It is open in another program. Close it there, then try again.",
  EROFS: "That folder cannot be written to. Choose another.",
  ENOSPC: "The disk is full. Make room, or choose another folder.",
  ENAMETOOLONG: "That name is too long. Give a shorter one.",
  ENOTDIR: "Part of its folder’s name is a file. Check the name.",
};

/** The system's own errors as a sentence; anything else as it was. */
function inWords(error: unknown): unknown {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return code in reasons ? new Refusal(reasons[code]) : error;
}

/** Workbooks to be checked, and the names at which none was found, with why. */
export interface Found {
  readonly files: readonly string[];
  readonly amiss: readonly { readonly file: string; readonly error: unknown }[];
}

/**
 * The workbooks that names stand for: a file for itself, a folder for the workbooks in it, and "plans/*.xlsx" for
 * those that end so, since not every shell works that out. What Excel keeps beside an open workbook (~$…) is none.
 */
export async function workbooksAt(names: readonly string[]): Promise<Found> {
  const files: string[] = [];
  const amiss: { file: string; error: unknown }[] = [];
  for (const name of names) {
    const found = await workbooksIn(name).catch((error: unknown) => {
      amiss.push({ file: name, error: inWords(error) });
      return [];
    });
    files.push(...found);
  }
  return { files, amiss };
}

async function workbooksIn(name: string): Promise<string[]> {
  const isFolder = await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const [before, after, ...more] = basename(name).split("*");
  const isPattern = !isFolder && after !== undefined && more.length === 0;
  if (!isFolder && !isPattern) return [name];
  const folder = isFolder ? name : dirname(name);
  const found = (await readdir(folder)).filter(
    (file) =>
      isWorkbookName(file) &&
      !file.startsWith("~$") &&
      (isFolder || (file.startsWith(before ?? "") && file.endsWith(after ?? ""))),
  );
  if (found.length === 0) throw new Refusal("There is no workbook (.xlsx or .xlsm) there. Check the name.");
  return found.toSorted().map((file) => join(folder, file));
}

/** Opens the workbook of that name. Throws a Refusal where it cannot be read or is none. */
export async function openWorkbook(file: string): Promise<FileHost> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw inWords(error);
  });
  return openFile(bytes, basename(file));
}

/** The text of the covering report in that file. Throws a Refusal that names it where it cannot be read. */
export async function readReport(file: string): Promise<string> {
  try {
    return await readDocument(
      await readFile(file).catch((error: unknown) => {
        throw inWords(error);
      }),
      basename(file),
    );
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`The covering report ${file}: ${error.message}`) : error;
  }
}

/** Writes beside the place and moves it in: whatever goes wrong, a file that stood there is whole. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  try {
    await writeFile(part, bytes, { flag: "wx" });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    const said = inWords(error);
    throw said instanceof Refusal
      ? new Refusal(`The copy could not be written to ${file}. ${said.message}`)
      : said;
  }
}

/** Whether two names mean one file; false where either does not exist. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((file) => realpath(file).catch(() => null)));
  return a !== null && a === b;
}

/** Whether there is anything of that name. */
export async function isThere(file: string): Promise<boolean> {
  return realpath(file).then(
    () => true,
    () => false,
  );
}

/** Whether a workbook that PlanProof did not mark stands there, which must not be written over. */
async function isSomebodysFile(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return false;
  try {
    return (await (await openFile(bytes, file)).book()).own.length === 0;
  } catch {
    return true;
  }
}

const isWorkbookName = (file: string) => /\.(?:xlsx|xlsm|xltx)$/i.test(file);

/** Refuses a name for a copy that would be written over the original or over somebody's own file, or is none. */
export async function refuseOutput(file: string, output: string): Promise<void> {
  // What is no workbook by its name may be none: it is read first, and refused for what it is.
  const ending = isWorkbookName(file) ? extname(file) : ".xlsx";
  if (extname(output).toLowerCase() !== ending.toLowerCase()) {
    throw new Refusal(`The copy is a workbook like the original: give -o a name that ends in ${ending}.`);
  }
  if (await isSameFile(file, output)) {
    throw new Refusal("The copy would be written over the original. Give -o another name.");
  }
  if (await isSomebodysFile(output)) {
    throw new Refusal(
      `${output} is there already and is no copy that PlanProof marked. Give -o another name.`,
    );
  }
}

/** The settings in a JSON file, each missing one at its default. Throws a Refusal that names what is wrong in it. */
export async function readSettings(file: string | undefined): Promise<Settings> {
  if (file === undefined) return defaultSettings;
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const said = inWords(error);
    throw said instanceof Refusal ? new Refusal(`The settings ${file}: ${said.message}`) : said;
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Refusal(`The settings ${file} are not JSON. Check the commas, quotes and brackets.`);
  }
  const parsed = settingsSchema.safeParse(json);
  if (parsed.success) {
    const unknown = Object.keys(parsed.data.severities).filter((rule) => !ruleTexts.has(rule));
    if (unknown.length === 0) return parsed.data;
    throw new Refusal(
      `The settings ${file} name a rule that PlanProof does not have: ${unknown.join(", ")}.`,
    );
  }
  throw new Refusal(`The settings ${file} cannot be used. ${settingsFaults(parsed.error, json).join("; ")}.`);
}
