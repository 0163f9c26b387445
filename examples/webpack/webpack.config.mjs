export default {
  entry: "./main.js",
  mode: "production",
  // The words come in pieces of their own. A page whose policy asks for trusted types names the one that webpack makes.
  output: { trustedTypes: "app" },
};
