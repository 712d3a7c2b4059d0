/**
 * Builds everything that ships or runs: the pane, the custom functions, the workbench, its server and the command line.
 *
 * One function a part, because each part has its own target and its own rules, and because `npm ci` builds the command line alone
 * (`--env part=cli`): plugins are required inside the part that uses them, so that this stays quick.
 *
 * `--mode production` (the default) writes dist/ for COALITION_URL; `webpack serve --mode development` serves the pane to Excel from
 * https://localhost:3000, the address in manifest.xml.
 */
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { EmitPages, MakeExecutable, NoCodeFromText, ReplaceAddress } = require("./src/build/webpack-plugins");

const root = __dirname;
const dist = path.join(root, "dist");
const source = (...names) => path.join(root, "src", ...names);

/** Where the pane is hosted unless COALITION_URL says otherwise; the functions' help addresses in the source begin with it. */
const USUAL_URL = "https://coalition-planner.example/";

/** Where Excel finds the pane while developing. It is the address that manifest.xml in the repository holds. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** Where the built pane will be hosted: an https address, closed with a slash so that names can be put behind it. */
function productionUrl() {
  const given = process.env.COALITION_URL || USUAL_URL;
  const url = new URL(given.endsWith("/") ? given : `${given}/`);
  if (url.protocol !== "https:")
    throw new RangeError(`COALITION_URL needs an https address (Office demands it), got ${given}`);
  return url.href;
}

/**
 * The pane's content security policy, as a meta element because the pane is hosted as plain files.
 *
 * Scripts only from the pane's own origin and from Microsoft's library; no `eval`, so nothing typed in a cell can become code;
 * connections only to the own origin, so nothing in the workbook can leave it.
 * 'unsafe-inline' is needed for styles alone: Fluent's Griffel writes its rules into style elements at run time, with no nonce in the
 * meta element that an attacker could not read too.
 */
function contentSecurityPolicy(isDevelopment) {
  const connect = isDevelopment ? "'self' wss://localhost:3000" : "'self'";
  return [
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${connect}`,
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

/** What every part shares. ts-loader only strips types here: `npm run typecheck` is what judges them. */
function shared(name, isDevelopment, target) {
  return {
    name,
    mode: isDevelopment ? "development" : "production",
    context: root,
    // The "eval" maps that webpack takes by default would need 'unsafe-eval' in the policy.
    devtool: isDevelopment ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { target } },
        },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${name}-${isDevelopment ? "development" : "production"}`,
      buildDependencies: { config: [__filename, require.resolve("./src/build/webpack-plugins")] },
    },
    performance: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** The task pane: dist/taskpane.html with hashed chunks in dist/taskpane/, icons, and the manifest for where it is hosted. */
function pane(isDevelopment) {
  const HtmlWebpackPlugin = require("html-webpack-plugin");
  const CopyPlugin = require("copy-webpack-plugin");
  return {
    ...shared("pane", isDevelopment, "ES2020"),
    // Plain "web" would leave `new Function("return this")` in the output, which the policy forbids.
    target: ["web", "es2020"],
    entry: { taskpane: source("taskpane", "index.tsx") },
    output: {
      path: dist,
      filename: "taskpane/[name].[contenthash:8].js",
      // Only this part's own folder is cleaned: the other parts write into dist too.
      clean: { keep: (file) => !file.startsWith("taskpane/") },
    },
    // The page stays as it is written: a reviewer reads its policy there, and the bytes saved would be a few hundred.
    optimization: { minimizeOptions: { html: false }, splitChunks: { chunks: "async" } },
    plugins: [
      new NoCodeFromText(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: source("taskpane", "taskpane.html"),
        scriptLoading: "defer",
        minify: false,
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy(isDevelopment) },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          { from: "assets/support.html", to: "support.html" },
          { from: "assets/shortcuts.json", to: "shortcuts.json" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (xml) =>
              isDevelopment ? xml : xml.toString("utf8").replaceAll(DEVELOPMENT_URL, productionUrl()),
          },
        ],
      }),
    ],
    devServer: developmentServer(),
  };
}

/**
 * The custom functions: dist/functions.js and dist/functions.json, apart from the pane and in one piece, because Excel may load them
 * where only a `CustomFunctions` global exists (no document to load a chunk with). Their names are fixed: the manifest holds them.
 */
