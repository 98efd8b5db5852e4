// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencetexts.h"

#include "core/result/chunkstore.h"
#include "core/settings/setting.h"
#include "ui/common/format.h"
#include "ui/preferences/preferenceswindow.h"

namespace penstock {

namespace {

using Entry = PreferenceText::Entry;
namespace key = settingkey;

PreferenceGroup appearance()
{
    return {PreferencesWindow::tr("Appearance"),
            QStringLiteral("eye"),
            {{.key = key::colourScheme,
              .label = PreferencesWindow::tr("&Theme"),
              .help = PreferencesWindow::tr(
                  "High contrast is black on white, or white on black where the desktop is dark."),
              .choices = {PreferencesWindow::tr("Follow the desktop"), PreferencesWindow::tr("Light"),
                          PreferencesWindow::tr("Dark"), PreferencesWindow::tr("High contrast")}},
             {.key = key::density,
              .label = PreferencesWindow::tr("De&nsity"),
              .help = PreferencesWindow::tr("How much space there is in and between controls and rows."),
              .choices = {PreferencesWindow::tr("Comfortable"), PreferencesWindow::tr("Compact")}},
             {.key = key::textSize,
              .label = PreferencesWindow::tr("Te&xt size"),
              .help = PreferencesWindow::tr("Of menus, buttons and lists."),
              .unit = PreferencesWindow::tr(" pt"),
              .zero = PreferencesWindow::tr("As the desktop")},
             {.key = key::fixedFont,
              .label = PreferencesWindow::tr("&Font of queries and tables"),
              .help = PreferencesWindow::tr("Fonts whose characters are all equally wide."),
              .zero = PreferencesWindow::tr("As the desktop"),
              .entry = Entry::FixedFont},
             {.key = key::fixedSize,
              .label = PreferencesWindow::tr("Its &size"),
              .help = PreferencesWindow::tr("Of the text in editors and tables."),
              .unit = PreferencesWindow::tr(" pt"),
              .zero = PreferencesWindow::tr("As the desktop")},
             {.key = key::language,
              .label = PreferencesWindow::tr("&Language"),
              .help = PreferencesWindow::tr(
                  "Of the program, and of how it writes numbers; those in tables keep the point. It changes when "
                  "Penstock starts again."),
              .choices = {PreferencesWindow::tr("As the desktop"), QStringLiteral("English"), QStringLiteral("Deutsch"),
                          QStringLiteral("日本語"), QStringLiteral("简体中文")}},
             {.key = key::motion,
              .label = PreferencesWindow::tr("&Motion"),
              .help = PreferencesWindow::tr("Reduced: nothing glides or fades, and the caret does not blink."),
              .choices = {PreferencesWindow::tr("As the desktop"), PreferencesWindow::tr("Full"),
                          PreferencesWindow::tr("Reduced")}}}};
}

PreferenceGroup editor()
{
    return {
        PreferencesWindow::tr("Editor"),
        QStringLiteral("edit"),
        {{.key = key::tabWidth,
          .label = PreferencesWindow::tr("Width of a &tab"),
          .help = PreferencesWindow::tr("How far the Tab key goes, in characters.")},
         {.key = key::tabIsSpaces,
          .label = PreferencesWindow::tr("The Tab key writes &spaces"),
          .help = PreferencesWindow::tr("Otherwise a tab character.")},
         {.key = key::completes,
          .label = PreferencesWindow::tr("&Offer names while typing"),
          .help =
              PreferencesWindow::tr("Measurements, fields, tags and words of the language. Ctrl+Space always does.")},
         {.key = key::closesBrackets,
          .label = PreferencesWindow::tr("&Close brackets"),
          .help = PreferencesWindow::tr(
              "An opening bracket brings the closing one along, and goes around what is selected.")},
         {.key = key::lineNumbers,
          .label = PreferencesWindow::tr("Line &numbers"),
          .help = PreferencesWindow::tr("On the left of queries and of line protocol.")},
         {.key = key::wraps,
          .label = PreferencesWindow::tr("Long lines go on &below"),
          .help = PreferencesWindow::tr("Otherwise they are scrolled sideways. Line protocol is always scrolled.")}}};
}

PreferenceGroup results()
{
    return {PreferencesWindow::tr("Results"),
            QStringLiteral("table"),
            {{.key = key::memory,
              .label = PreferencesWindow::tr("&Memory for rows"),
              .help = PreferencesWindow::tr("Of all results together. Beyond it a query waits, and you are asked."),
              .unit = PreferencesWindow::tr(" MiB"),
              .zero = PreferencesWindow::tr("A quarter: %1").arg(formatBytes(qint64(ChunkStore::usualBudget())))},
             {.key = key::rowLimit,
              .label = PreferencesWindow::tr("&Row limit"),
              .help = PreferencesWindow::tr("With which a new query begins; what is left out is said."),
              .choices = {formatCount(1'000'000), formatCount(1'000), formatCount(10'000), formatCount(100'000),
                          PreferencesWindow::tr("All rows")}},
             {.key = key::groups,
              .label = PreferencesWindow::tr("Numbers with &groups of digits"),
              .help = PreferencesWindow::tr(
                  "On the screen alone, where a column has no look of its own. Copies and files have all digits.")},
             {.key = key::digits,
              .label = PreferencesWindow::tr("&Decimal places"),
              .help = PreferencesWindow::tr("On the screen alone, where a column has no look of its own."),
              .zero = PreferencesWindow::tr("As many as there are")},
             {.key = key::copyHeader,
              .label = PreferencesWindow::tr("&Copy with the names of the columns"),
              .help = PreferencesWindow::tr("What Ctrl+C does in a table; Ctrl+Shift+C always does.")}}};
}

PreferenceGroup times()
{
    return {PreferencesWindow::tr("Time"),
            QStringLiteral("clock"),
            {{.key = key::timeZone,
              .label = PreferencesWindow::tr("Time &zone"),
              .help = PreferencesWindow::tr("With which a new query begins, as the IANA names it: Europe/Berlin."),
              .zero = QStringLiteral("UTC"),
              .entry = Entry::Zone},
             {.key = key::timeStyle,
              .label = PreferencesWindow::tr("&Times in tables"),
              .help = PreferencesWindow::tr("With which a new query begins. Each way is exact to the last nanosecond."),
              .choices = {PreferencesWindow::tr("ISO 8601"), PreferencesWindow::tr("Seconds since 1970"),
                          PreferencesWindow::tr("Milliseconds since 1970"),
                          PreferencesWindow::tr("Microseconds since 1970"),
                          PreferencesWindow::tr("Nanoseconds since 1970")}},
             {.key = key::timeRange,
              .label = PreferencesWindow::tr("&Range"),
              .help = PreferencesWindow::tr("From when to when a new query's placeholders ask."),
              .choices = {PreferencesWindow::tr("All times"), PreferencesWindow::tr("Where the data is"),
                          PreferencesWindow::tr("Last 15 minutes"), PreferencesWindow::tr("Last hour"),
                          PreferencesWindow::tr("Last 6 hours"), PreferencesWindow::tr("Last day"),
                          PreferencesWindow::tr("Last 7 days"), PreferencesWindow::tr("Last 30 days")}}}};
}

PreferenceGroup importing()
{
    return {PreferencesWindow::tr("Import"),
            QStringLiteral("import"),
            {{.key = key::batchRows,
              .label = PreferencesWindow::tr("&Rows per write"),
              .help = PreferencesWindow::tr("Where an import begins; it can be changed in its own window.")},
             {.key = key::concurrency,
              .label = PreferencesWindow::tr("Writes in &flight"),
              .help = PreferencesWindow::tr("Where an import begins; it can be changed in its own window.")},
             {.key = key::keepsRejects,
              .label = PreferencesWindow::tr("&Keep rows that are not stored"),
              .help = PreferencesWindow::tr("In a file, with the reason of each.")},
             {.key = key::rejectsFolder,
              .label = PreferencesWindow::tr("In this fol&der"),
              .help = PreferencesWindow::tr("Where the file with those rows goes."),
              .zero = PreferencesWindow::tr("Beside the file that is imported"),
              .entry = Entry::Folder}}};
}

PreferenceGroup network()
{
    return {PreferencesWindow::tr("Network"),
            QStringLiteral("server"),
            {{.key = key::connectTimeout,
              .label = PreferencesWindow::tr("Time to &connect"),
              .help = PreferencesWindow::tr("With which a new connection begins."),
              .unit = PreferencesWindow::tr(" s")},
             {.key = key::idleTimeout,
              .label = PreferencesWindow::tr("Time without a &byte"),
              .help = PreferencesWindow::tr("With which a new connection begins: after it the server counts as gone."),
              .unit = PreferencesWindow::tr(" s"),
              .zero = PreferencesWindow::tr("No limit")},
             {.key = key::proxy,
              .label = PreferencesWindow::tr("&Proxy"),
              .help = PreferencesWindow::tr(
                  "With which a new connection begins: system, http://host:port or socks5://host:port."),
              .zero = PreferencesWindow::tr("None"),
              .entry = Entry::Proxy},
             {.key = key::requests,
              .label = PreferencesWindow::tr("&Requests that are kept"),
              .help = PreferencesWindow::tr("In Tools › Requests; older ones are forgotten.")}}};
}

PreferenceGroup localServer()
{
    return {
        PreferencesWindow::tr("Local server"),
        QStringLiteral("local-server"),
        {{.key = key::influxdPath,
          .label = PreferencesWindow::tr("Server's &program"),
          .help = PreferencesWindow::tr("influxd 1.x or 2.x, or influxdb3, which the local server runs from its next "
                                        "start on. Its folder stays with one of them."),
          .zero = PreferencesWindow::tr("Found by itself in the search path"),
          .entry = Entry::Program}}};
}

PreferenceGroup monitor()
{
    return {PreferencesWindow::tr("Monitor"),
            QStringLiteral("monitor"),
            {{.key = key::notice,
              .label = PreferencesWindow::tr("Tell the &desktop of runs"),
              .help = PreferencesWindow::tr("When one ends, waits long or refuses rows while nobody looks.")},
             {.key = key::longPause,
              .label = PreferencesWindow::tr("A wait is &long after"),
              .help = PreferencesWindow::tr("How long a run waits before the desktop is told."),
              .unit = PreferencesWindow::tr(" s")}}};
}

} // namespace

QList<PreferenceGroup> preferenceGroups()
{
    return {appearance(), editor(), results(), times(), importing(), network(), localServer(), monitor()};
}

} // namespace penstock
