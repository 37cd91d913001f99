import { secrets } from "@/scripts/local/environment";
import { runScript } from "@/scripts/local/run-script";
import { buildWeb } from "@/scripts/local/web-build";

/** `npm run build`: builds what `npm start` serves. */
await runScript(async ({ step, stopped }) => {
  const { actionsKey } = await secrets();
  await step("Building", () => buildWeb(actionsKey, stopped));
  return 0;
});
