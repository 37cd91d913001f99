import { secrets } from "./environment";
import { runScript } from "./run-script";
import { buildWeb } from "./web-build";

/** `npm run build`: builds what `npm start` serves. */
await runScript(async ({ step, stopped }) => {
  const { actionsKey } = await secrets();
  await step("Building", () => buildWeb(actionsKey, stopped));
  return 0;
});
