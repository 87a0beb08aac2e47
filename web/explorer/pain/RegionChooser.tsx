// Regions from a list: the equal of the figure for who cannot, or does not want to, point at it.

import { useMemo, useState } from "react";
import { Combobox, type Option } from "../Combobox";
import type { Regions } from "../map/regions";
import type { ChosenSide } from "../map/shown-by";
import { matchRegions, sideIn } from "./match-regions";

const MOST_MATCHES = 12;

interface RegionChooserProps {
  regions: Regions;
  onChoose: (region: string, side: ChosenSide) => void;
}

export function RegionChooser({ regions, onChoose }: RegionChooserProps) {
  const [text, setText] = useState("");
  const { text: sought, side } = sideIn(text);
  const options = useMemo((): Option[] => {
    const matches = matchRegions(regions, sought);
    if (sought !== "") {
      return matches.slice(0, MOST_MATCHES).map(({ region, by, group }) => ({
        id: region.id,
        label: region.name,
        note: by === null ? group : `${group}; also “${by}”`,
      }));
    }
    return matches.map(({ region, group }) => ({ id: region.id, label: region.name, group }));
  }, [regions, sought]);
  return (
    <Combobox
      label="Add a region"
      hint="All regions by body part, or type: left hip, jaw, sole"
      text={text}
      onText={setText}
      options={options}
      empty={`No region is called “${sought}”.`}
      onChoose={({ id }) => {
        setText("");
        onChoose(id, side);
      }}
    />
  );
}