function functions(isDevelopment) {
  const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
  const { optimize } = require("webpack");
  const files = [
    source("functions", "functions.ts"),
    source("functions", "plan-functions.ts"),
    source("functions", "pay-functions.ts"),
    source("functions", "evidence-functions.ts"),
    source("functions", "group-functions.ts"),
    source("functions", "time-functions.ts"),
  ];
  return {
    ...shared("functions", isDevelopment, "ES2020"),
    // The plugin adds its `associate` calls while the files are loaded, which a cached module would skip.
    cache: false,
    target: ["webworker", "es2020"],
    entry: { functions: files[0] },
    output: { path: dist, filename: "functions.js" },
    plugins: [
      new NoCodeFromText(),
      new CustomFunctionsMetadataPlugin({ input: files, output: "functions.json" }),
      new ReplaceAddress("functions.json", USUAL_URL, isDevelopment ? DEVELOPMENT_URL : productionUrl()),
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  };
}

/** The workbench's page: dist/workbench/, small until the grid's chunk arrives. Not minified: it is served to this machine only. */
function workbench(isDevelopment) {
  const HtmlWebpackPlugin = require("html-webpack-plugin");
  return {
    ...shared("workbench", isDevelopment, "ES2022"),
    target: ["web", "es2022"],
    entry: {
      workbench: source("workbench", "index.ts"),
      // Its name is fixed: the server writes it into the pane's page.
      bridge: { import: source("workbench", "pane-bridge.ts"), filename: "bridge.js" },
    },
    output: {
      path: path.join(dist, "workbench"),
      publicPath: "/workbench/",
      filename: "[name].[contenthash:8].js",
      clean: true,
    },
    experiments: { css: true },
    optimization: { minimize: false, splitChunks: { chunks: "async" } },
    plugins: [
      new NoCodeFromText(),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: source("workbench", "page.html"),
        chunks: ["workbench"],
        minify: false,
        favicon: path.join(root, "assets", "icons", "icon-32.png"),
      }),
    ],
  };
}

/** A program for Node in one readable file, its libraries with it, so that it starts quickly and needs no node_modules. */
function program(name, isDevelopment, entry, output) {
  const base = shared(name, isDevelopment, "ES2022");
  return {
    ...base,
    // What a program resolves itself (office.js, to serve it) is found when it runs, not bundled.
    module: { ...base.module, parser: { javascript: { createRequire: false } } },
    target: "node20",
    entry,
    output: { libraryTarget: "commonjs2", ...output },
    optimization: { minimize: false },
    node: { __dirname: false, __filename: false },
  };
}

/** The command line: dist/cli/coalition.js, executable. A worker of the xlsx host becomes a chunk beside it. */
function cli(isDevelopment) {
  const { BannerPlugin } = require("webpack");
  return {
    ...program(
      "cli",
      isDevelopment,
      { coalition: source("cli", "main.ts") },
      {
        path: path.join(dist, "cli"),
        filename: "[name].js",
        clean: true,
      },
    ),
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /coalition\.js$/ }),
      new MakeExecutable("coalition.js"),
    ],
  };
}

/** Help on the functions and the criteria: dist/help/, one static page each, the functions' at the addresses that functions.json gives. */
function help(isDevelopment) {
  return {
    ...program(
      "help",
      isDevelopment,
      {
        pages: source("functions", "help-pages.ts"),
        criteria: source("cli", "criterion-help-pages.ts"),
        data: source("cli", "portfolio-data-pages.ts"),
      },
      { path: path.join(dist, "help"), filename: "[name].js", clean: true },
    ),
    cache: false,
    plugins: [
      new EmitPages("pages.js", ({ helpPages }) => helpPages()),
      new EmitPages("criteria.js", ({ criterionHelpPages }) => criterionHelpPages()),
      new EmitPages("data.js", ({ portfolioDataPages }) => portfolioDataPages()),
    ],
  };
}

/** The server behind `npm start`. */
function server(isDevelopment) {
  return program(
    "server",
    isDevelopment,
    { "workbench-server": source("workbench", "serve.ts") },
    {
      path: dist,
      filename: "[name].js",
    },
  );
}

/** The benchmarks: built like the product, because that is what is measured. Not part of `npm run build`. */
function bench(isDevelopment) {
  return program(
    "bench",
    isDevelopment,
    { bench: path.join(root, "test", "bench", "run.ts") },
    {
      path: path.join(dist, "bench"),
      filename: "[name].js",
      clean: true,
    },
  );
}

/**
 * Serves to Excel with the certificate that `npx office-addin-dev-certs install` leaves in the home folder. Without it the server makes
 * its own, which a browser accepts after a warning and Excel does not.
 */
function developmentServer() {
  const certificates = path.join(os.homedir(), ".office-addin-dev-certs");
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => path.join(certificates, name));
  const trusted = [key, cert, ca].every((file) => fs.existsSync(file));
  return {
    host: "localhost",
    port: 3000,
    server: trusted ? { type: "https", options: { key, cert, ca } } : "https",
    hot: false,
    static: false,
    // Excel reads functions.json from its own origin.
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

const parts = { pane, functions, help, workbench, server, cli, bench };

module.exports = (env = {}, argv = {}) => {
  const isDevelopment = argv.mode === "development";
  const names = env.WEBPACK_SERVE
    ? ["pane", "functions"]
    : typeof env.part === "string"
      ? env.part.split(",")
      : Object.keys(parts).filter((name) => name !== "bench");
  return names.map((name) => {
    const part = parts[name];
    if (part === undefined)
      throw new RangeError(`--env part needs names out of ${Object.keys(parts).join(", ")}, got ${name}`);
    return part(isDevelopment);
  });
};
