//! A page of Yew that shows one word, and says as the program does when it is ready.

use yew::prelude::*;

#[component]
fn Blank() -> Html {
    use_effect_with((), |()| {
        if let Some(root) = gloo::utils::document().document_element() {
            let _ = root.set_attribute("data-ready", "true");
        }
    });
    html! { <h1>{ "Blank" }</h1> }
}

fn main() {
    yew::Renderer::<Blank>::new().render();
}
