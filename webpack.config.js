import { chmodSync, existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

/** Where the built pages are served from: the one setting a council changes. Its address is written into dist/manifest.xml. */
const address = (process.env.PLANPROOF_URL ?? "https://localhost:3000").replace(/\/+$/, "");
const sideloaded = "https://localhost:3000";

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));

/** What the pages and the command line share. */
const shared = (mode) => ({
  mode,
  devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [new webpack.DefinePlugin({ PLANPROOF_VERSION: JSON.stringify(version) })],
});

const page = (filename, entry) =>
  new HtmlPlugin({ filename, template: `src/app/${filename}`, chunks: [entry], scriptLoading: "defer" });

const pages = async (mode, serving, https) => {
  const base = shared(mode);
  return {
    ...base,
    name: "pages",
    target: "web",
    entry: { taskpane: "./src/app/taskpane.tsx", page: "./src/app/page.tsx" },
    output: {
      path: resolve(root, "dist"),
      filename: "[name].[contenthash:8].js",
      // The command line is built beside it; while serving, nothing is written.
      clean: serving ? false : { keep: /^cli\// },
    },
    optimization: { splitChunks: { chunks: "all" } },
    // React and Fluent UI together; only the first page of a session waits for them.
    performance: {
      maxAssetSize: 650_000,
      maxEntrypointSize: 1_000_000,
      hints: mode === "production" ? "error" : false,
    },
    plugins: [
      ...base.plugins,
      page("index.html", "page"),
      page("taskpane.html", "taskpane"),
      new CopyPlugin({
        patterns: [
          { from: "assets/*-*.png" },
          { from: "samples/*.xlsx" },
          { from: "src/app/base.css", to: "base.css" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(sideloaded, address),
          },
        ],
      }),
    ],
    devServer: {
      // The pages are for this machine alone while they are served from it.
      host: "localhost",
      port: 3000,
      server: https
        ? {
            type: "https",
            options: await (await import("office-addin-dev-certs")).default.getHttpsServerOptions(),
          }
        : "http",
      static: false,
      hot: false,
      // The overlay draws with inline styles, which the pages' own policy forbids.
      client: { overlay: false },
    },
  };
};

const commandLine = (mode) => {
  const base = shared(mode);
  return {
    ...base,
    // One file: what is loaded late is in it too.
    module: { ...base.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    name: "cli",
    target: "node20",
    entry: "./src/cli/planproof.ts",
    output: { path: resolve(root, "dist/cli"), filename: "planproof.cjs" },
    optimization: { minimize: false },
    performance: false,
    plugins: [
      ...base.plugins,
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tap("executable", () =>
            chmodSync(resolve(root, "dist/cli/planproof.cjs"), 0o755),
          ),
      },
    ],
  };
};

/** `--env https` serves over https with a developer's certificate, as Excel wants it. */
export default async (env, { mode = "production" }) => {
  const serving = Boolean(env.WEBPACK_SERVE);
  const built = await pages(mode, serving, Boolean(env.https));
  return serving
    ? built
    : [built, commandLine(mode)].filter((config) => config.name !== "cli" || existsSync(config.entry));
};
