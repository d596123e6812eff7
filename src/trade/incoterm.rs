//! The eleven Incoterms by name, and each in one plain sentence.

use domain::Incoterm;

use crate::text;

/// "FCA · Free carrier"
pub fn name(term: Incoterm) -> String {
    let words = match term {
        Incoterm::Exw => text::trade_incoterm_exw(),
        Incoterm::Fca => text::trade_incoterm_fca(),
        Incoterm::Fas => text::trade_incoterm_fas(),
        Incoterm::Fob => text::trade_incoterm_fob(),
        Incoterm::Cfr => text::trade_incoterm_cfr(),
        Incoterm::Cif => text::trade_incoterm_cif(),
        Incoterm::Cpt => text::trade_incoterm_cpt(),
        Incoterm::Cip => text::trade_incoterm_cip(),
        Incoterm::Dap => text::trade_incoterm_dap(),
        Incoterm::Dpu => text::trade_incoterm_dpu(),
        Incoterm::Ddp => text::trade_incoterm_ddp(),
    };
    format!("{} · {words}", term.code())
}

/// Who pays and who bears the risk up to where.
pub fn explanation(term: Incoterm) -> String {
    match term {
        Incoterm::Exw => text::trade_incoterm_exw_detail(),
        Incoterm::Fca => text::trade_incoterm_fca_detail(),
        Incoterm::Fas => text::trade_incoterm_fas_detail(),
        Incoterm::Fob => text::trade_incoterm_fob_detail(),
        Incoterm::Cfr => text::trade_incoterm_cfr_detail(),
        Incoterm::Cif => text::trade_incoterm_cif_detail(),
        Incoterm::Cpt => text::trade_incoterm_cpt_detail(),
        Incoterm::Cip => text::trade_incoterm_cip_detail(),
        Incoterm::Dap => text::trade_incoterm_dap_detail(),
        Incoterm::Dpu => text::trade_incoterm_dpu_detail(),
        Incoterm::Ddp => text::trade_incoterm_ddp_detail(),
    }
}
