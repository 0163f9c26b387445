// How the pages of the app are checked: against the standard, not against a style.
export default {
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // A list may have a name.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // `<output role="status">`: some screen readers announce it only with its role written out.
    "no-redundant-role": "off",
    // The fieldset around each form is there to be disabled until the program runs; it groups nothing to be named.
    "wcag/h71": "off",
  },
};
