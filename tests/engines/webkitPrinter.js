// Run by GJS: prints a page to a PDF as WebKitGTK does for its readers. gjs -m webkitPrinter.js ADDRESS FILE
import GLib from "gi://GLib";
import Gtk from "gi://Gtk?version=3.0";
import WebKit from "gi://WebKit2?version=4.1";
import System from "system";

const [address, file] = System.programArgs;
Gtk.init(null);
const loop = GLib.MainLoop.new(null, false);
const view = new WebKit.WebView();
const window = new Gtk.OffscreenWindow({ default_width: 1000, default_height: 800 });
window.add(view);
window.show_all();

const fail = (message) => {
  printerr(message);
  System.exit(1);
};

view.connect("load-failed", (_view, _event, uri, error) => fail(`${uri}: ${error.message}`));
view.connect("load-changed", (_view, event) => {
  if (event !== WebKit.LoadEvent.FINISHED) return;
  const settings = new Gtk.PrintSettings();
  settings.set_printer("Print to File");
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf");
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file, null));
  const operation = WebKit.PrintOperation.new(view);
  operation.set_print_settings(settings);
  operation.connect("failed", (_operation, error) => fail(error.message));
  operation.connect("finished", () => loop.quit());
  operation.print();
});
view.load_uri(address);
loop.run();
