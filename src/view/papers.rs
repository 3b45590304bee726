//! The papers around the one that is shown: which it is, what it lacks, what changed in it, and its files.

use yew::prelude::*;

use crate::calculation::changes;
use crate::draft::{Field, Input};
use crate::language::Language;
use crate::model::{Action, FileFormat, Request};
use crate::notice::{DocumentName, Lack, differences};
use crate::view::button::{button, on_click};
use crate::view::choice::{ChoiceProps, Chooses, choice, plain};
use crate::view::linked::field_link;
use crate::view::page::Page;
use crate::wording::{self, PapersPhrase};

/// Which document is shown, in the order of their use; and all of them as files.
pub fn documents(page: &Page) -> Html {
    let Page { model, dispatch, .. } = *page;
    let language = model.settings.page_language;
    let words = wording::second::of(language).papers();
    choice(ChoiceProps {
        options: DocumentName::ALL.iter().map(|name| (name.name(), words.document_choice(*name))).collect(),
        chosen: model.settings.document.name().into(),
        ..plain("document", words.phrase(PapersPhrase::ShownDocument), Chooses::Document, dispatch)
    })
}

/// What the shown document lacks, and how much of it is no longer as it was saved.
pub fn about_document(page: &Page) -> Html {
    let Page { model, dispatch, .. } = *page;
    let language = model.settings.page_language;
    let words = wording::second::of(language).papers();
    let lack = |lack: Lack| {
        html! {
            <p class="hint lack" data-lack={lack.name()}>
                { words.lack(lack) }
                if lack == Lack::FiledReport {
                    <>{ " " }{ field_link(Field::ReportBefore.into(), language, dispatch) }</>
                }
            </p>
        }
    };
    html! {
        <>
            <p class="tools">
                { button("save_all", words.phrase(PapersPhrase::SaveAll), on_click(dispatch, Action::Asked(Request::SaveAll))) }
                <span class="hint">{ words.phrase(PapersPhrase::SaveAllHint) }</span>
            </p>
            { for page.lack.map(lack) }
            { since(page) }
        </>
    }
}

/// How many lines of the shown documents changed since the grant was last saved or opened, with a list to copy.
fn since(page: &Page) -> Html {
    let Page { model, notices, dispatch, .. } = *page;
    let Some((calculation, saved)) = page.as_saved else { return Html::default() };
    let language = model.settings.page_language;
    let words = wording::second::of(language);
    let shown = language.and_the_other().into_iter().filter(|shown| model.settings.notice_language.shows(*shown));
    let lines: Vec<_> = shown
        .map(|shown| {
            let [now, then] = [notices, saved].map(|documents| &**documents.get(shown));
            let title = words.papers().document_in(now.name, shown);
            (title, differences(now, then, &|inputs| missing(inputs, shown)))
        })
        .collect();
    let count = lines.iter().map(|(_, lines)| lines.len()).sum();
    let figures = changes(calculation, page.calculation);
    let text = wording::changes::since_as_text(words, &figures, &lines, model.draft(), language);
    let copy = on_click(dispatch, Action::Asked(Request::CopyWorking(text.into())));
    html! {
        <p class="hint" data-since={usize::to_string(&count)}>
            { words.papers().lines_since(count) }
            if count > 0 || !figures.is_empty() {
                <>{ " " }{ button("copy_differences", words.papers().phrase(PapersPhrase::CopyDifferences), copy) }</>
            }
        </p>
    }
}

fn missing(inputs: &[Input], language: Language) -> String {
    let label = inputs.first().map(|input| wording::label(language, *input)).unwrap_or_default();
    ["［", &label, "］"].concat()
}

/// The shown document in this language as files.
pub fn files(shown: Language, page_language: Language, dispatch: &Callback<Action>) -> Html {
    let words = wording::second::of(page_language).papers();
    let save = |format: FileFormat| {
        let label = match format {
            FileFormat::Docx => "Word (DOCX)",
            FileFormat::Html => "HTML",
            FileFormat::Markdown => words.phrase(PapersPhrase::Markdown),
            FileFormat::Text => words.phrase(PapersPhrase::PlainText),
        };
        let save = on_click(dispatch, Action::Asked(Request::SaveDocument(format, shown)));
        html! {
            <button type="button" class="small" name={format.button()} data-language={shown.tag()} onclick={save}>{ label }</button>
        }
    };
    let group = ["files_", shown.tag()].concat();
    html! {
        <span class="files" role="group" aria-labelledby={group.clone()}>
            <span id={group} class="hint">{ words.phrase(PapersPhrase::SaveAs) }</span>
            { for FileFormat::ALL.map(save) }
        </span>
    }
}
