//! What XML 1.0 and its namespaces take and refuse where damage by chance seldom falls: declarations, names, sections.

use super::tests::ours;

/// Whether a document is taken to its end.
fn is_taken(xml: &str) -> bool {
    ours(xml).is_ok()
}

#[test]
fn a_declaration_says_its_parts_once_in_their_order_and_each_as_it_must() {
    for parts in [
        "version='1.0'",
        "version=\"1.1\"",
        " version = '1.0' ",
        "version='1.0' encoding='UTF-8'",
        "version='1.0' encoding='ISO-8859-1' standalone='yes'",
        "version='1.0' encoding='x_y.z-1' standalone='no'",
        "version='1.0' standalone='no'",
    ] {
        assert!(is_taken(&["<?xml ", parts, "?><a/>"].concat()), "{parts}");
    }
    for parts in [
        "",
        "encoding='UTF-8'",
        "standalone='yes'",
        "encoding='UTF-8' version='1.0'",
        "version='1.0' version='1.0'",
        "version='1.0' encoding='UTF-8' encoding='UTF-8'",
        "version='1.0' standalone='yes' encoding='UTF-8'",
        "version='1.0' standalone='yes' standalone='yes'",
        "version='1.0'encoding='UTF-8'",
        "version='1.0' encoding='UTF-8'standalone='yes'",
        "version='2.0'",
        "version='1.x'",
        "version='x'",
        "version='1.0' encoding=''",
        "version='1.0' encoding='8-UTF'",
        "version='1.0' encoding='-UTF'",
        "version='1.0' encoding='UTF 8'",
        "version='1.0' encoding='UTF/8'",
        "version='1.0' encoding='é'",
        "version='1.0' standalone='maybe'",
        "version='1.0' other='x'",
        "a:version='1.0'",
        "version='1.0",
    ] {
        assert!(!is_taken(&["<?xml ", parts, "?><a/>"].concat()), "{parts}");
    }
    // What only begins like one is an instruction, and only the very beginning is its place.
    assert!(is_taken("<?xml-style x?><a/>") && !is_taken(" <?xml version='1.0'?><a/>"));
}

#[test]
fn names_attributes_and_sections_stand_where_xml_has_them() {
    for xml in [
        "<a:b/>",
        "<a b='1' c='2'/>",
        "<a\nb = '1'\tc:d=\"2\" ></a >",
        "<?pi?><a/>",
        "<?pi x?><!-- - --><a/><!-- --> <?pi ?>\n",
        "<a><![CDATA[<b>]]]]></a>",
        "<a>]] ></a>",
    ] {
        assert!(is_taken(xml), "{xml}");
    }
    for xml in [
        "<a:/>",
        "<:a/>",
        "<a:b:c/>",
        "<a::b/>",
        "<1/>",
        "<a:1/>",
        "<a b='1'c='2'/>",
        "<a b/>",
        "<a b=1/>",
        "<a b='<'/>",
        "< a/>",
        "<?a:b x?><a/>",
        "<?:b x?><a/>",
        "<?a: x?><a/>",
        "<?pi/?><a/>",
        "<? pi?><a/>",
        "<a/><?xml x?>",
        "<a/><?XML x?>",
        "<!-- --- --><a/>",
        "<!-- ---><a/>",
        "<![CDATA[]]><a/>",
        "<a/><![CDATA[]]>",
        "<a>]]></a>",
        "<a/><a/>",
        "<a/>x",
        "<a/></a>",
        "</a>",
        "<a",
        "<a b='",
        "<a/><!DOCTYPE a>",
    ] {
        assert!(!is_taken(xml), "{xml}");
    }
}
