import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { compileFunction } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { transformSync } from "@swc/core";
import main from "../../jest.config.js";

// Nobody reads where a test failed.
Error.stackTraceLimit = 0;

const require = createRequire(import.meta.url);
// As Node loads them for Jest: what they export to import is less.
const { jestExpect } = require("@jest/expect");
const circus = require("jest-circus");

const swc = Object.values(main.transform)[0][1];
Object.assign(globalThis, main.globals, { describe: circus.describe, it: circus.it, test: circus.test });
globalThis.expect = jestExpect;

/** What each source file does when it is loaded: translated once, run afresh for each mutant. */
const compiled = new Map();

function fileOf(folder, name) {
  const path = resolve(folder, name);
  return [path, `${path}.ts`, `${path}/index.ts`].find((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
}

function bodyOf(file) {
  if (!compiled.has(file)) {
    const { code } = transformSync(readFileSync(file, "utf8"), { ...swc, filename: file, swcrc: false });
    const names = ["exports", "module", "require", "__dirname"];
    compiled.set(file, compileFunction(code, names, { filename: file }));
  }
  return compiled.get(file);
}

/** A fresh copy of the file and of all of ours that it imports; packages are loaded once. */
function load(file, loaded = new Map()) {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const folder = dirname(file);
  const importOf = (name) => (name.startsWith(".") ? load(fileOf(folder, name), loaded) : require(name));
  bodyOf(file)(module.exports, module, importOf, folder);
  return module.exports;
}

const titleOf = ({ name, parent }) => (parent?.parent ? `${titleOf(parent)} ${name}` : name);

/**
 * Runs one file of Jest's tests in this process, over and over: Jest itself takes seconds to begin and loads each package
 * anew. A mutant that one test has noticed needs no other.
 */
class OneProcess {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.file = resolve(options.oneProcess.tests);
    this.mutants = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const result = await this.run({ isWanted: () => true, isBailed: false });
    return { ...result, mutantCoverage: this.mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit }) {
    const wanted = testFilter && new Set(testFilter);
    Object.assign(this.mutants, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const activate = () => (this.mutants.activeMutant = activeMutant.id);
    if (mutantActivation === "static") activate();
    const isWanted = (title) => wanted === undefined || wanted.has(title);
    const result = await this.run({ isWanted, isBailed: true, whenLoaded: activate });
    this.mutants.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(this.mutants.hitCount, hitLimit) ?? result, false);
  }

  async run({ isWanted, isBailed, whenLoaded }) {
    circus.resetState();
    circus.getState().testTimeout = main.testTimeout;
    try {
      load(this.file);
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack) };
    }
    whenLoaded?.();
    const tests = [];
    let isOver = false;
    const handle = ({ name, test }) => {
      if (name === "test_start") {
        const title = titleOf(test);
        if (isOver || !isWanted(title)) test.mode = "skip";
        this.mutants.currentTestId = title;
      } else if (name === "test_done") {
        const [error] = test.errors.map((each) => (Array.isArray(each) ? each[0] : each));
        const about = {
          id: titleOf(test),
          name: titleOf(test),
          timeSpentMs: test.duration ?? 0,
          fileName: this.file,
        };
        const failureMessage = String(error?.message ?? error);
        if (error === undefined) tests.push({ ...about, status: TestStatus.Success });
        else tests.push({ ...about, status: TestStatus.Failed, failureMessage });
        if (error !== undefined && isBailed) isOver = true;
        this.mutants.currentTestId = undefined;
      }
    };
    circus.addEventHandler(handle);
    await circus.run();
    circus.removeEventHandler(handle);
    return { status: DryRunStatus.Complete, tests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "one-process", OneProcess)];

export const strykerValidationSchema = {
  properties: { oneProcess: { type: "object", properties: { tests: { type: "string" } } } },
};
