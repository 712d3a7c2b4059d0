/** The build's own small plugins, each for something that webpack and its plugins leave undone. */
const fs = require("node:fs");
const path = require("node:path");

/**
 * Turns every `new Function(…)` and `eval` of a library into a throw.
 *
 * The policies of pane and workbench forbid them anyway. Left in place they would be tried, and reported, on every start: zod and stdlib look whether
 * they may. With the throw both take the way that needs none, which is the one they would take in the end.
 */
class NoCodeFromText {
  apply(compiler) {
    const { ConstDependency } = compiler.webpack.dependencies;
    const refusal = '(()=>{throw new EvalError("This page makes no code from text.")})';
    const watch = (parser) => {
      const replaceBy = (text) => (expression) => {
        const dependency = new ConstDependency(text, expression.range);
        dependency.loc = parser.getLocation(expression);
        parser.state.module.addPresentationalDependency(dependency);
        return true;
      };
      // zod writes `const F = Function`: let the parser follow the new name.
      parser.hooks.canRename.for("Function").tap("NoCodeFromText", () => true);
      parser.hooks.new.for("Function").tap("NoCodeFromText", replaceBy(`${refusal}()`));
      parser.hooks.expression.for("eval").tap("NoCodeFromText", replaceBy(refusal));
    };
    // Not in child compilers: the page's template is run at build time, and by eval.
    compiler.hooks.thisCompilation.tap("NoCodeFromText", (compilation, { normalModuleFactory }) => {
      compilation.dependencyTemplates.set(ConstDependency, new ConstDependency.Template());
      for (const type of ["javascript/auto", "javascript/esm", "javascript/dynamic"])
        normalModuleFactory.hooks.parser.for(type).tap("NoCodeFromText", watch);
    });
  }
}

/** Writes another address into a finished file: the functions' help is hosted where the pane is. */
class ReplaceAddress {
  constructor(file, from, to) {
    Object.assign(this, { file, from, to });
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("ReplaceAddress", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "ReplaceAddress", stage }, () => {
        // Without the file there was an error already, and it says more.
        if (compilation.getAsset(this.file) === undefined) return;
        compilation.updateAsset(
          this.file,
          (text) => new sources.RawSource(String(text.source()).replaceAll(this.from, this.to)),
        );
      });
    });
  }
}

/** Sets the execute permission, which webpack does not: npx and a shell start the file itself. */
class MakeExecutable {
  constructor(file) {
    this.file = file;
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("MakeExecutable", (compilation) =>
      fs.promises.chmod(path.join(compilation.outputOptions.path, this.file), 0o755),
    );
  }
}

/**
 * Runs the bundle that a compilation made, which answers pages (`{ file, html }`), and emits those instead of it: help is written from
 * the same data as everything else, at build time, without a second tool.
 */
class EmitPages {
  constructor(bundle, pagesOf) {
    Object.assign(this, { bundle, pagesOf });
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("EmitPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "EmitPages", stage }, () => {
        const bundle = compilation.getAsset(this.bundle);
        // Without the bundle there was an error already, and it says more.
        if (bundle === undefined) return;
        const made = { exports: {} };
        new Function("module", "exports", String(bundle.source.source()))(made, made.exports);
        for (const { file, html } of this.pagesOf(made.exports))
          compilation.emitAsset(file, new sources.RawSource(html));
        compilation.deleteAsset(this.bundle);
      });
    });
  }
}

module.exports = { EmitPages, MakeExecutable, NoCodeFromText, ReplaceAddress };
