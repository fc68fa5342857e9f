import { huyen, xa } from "@thongnhat/code-tables";
import { chance } from "../../measure/chance.ts";
import { FORMER, PLACE } from "./era.ts";

interface Place {
  readonly province: string;
  /** Only where there were districts. */
  readonly district: string;
  readonly commune: string;
}

/** Fills the places of lines from the communes of their day, by chance that is the same in every run. */
export function placeFiller(seed = 20_261_122): (line: string, former: boolean) => string {
  const below = chance(seed);
  const today = placesOn(xa.edition);
  const before = formerPlaces();
  return (line, former) => {
    const places = former ? before : today;
    const chosen: Place[] = [];
    return line.replace(PLACE, (_, at: string, part: keyof Place) => {
      let place = chosen[Number(at)];
      if (place === undefined) {
        place = places[below(places.length)] as Place;
        chosen[Number(at)] = place;
      }
      return place[part];
    });
  };
}

function placesOn(asOf: string): Place[] {
  return xa.list({ asOf }).map(({ code, province = "", parent = "" }) => ({
    province,
    district: parent,
    commune: code,
  }));
}

/** Communes that did not change in the days that records of the former era have. */
function formerPlaces(): Place[] {
  const [first, last] = FORMER;
  const key = ({ province, district, commune }: Place): string => `${province} ${district} ${commune}`;
  const then = new Set(placesOn(first).map(key));
  const districts = new Set(huyen.list({ asOf: first }).map(({ code }) => code));
  return placesOn(last).filter((place) => then.has(key(place)) && districts.has(place.district));
}
