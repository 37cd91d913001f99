"use client";

import Link from "next/link";
import { PartyChip } from "@/components/party/party-chip";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { ActionsCell, Cell, Row, RowHeading } from "@/components/ui/table";
import { breaking, Name } from "@/components/ui/typed";
import { type Chosen, routes } from "@/core/routes";
import type { Side } from "@/core/words/parties";
import { rowId } from "@/lib/caseload/address";

/** A row of the caseload in words: what it shows, and nothing besides. */
export type CaseRow = {
  number: string;
  status: string;
  isStopped: boolean;
  about: string;
  parties: { place: number; side: Side; name: string; starts: boolean }[];
  /** What is said of those who are not named. */
  more: string | undefined;
  last: { what: string; whom: string; on: string } | undefined;
  next: { step: string; waits: string; isSilent: boolean } | { closed: string };
  /** Who does the case; a sentence where they have left, or nobody does; nothing where it is not shown. */
  mediator: { name: string } | { left: string } | { nobody: string } | undefined;
  /** What the button is called for the ear, where the case is open. */
  attemptFor: string | undefined;
};

/** Words of the columns and of each row. */
export type RowWords = Record<
  "parties" | "lastContact" | "nextStep" | "mediator" | "noContact" | "attempt" | "starts" | Side,
  string
>;

/**
 * The rows of the caseload. A browser is sent what stands in them once as it is drawn, and once as these words: drawn on the server they
 * would come a second time with every tag and class, the greater part of the page.
 */
export function CaseRows({ rows, ...rest }: { rows: CaseRow[] } & Omit<RowProps, "row">) {
  return rows.map((row) => <OneRow key={row.number} row={row} {...rest} />);
}

/** Of all rows their words, and what is chosen of the list, which a case keeps in its address. */
type RowProps = { row: CaseRow; words: RowWords; chosen: Chosen };

function OneRow({ row, words, chosen }: RowProps) {
  return (
    <Row>
      <RowHeading>
        <Link
          href={routes.case(row.number, chosen)}
          prefetch={false}
          className="inline-block py-1 font-semibold text-lg tabular underline-offset-4 hover:underline pointer-coarse:py-2"
        >
          {row.number}
        </Link>
        <span className="block">
          <Badge tone={row.isStopped ? "attention" : "neutral"}>{row.status}</Badge>
        </span>
        <span className="mt-1 block text-muted text-sm">{row.about}</span>
      </RowHeading>
      <Cell label={words.parties}>
        <ul className="grid justify-items-start gap-1">
          {row.parties.map(({ place, side, name, starts }) => (
            <li key={place}>
              <PartyChip side={side} word={words[side]} name={name} remark={starts ? words.starts : undefined} />
            </li>
          ))}
          {row.more && <li className="text-muted text-sm">{row.more}</li>}
        </ul>
      </Cell>
      <Cell label={words.lastContact}>
        {row.last ? <Last {...row.last} /> : <span className="text-muted">{words.noContact}</span>}
      </Cell>
      <Cell label={words.nextStep}>{"closed" in row.next ? row.next.closed : <Next {...row.next} />}</Cell>
      {row.mediator && <Cell label={words.mediator}>{mediatorOf(row.mediator)}</Cell>}
      <ActionsCell>
        {row.attemptFor && (
          <ButtonLink
            id={rowId(row.number)}
            href={`${routes.case(row.number, { ...chosen, from: "list", for: "attempt" })}#attempt`}
            prefetch={false}
            variant="secondary"
            size="small"
            aria-label={row.attemptFor}
          >
            {words.attempt}
          </ButtonLink>
        )}
      </ActionsCell>
    </Row>
  );
}

function Last({ what, whom, on }: NonNullable<CaseRow["last"]>) {
  return (
    <>
      <span className="first-letter:uppercase inline-block">{what}</span>
      <span className="block text-muted text-sm">
        <Name>{whom}</Name> · {on}
      </span>
    </>
  );
}

function Next({ step, waits, isSilent }: Exclude<CaseRow["next"], { closed: string }>) {
  return (
    <>
      <span className={`font-semibold ${breaking(step)}`}>{step}</span>
      <span className={`block text-sm ${isSilent ? "font-semibold text-attention" : "text-muted"}`}>{waits}</span>
    </>
  );
}

function mediatorOf(mediator: NonNullable<CaseRow["mediator"]>) {
  if ("nobody" in mediator) return mediator.nobody;
  if ("name" in mediator) return <Name>{mediator.name}</Name>;
  return <span className={`font-semibold text-attention ${breaking(mediator.left)}`}>{mediator.left}</span>;
}
