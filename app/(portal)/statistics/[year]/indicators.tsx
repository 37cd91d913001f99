import { type IndicatorId, indicators } from "@/lib/statistics/definitions";
import { Indicator, type IndicatorProps } from "./indicator";

/** Some indicators: those of one figure first, then those that are broken down. */
export function Indicators({ ids, ...rest }: Omit<IndicatorProps, "id"> & { ids: readonly IndicatorId[] }) {
  const isBrokenDown = (id: IndicatorId) => "by" in indicators[id];
  const kinds = [ids.filter((id) => !isBrokenDown(id)), ids.filter(isBrokenDown)].filter((some) => some.length > 0);
  return (
    <div className="grid gap-4">
      {kinds.map((some) => (
        <div key={some[0]} className="grid items-start gap-4 sm:grid-cols-2">
          {some.map((id) => (
            <Indicator key={id} id={id} {...rest} />
          ))}
        </div>
      ))}
    </div>
  );
}
