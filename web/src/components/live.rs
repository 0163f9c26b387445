//! Says the answer aloud: politely, once typing has paused, and never when the page opens.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// How long typing has to pause, in milliseconds.
const PAUSE: u32 = 700;

/// What is to be said.
#[derive(PartialEq, Properties)]
pub struct LiveProps {
    /// The answer as one sentence.
    pub text: AttrValue,
}

/// A region that stands on the page, empty, before it is filled, so that screen readers watch it.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let said = use_state_eq(AttrValue::default);
    let opened_with = use_memo((), |()| props.text.clone());
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let new = text != *opened_with || !said.is_empty();
            let timer = new.then(|| Timeout::new(PAUSE, move || said.set(text)));
            move || drop(timer)
        });
    }
    html! { <output class="away" role="status" aria-live="polite">{ (*said).clone() }</output> }
}
