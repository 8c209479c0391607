//! Reading a picture as strictly as its strictest reader.

use pictures::{Look, Picture};
use roxmltree::{Document, Node};

use crate::fonts::width;

const ELEMENTS: [&str; 7] = ["svg", "title", "desc", "rect", "path", "circle", "text"];

/// Fails unless the picture is well formed in every look, everything lies within it, and pages
/// and files show the same.
pub fn check(picture: &Picture) {
    let looks = [Look::Page, Look::Paper, Look::Dark].map(|look| picture.svg(look));
    let drawn = looks.each_ref().map(|svg| {
        let document = Document::parse(svg).expect("a picture is well formed");
        document.descendants().filter(Node::is_element).filter_map(|node| place(node)).collect()
    });
    let [page, paper, dark]: [Vec<String>; 3] = drawn;
    assert_eq!(page, paper);
    assert_eq!(page, dark);
    assert!(!looks[0].contains(" style=") && !looks[0].contains(" fill="), "{}", looks[0]);
    for svg in &looks {
        let document = Document::parse(svg).expect("a picture is well formed");
        frame(document.root_element(), picture);
        for node in document.root_element().descendants().filter(Node::is_element) {
            assert!(ELEMENTS.contains(&node.tag_name().name()), "{node:?}");
            inside(node, picture.size());
        }
    }
}

/// Where an element stands and what it says, without its look.
fn place(node: Node<'_, '_>) -> Option<String> {
    let places = ["x", "y", "width", "height", "cx", "cy", "r", "d", "text-anchor"];
    let places: Vec<_> = places.iter().map(|name| node.attribute(*name).unwrap_or("")).collect();
    let name = node.tag_name().name();
    (name != "svg").then(|| format!("{name} {places:?} {:?}", node.text()))
}

/// Role, names and size.
fn frame(svg: Node<'_, '_>, picture: &Picture) {
    let (width, height) = picture.size();
    assert_eq!(svg.attribute("role"), Some("img"));
    assert_eq!(svg.attribute("viewBox"), Some(&*format!("0 0 {width} {height}")));
    let ids = svg.attribute("aria-labelledby").expect("a picture is labelled");
    let named = |id: &&str| svg.children().any(|it| it.attribute("id") == Some(id));
    assert!(ids.split(' ').all(|id| named(&id)), "{ids}");
}

fn inside(node: Node<'_, '_>, (width, height): (f64, f64)) {
    for (x, y) in corners(node) {
        let shown = place(node);
        assert!(x.is_finite() && y.is_finite(), "{shown:?}");
        let fits = (-0.01..=width + 0.01).contains(&x) && (-0.01..=height + 0.01).contains(&y);
        assert!(fits, "({x}, {y}) is outside {width} × {height}: {shown:?}");
    }
}

fn corners(node: Node<'_, '_>) -> Vec<(f64, f64)> {
    let number = |name| -> f64 {
        let value = node.attribute(name).expect("the attribute is there");
        value.parse().expect("a place is a number")
    };
    match node.tag_name().name() {
        "rect" => {
            let (x, y) = (number("x"), number("y"));
            assert!(number("width") >= 0.0 && number("height") >= 0.0, "{node:?}");
            vec![(x, y), (x + number("width"), y + number("height"))]
        }
        "circle" => {
            let (x, y, r) = (number("cx"), number("cy"), number("r"));
            vec![(x - r, y - r), (x + r, y + r)]
        }
        "path" => course(node.attribute("d").expect("a path has a course")),
        "text" => {
            let wide = width(node.text().unwrap_or(""), size(node));
            let (x, y) = (number("x"), number("y"));
            let from = match node.attribute("text-anchor") {
                Some("middle") => x - wide / 2.0,
                Some("end") => x - wide,
                _ => x,
            };
            vec![(from, y - 0.7 * size(node)), (from + wide, y + 0.2 * size(node))]
        }
        _ => vec![],
    }
}

fn size(node: Node<'_, '_>) -> f64 {
    let size = node.attribute("font-size").map_or(15.0, |it| it.parse().expect("a number"));
    assert!(size >= 15.0, "{node:?}");
    size
}

/// `M1 2L3 4Z`
fn course(d: &str) -> Vec<(f64, f64)> {
    let points = d.split(['M', 'L', 'Z']).filter(|point| !point.is_empty());
    let number = |text: &str| text.parse().expect("a place is a number");
    points
        .map(|point| point.split_once(' ').expect("a point has two numbers"))
        .map(|(x, y)| (number(x), number(y)))
        .collect()
}
