import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** A rule's examples are its tests: they stand beside it, and are not mutated. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "leave-examples", {
    shouldIgnore({ node }) {
      const isExamples =
        node.type === "ObjectProperty" &&
        node.key.type === "Identifier" &&
        ["fails", "passes"].includes(node.key.name);
      return isExamples ? "A rule's examples are its tests." : undefined;
    },
  }),
];
