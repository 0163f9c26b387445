//! The integrated practice premium (prime de pratique intégrée, geïntegreerde praktijkpremie) and its starter supplement.

pub mod assess;
pub mod assessment;
pub mod case;
pub mod compare;
pub(crate) mod gate;
pub mod parameter;
mod plan;
pub mod rules;
pub(crate) mod starter;
pub mod terms;
mod thresholds;
mod told;
mod why;
pub(crate) mod window;
pub mod year;
pub mod years;

pub use assess::{assess, figures};
pub use assessment::{
    ParameterResult, ParameterStatus, PlanStep, PremiumAssessment, PremiumFigures, Stair, StarterResult,
    Track,
};
pub use case::{
    Application, ApplicationChannel, BarometerDays, Competence, CompetenceKind, Doctor, Measurement,
    Measurements, OnCall, Practice, PremiumCase,
};
pub use compare::{Change, ParameterChange, PremiumYearComparison, compare};
pub use parameter::{Barometer, BarometerDay, Parameter, ParameterId, Span, Threshold};
pub use terms::{TERMS, Terms};
pub use window::{YearState, deadline_basis, year_state};
pub use year::{Closing, FlatFee, Opening, PremiumYear, RulesStatus, Scale, Step, SumehrBonus, Window};
pub use years::{YEARS, find, preselected};
