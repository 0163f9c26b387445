//! Billing care for uninsured patients helped by a CPAS/OCMW, under MediPrima.

pub mod card;
mod certificate;
pub mod codes;
mod finding;
mod leaf;
mod payer;
pub mod route;
pub mod routing;
pub mod rules;
pub mod tree;
pub mod visit;

pub use card::{Cpas, CpasSupport, DoctorCover, MedicalCard, StateShare, StateShares, Support};
pub use finding::{Chosen, chosen, deciding_card};
pub use route::{certificate_end, deadlines_on, route, route_by};
pub use routing::{Certificate, Channel, Duty, Exception, PathStep, Payer, StepId, Verdict, VisitRouting};
pub use rules::{TERMS, Terms};
pub use tree::{Branch, Stage, TREE};
pub use visit::{
    Billing, MediPrimaAnswer, NotConsulted, Patient, Prescribed, Reception, RefusedCode, Role, Setting,
    VisitCase, VisitDoctor,
};
