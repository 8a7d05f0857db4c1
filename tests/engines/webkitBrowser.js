// Run by GJS: a window of WebKitGTK with nothing in it but the page, for the driver to control. WebKitGTK's own small browser has
// a bar, which no phone's width is enough for.
import GLib from "gi://GLib";
import Gtk from "gi://Gtk?version=3.0";
import WebKit from "gi://WebKit2?version=4.1";

Gtk.init(null);
const context = WebKit.WebContext.new_ephemeral();
context.set_automation_allowed(true);
context.connect("automation-started", (_context, session) => {
  const info = new WebKit.ApplicationInfo();
  info.set_name("WebKitGTK");
  info.set_version(WebKit.get_major_version(), WebKit.get_minor_version(), WebKit.get_micro_version());
  session.set_application_info(info);
  session.connect("create-web-view", () => {
    const view = new WebKit.WebView({ web_context: context, is_controlled_by_automation: true });
    const window = new Gtk.Window({ default_width: 1440, default_height: 900, decorated: false });
    window.add(view);
    window.show_all();
    view.connect("close", () => window.destroy());
    view.grab_focus();
    return view;
  });
});
GLib.MainLoop.new(null, false).run();
