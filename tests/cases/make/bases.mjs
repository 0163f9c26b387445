// What each statement of each premium year rests on, as the rules dossier marks it: A official, B reported, C inferred,
// with the keys of its sources. Where the dossier names many, those that say the figure itself.
import { assumed } from "./years.mjs";

export const A = (...sources) => ({ certainty: "official", sources });
export const B = (...sources) => ({ certainty: "reported", sources });
export const C = (...sources) => ({ certainty: "inferred", sources });

/** The year whose rules are used. */
export const basedOn = (year) => Math.min(year, 2024);

/** Rules that are only assumed make an inference of everything. */
const of = (year, basis) => (assumed(year) ? { ...basis, certainty: "inferred" } : basis);

// Section 2 of the dossier: one list for most parameters of the year, and those that differ from it.
const LISTS = {
  2018: B("CC_MAN", "VAS_2018"),
  2019: B("COR_19", "CC_MAN"),
  2020: B("CARECOACH", "COR_19"),
  2021: B("VAS_2021", "CC_MAN"),
  2022: B("GBO60", "ESW71"),
  2023: B("GBO60", "ESW71", "DM_2023"),
  2024: B("ABSYM_2024", "JDM_74646"),
};
const CARRIED = C("VAS_2021", "COR_19");
const SIX = {
  recipe: B("COFIBAL", "NUM_18"), chapterIv: B("AK28459", "NUM_18"), eFact: B("NUM_18"),
  informedConsent: B("NUM_18", "DM_2018"), sumehr: B("NUM_18"), eGmd: B("COFIBAL"),
};
const PARAMETERS = {
  2016: { ...SIX, sumehr: C("NUM_18") },
  2017: SIX,
  2020: { eAttest: C("CARECOACH", "COR_19") },
  2021: { sumehr: CARRIED, eAttest: CARRIED },
  2022: { sumehr: CARRIED, eAttest: CARRIED, eFact: B("VAS_2021", "COR_19") },
  2023: { electronicBilling: B("DM_2023", "VAS_2023"), sumehr: B("VAS_2023", "DM_2023", "AK71932"), barometers: B("AK69055", "ESW73") },
  2024: {
    electronicBilling: C("VAS_2023", "ABSYM_2024"), sumehr: B("ABSYM_2024", "JDM_74646", "AK71932"),
    barometers: B("ABSYM_2024", "JDM_74646", "MEDISPRING"), incapacityCertificates: B("ABSYM_2024", "JDM_74646", "AK71932"),
  },
};
export const parameterBasis = (year, id) => of(year, PARAMETERS[basedOn(year)]?.[id] ?? LISTS[basedOn(year)]);

// Section 3.1: the base amount, then each higher amount.
const BASE = B("VAS_2021", "BVAS");
const same = (basis) => [basis, basis, basis];
const SCALES = {
  2016: [B("RIZIV_2016", "HVG", "PANACEA"), ...same(B("RIZIV_2016", "HVG", "PANACEA"))],
  2017: [B("DM_1018", "JDM_41433", "AK40253"), ...same(B("DM_1018", "JDM_41433", "AK40253"))],
  2018: [BASE, ...same(C("DM_2019", "VAS_2021", "MS_MED"))],
  2019: [BASE, ...same(C("COR_19", "VAS_2021"))],
  2020: [BASE, ...same(C("CARECOACH", "VAS_2021"))],
  2021: [BASE, ...same(B("VAS_2021"))],
  2022: [BASE, C("VAS_2021", "VAS_2023"), C("VAS_2021", "VAS_2023"), B("VAS_2023", "AK68763")],
  2023: [BASE, C("JDM_STAT", "VAS_2021"), C("JDM_STAT", "VAS_2021"), B("VAS_2023", "AK69339", "JDM_71117")],
  2024: [B("ABSYM_2024", "BVAS"), B("ABSYM_2024", "JDM_74646"), B("ABSYM_2024", "JDM_74646"), B("GBO54", "ABSYM_2024", "JDM_74646")],
};
export const stepBasis = (year, place) => of(year, SCALES[basedOn(year)][place]);
export const bonusBasis = () => B("PANACEA", "AK28499");

// Section 3.2.
export const activityBasis = (year) => of(year, year === 2020 ? C("ESW46") : A("INAMI_FR", "RIZIV_NL"));
export const declarationBasis = (year) => of(year, year === 2017 ? B("ABSYM_2017") : C("ABSYM_2017"));
export const onCallBasis = (year) => of(year, B("ABSYM_2017", "DM_2023", "AK68075"));

// Sections 2.2 to 2.4 and 7.7: flat-fee practices, and what was neutralised.
const FLAT_FEE = {
  2018: C("CC_MAN", "AK68075"), 2019: C("CC_MAN", "AK68075"), 2020: C("CC_MAN", "AK68075"), 2021: C("CC_MAN", "AK68075"),
  2022: B("AK68075", "CC_MAN"), 2023: B("JDM_71117", "AK69339", "AK68075"), 2024: C("JDM_71117"),
};
export const flatFeeBasis = (year) => of(year, FLAT_FEE[basedOn(year)]);
export const neutralisedBasis = () => C("MS_MED", "DM_2019");

// Section 3.1 (in training) and section 5 (starters).
export const trainingBasis = (year) => of(year, year === 2016 ? A("RIZIV_2016") : B("RIZIV_2016", "DM_KD", "COR_18", "BVAS", "DEG"));
export const starterBasis = (year) => of(year, A("RIZIV_GMD"));

// Section 4.1. Nothing is known of the windows of 2021 and 2026.
const WINDOWS = {
  2016: B("HVG"), 2017: B("DM_1018"), 2018: B("DM_2019", "COR_18"), 2019: B("DM_2019", "CARECOACH"), 2020: B("CC_FAQ"),
  2021: C("VAS_2021"), 2022: B("AK68763", "JDM_70639"), 2023: B("JDM_0825", "ABSYM_2024"), 2024: B("GBO54", "DEG"),
  2025: B("GBO54"), 2026: C("GBO54"),
};
export const windowBasis = (year) => of(year, WINDOWS[year]);

/** Section 4.2: 31 December of the year after, unless the window closes later or is not known. */
export const paidBy = (year) => ([2018, 2021, 2022].includes(year) ? null : `${year + 1}-12-31`);
