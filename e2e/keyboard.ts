import { expect, type Locator, type Page } from "@playwright/test";

/** Hands on a keyboard and no mouse: goes through a page as somebody does who cannot see where to click. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses Tab until this has the focus; it may be further up the page, as Tab goes round. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 150; presses += 1) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab never comes to ${target}.`);
  }

  /** Goes to a link or a button and presses Enter. */
  async press(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press("Enter");
  }

  /** Goes to a field and types. What stands in it is chosen by Tab, and typed over. */
  async type(label: string | Locator, text: string): Promise<void> {
    await this.tabTo(typeof label === "string" ? this.page.getByLabel(label) : label);
    await this.page.keyboard.type(text);
  }

  /** Goes to a list and types how the answer begins. */
  async select(list: Locator, answer: string): Promise<void> {
    await this.type(list, answer);
    await expect(list.getByRole("option", { name: answer, exact: true, selected: true })).toBeAttached();
  }

  /** Goes to a question with a few answers, and with the arrow down to the one that is meant. */
  async choose(question: Locator, answer: string): Promise<void> {
    const answers = question.getByRole("radio");
    await this.tabTo(answers.first());
    await this.page.keyboard.press("Space");
    const meant = question.getByRole("radio", { name: new RegExp(`^${answer}`) });
    for (let presses = 0; presses < (await answers.count()) && !(await meant.isChecked()); presses += 1) {
      await this.page.keyboard.press("ArrowDown");
    }
    await expect(meant).toBeChecked();
  }

  /** Goes to a box and ticks it. */
  async tick(box: Locator): Promise<void> {
    await this.tabTo(box);
    await this.page.keyboard.press("Space");
    await expect(box).toBeChecked();
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
