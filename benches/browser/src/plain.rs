//! A plain form with the controls of the program's form: what a browser itself needs for a key.

use std::fmt::Write;

use serde_json::Value;

use crate::Outcome;
use crate::devtools::Tab;

/// The controls of the program's form in their order, and how many elements it has with them: the form is the smallest
/// element that holds every field of the grant and every category.
const SHAPE: &str = "(() => {
    const fields = [...document.querySelectorAll('input, select, textarea')].filter(one =>
        /^(issuer_name|security_code|contact|shares_per_right|exercise_|category\\.)/.test(one.name));
    let form = fields[0];
    while (!fields.every(one => form.contains(one))) form = form.parentElement;
    const controls = [...form.querySelectorAll('input, select, textarea, button')].map(one => ({
        tag: one.localName, name: one.name, type: one.type, value: one.value,
        options: [...one.options ?? []].map(option => option.text),
    }));
    return { controls, elements: form.querySelectorAll('*').length };
})()";

/// What the plain form has in common with the program's.
#[derive(Debug, PartialEq)]
pub struct Shape {
    controls: Vec<Control>,
    elements: usize,
}

#[derive(Debug, PartialEq)]
struct Control {
    tag: String,
    name: String,
    kind: String,
    value: String,
    options: Vec<String>,
}

/// Reads the shape of the form in a page.
pub fn shape(tab: &Tab) -> Outcome<Shape> {
    let shape = tab.run(SHAPE)?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let control = |control: &Value| Control {
        tag: text(&control["tag"]),
        name: text(&control["name"]),
        kind: text(&control["type"]),
        value: text(&control["value"]),
        options: control["options"].as_array().into_iter().flatten().map(text).collect(),
    };
    let controls = shape["controls"].as_array().into_iter().flatten().map(control).collect();
    let elements = shape["elements"].as_u64().and_then(|count| usize::try_from(count).ok());
    Ok(Shape { controls, elements: elements.ok_or("the page has no form")? })
}

/// Makes sure that a plain page has as many controls and elements as it should.
pub fn check(tab: &Tab, shape: &Shape) -> Outcome<()> {
    let found = tab.run(
        "({ controls: document.forms[0].querySelectorAll('input, select, textarea, button').length,
            elements: document.forms[0].querySelectorAll('*').length })",
    )?;
    let (controls, elements) = (shape.controls.len(), shape.elements);
    if found["controls"] == controls && found["elements"] == elements {
        return Ok(());
    }
    Err(format!("the plain form has {found}, not {controls} controls and {elements} elements"))
}

/// The plain page: every control with its label, and texts beside them until the form has as many elements.
pub fn page(shape: &Shape) -> String {
    let written: usize = shape.controls.iter().map(Control::elements).sum();
    let texts = shape.elements.saturating_sub(written);
    let count = shape.controls.len().max(1);
    let mut form = String::new();
    for (number, control) in shape.controls.iter().enumerate() {
        // What is left over is spread evenly over the controls.
        let beside = texts * (number + 1) / count - texts * number / count;
        control.write(number, beside, &mut form);
    }
    include_str!("page/plain.html").replace("<!--controls-->", &form)
}

impl Control {
    /// How many elements [`Control::write`] makes without the texts beside.
    fn elements(&self) -> usize {
        1 + self.options.len()
    }

    fn write(&self, number: usize, beside: usize, form: &mut String) {
        let (name, kind, value) = (escaped(&self.name), escaped(&self.kind), escaped(&self.value));
        let mut left = beside;
        if left > 0 {
            left -= 1;
            let _ = write!(form, "<label for=\"c{number}\">{name}</label>");
        }
        let _ = match self.tag.as_str() {
            "input" if kind == "file" => write!(form, "<input id=\"c{number}\" name=\"{name}\" type=\"file\">"),
            "input" => write!(form, "<input id=\"c{number}\" name=\"{name}\" type=\"{kind}\" value=\"{value}\">"),
            "textarea" => write!(form, "<textarea id=\"c{number}\" name=\"{name}\">\n{value}</textarea>"),
            "button" => write!(form, "<button id=\"c{number}\" type=\"button\">{name}</button>"),
            _ => {
                let options: String =
                    self.options.iter().map(|option| format!("<option>{}</option>", escaped(option))).collect();
                write!(form, "<select id=\"c{number}\" name=\"{name}\">{options}</select>")
            }
        };
        for _ in 0..left {
            form.push_str("<p>Text beside it</p>");
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{Control, Shape, page};

    #[test]
    fn a_page_has_the_controls_and_as_many_elements() {
        let control = |tag: &str, options: &[&str]| Control {
            tag: tag.into(),
            name: "a<b".into(),
            kind: "text".into(),
            value: "\"1\"".into(),
            options: options.iter().map(|text| (*text).to_owned()).collect(),
        };
        let controls = vec![control("input", &[]), control("select", &["x", "y"]), control("textarea", &[])];
        let page = page(&Shape { controls, elements: 17 });
        let form =
            page.split_once("<form>").and_then(|(_, rest)| rest.split_once("</form>")).map_or("", |(form, _)| form);
        let opened = form.matches('<').count() - form.matches("</").count();
        assert_eq!(opened, 17, "{form}");
        assert!(form.contains("name=\"a&lt;b\"") && form.contains("value=\"&quot;1&quot;\""), "{form}");
    }
}
