// What was told, and every way to tell more but the figure.

import { useDrawn } from "../map/body-map";
import { nameOf, type Regions, sidedName } from "../map/regions";
import { type ChosenSide, sidesOf } from "../map/shown-by";
import { Chips } from "./Chips";
import { ClientWords } from "./ClientWords";
import {
  type ChosenRegion,
  type Complaint,
  withoutRegion,
  withoutSymptom,
  withRegion,
  withSymptom,
} from "./complaint";
import { RegionChooser } from "./RegionChooser";
import { SymptomChooser } from "./SymptomChooser";

interface ToldProps {
  complaint: Complaint;
  regions: Regions;
  symptomName: (id: string) => string;
  changed: (to: (before: Complaint) => Complaint, said: string) => void;
  announce: (said: string) => void;
}

export function Told({ complaint, regions, symptomName, changed, announce }: ToldProps) {
  const drawn = useDrawn();
  const sides = (id: string) => sidesOf(id, regions, drawn);
  const name = ({ id, side }: ChosenRegion) => sidedName(nameOf(regions, id), side);

  function addRegion(id: string, side: ChosenSide) {
    const region = { id, side: sides(id).includes(side) ? side : ("" as const) };
    changed((before) => withRegion(before, region), `${name(region)} added.`);
  }

  return (
    <div className="told">
      <Chips
        complaint={complaint}
        regions={regions}
        symptomName={symptomName}
        sidesOf={sides}
        onRegion={(region) => changed((before) => withRegion(before, region), `${name(region)}.`)}
        onRemoveRegion={(region) =>
          changed((before) => withoutRegion(before, region.id), `${name(region)} taken away.`)
        }
        onSymptom={(id, isAbsent) =>
          changed(
            (before) => withSymptom(before, id, isAbsent),
            `${symptomName(id)} is ${isAbsent ? "not there" : "there"}.`,
          )
        }
        onRemoveSymptom={(id) =>
          changed((before) => withoutSymptom(before, id), `${symptomName(id)} taken away.`)
        }
      />
      <div className="told-choosers">
        <RegionChooser regions={regions} onChoose={addRegion} />
        <SymptomChooser
          onChoose={(id, label) => changed((before) => withSymptom(before, id), `${label} added.`)}
        />
      </div>
      <ClientWords onChange={announce} />
    </div>
  );
}
