import { registerHooks } from "node:module";

/**
 * Node reads a package's description anew for each of its files, and drizzle's 500 files share one of 180 kB: most of the time that
 * a command takes to start. What they import of each other is where they say it is, and a module.
 */
registerHooks({
  resolve(specifier, context, next) {
    const { parentURL = "" } = context;
    if (!specifier.startsWith(".") || !parentURL.includes("/node_modules/drizzle-orm/"))
      return next(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: "module", shortCircuit: true };
  },
});
