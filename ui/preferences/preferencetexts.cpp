// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencetexts.h"

#include "core/result/chunkstore.h"
#include "core/settings/setting.h"
#include "ui/common/format.h"

#include <QCoreApplication>

namespace penstock {

namespace {

using Entry = PreferenceText::Entry;
using Wording = QString (*)(const char *source);
namespace key = settingkey;

/// Says every setting, in the person's language or as it is written here.
class PreferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PreferencesWindow)

public:
    explicit PreferenceWords(Wording wording) : m_wording(wording) {}

    QList<PreferenceGroup> groups() const
    {
        return {appearance(), editor(), results(), times(), importing(), network(), localServer(), monitor()};
    }
    static QString translated(const char *source) { return tr(source); }
    static QString asWritten(const char *source) { return QString::fromUtf8(source); }

private:
    QString say(const char *source) const { return m_wording(source); }
    PreferenceGroup appearance() const;
    PreferenceGroup editor() const;
    PreferenceGroup results() const;
    PreferenceGroup times() const;
    PreferenceGroup importing() const;
    PreferenceGroup network() const;
    PreferenceGroup localServer() const;
    PreferenceGroup monitor() const;

    Wording m_wording;
};

PreferenceGroup PreferenceWords::appearance() const
{
    return {say(QT_TR_NOOP("Appearance")),
            QStringLiteral("eye"),
            {{.key = key::colourScheme,
              .label = say(QT_TR_NOOP("&Theme")),
              .help = say(QT_TR_NOOP("High contrast is black on white, or white on black where the desktop is dark.")),
              .choices = {say(QT_TR_NOOP("Follow the desktop")), say(QT_TR_NOOP("Light")), say(QT_TR_NOOP("Dark")),
                          say(QT_TR_NOOP("High contrast"))}},
             {.key = key::density,
              .label = say(QT_TR_NOOP("De&nsity")),
              .help = say(QT_TR_NOOP("How much space there is in and between controls and rows.")),
              .choices = {say(QT_TR_NOOP("Comfortable")), say(QT_TR_NOOP("Compact"))}},
             {.key = key::textSize,
              .label = say(QT_TR_NOOP("Te&xt size")),
              .help = say(QT_TR_NOOP("Of menus, buttons and lists.")),
              .unit = say(QT_TR_NOOP(" pt")),
              .zero = say(QT_TR_NOOP("As the desktop"))},
             {.key = key::fixedFont,
              .label = say(QT_TR_NOOP("&Font of queries and tables")),
              .help = say(QT_TR_NOOP("Fonts whose characters are all equally wide.")),
              .zero = say(QT_TR_NOOP("As the desktop")),
              .entry = Entry::FixedFont},
             {.key = key::fixedSize,
              .label = say(QT_TR_NOOP("Its &size")),
              .help = say(QT_TR_NOOP("Of the text in editors and tables.")),
              .unit = say(QT_TR_NOOP(" pt")),
              .zero = say(QT_TR_NOOP("As the desktop"))},
             {.key = key::language,
              .label = say(QT_TR_NOOP("&Language")),
              .help = say(QT_TR_NOOP(
                  "Of the program, and of how it writes numbers; those in tables keep the point. It changes when "
                  "Penstock starts again.")),
              .choices = {say(QT_TR_NOOP("As the desktop")), QStringLiteral("English"), QStringLiteral("Deutsch"),
                          QStringLiteral("日本語"), QStringLiteral("简体中文")}},
             {.key = key::motion,
              .label = say(QT_TR_NOOP("&Motion")),
              .help = say(QT_TR_NOOP("Reduced: nothing glides or fades, and the caret does not blink.")),
              .choices = {say(QT_TR_NOOP("As the desktop")), say(QT_TR_NOOP("Full")), say(QT_TR_NOOP("Reduced"))}}}};
}

PreferenceGroup PreferenceWords::editor() const
{
    return {say(QT_TR_NOOP("Editor")),
            QStringLiteral("edit"),
            {{.key = key::tabWidth,
              .label = say(QT_TR_NOOP("Width of a &tab")),
              .help = say(QT_TR_NOOP("How far the Tab key goes, in characters."))},
             {.key = key::tabIsSpaces,
              .label = say(QT_TR_NOOP("The Tab key writes &spaces")),
              .help = say(QT_TR_NOOP("Otherwise a tab character."))},
             {.key = key::completes,
              .label = say(QT_TR_NOOP("&Offer names while typing")),
              .help = say(QT_TR_NOOP("Measurements, fields, tags and words of the language. Ctrl+Space always does."))},
             {.key = key::closesBrackets,
              .label = say(QT_TR_NOOP("&Close brackets")),
              .help = say(
                  QT_TR_NOOP("An opening bracket brings the closing one along, and goes around what is selected."))},
             {.key = key::lineNumbers,
              .label = say(QT_TR_NOOP("Line &numbers")),
              .help = say(QT_TR_NOOP("On the left of queries and of line protocol."))},
             {.key = key::wraps,
              .label = say(QT_TR_NOOP("Long lines go on &below")),
              .help = say(QT_TR_NOOP("Otherwise they are scrolled sideways. Line protocol is always scrolled."))}}};
}

PreferenceGroup PreferenceWords::results() const
{
    return {say(QT_TR_NOOP("Results")),
            QStringLiteral("table"),
            {{.key = key::memory,
              .label = say(QT_TR_NOOP("&Memory for rows")),
              .help = say(QT_TR_NOOP("Of all results together. Beyond it a query waits, and you are asked.")),
              .terms = QStringLiteral("budget RAM"),
              .unit = say(QT_TR_NOOP(" MiB")),
              .zero = say(QT_TR_NOOP("A quarter: %1")).arg(formatBytes(qint64(ChunkStore::usualBudget())))},
             {.key = key::rowLimit,
              .label = say(QT_TR_NOOP("&Row limit")),
              .help = say(QT_TR_NOOP("With which a new query begins; what is left out is said.")),
              .choices = {formatCount(1'000'000), formatCount(1'000), formatCount(10'000), formatCount(100'000),
                          say(QT_TR_NOOP("All rows"))}},
             {.key = key::groups,
              .label = say(QT_TR_NOOP("Numbers with &groups of digits")),
              .help = say(QT_TR_NOOP(
                  "On the screen alone, where a column has no look of its own. Copies and files have all digits."))},
             {.key = key::digits,
              .label = say(QT_TR_NOOP("&Decimal places")),
              .help = say(QT_TR_NOOP("On the screen alone, where a column has no look of its own.")),
              .zero = say(QT_TR_NOOP("As many as there are"))},
             {.key = key::copyHeader,
              .label = say(QT_TR_NOOP("&Copy with the names of the columns")),
              .help = say(QT_TR_NOOP("What Ctrl+C does in a table; Ctrl+Shift+C always does."))}}};
}

PreferenceGroup PreferenceWords::times() const
{
    return {
        say(QT_TR_NOOP("Time")),
        QStringLiteral("clock"),
        {{.key = key::timeZone,
          .label = say(QT_TR_NOOP("Time &zone")),
          .help = say(QT_TR_NOOP("With which a new query begins, as the IANA names it: Europe/Berlin.")),
          .zero = QStringLiteral("UTC"),
          .entry = Entry::Zone},
         {.key = key::timeStyle,
          .label = say(QT_TR_NOOP("&Times in tables")),
          .help = say(QT_TR_NOOP("With which a new query begins. Each way is exact to the last nanosecond.")),
          .choices = {say(QT_TR_NOOP("ISO 8601")), say(QT_TR_NOOP("Seconds since 1970")),
                      say(QT_TR_NOOP("Milliseconds since 1970")), say(QT_TR_NOOP("Microseconds since 1970")),
                      say(QT_TR_NOOP("Nanoseconds since 1970"))}},
         {.key = key::timeRange,
          .label = say(QT_TR_NOOP("&Range")),
          .help = say(QT_TR_NOOP("From when to when a new query's placeholders ask.")),
          .choices = {say(QT_TR_NOOP("All times")), say(QT_TR_NOOP("Where the data is")),
                      say(QT_TR_NOOP("Last 15 minutes")), say(QT_TR_NOOP("Last hour")), say(QT_TR_NOOP("Last 6 hours")),
                      say(QT_TR_NOOP("Last day")), say(QT_TR_NOOP("Last 7 days")), say(QT_TR_NOOP("Last 30 days"))}}}};
}

PreferenceGroup PreferenceWords::importing() const
{
    return {say(QT_TR_NOOP("Import")),
            QStringLiteral("import"),
            {{.key = key::batchRows,
              .label = say(QT_TR_NOOP("&Rows per write")),
              .help = say(QT_TR_NOOP("Where an import begins; it can be changed in its own window.")),
              .terms = QStringLiteral("batch")},
             {.key = key::concurrency,
              .label = say(QT_TR_NOOP("Writes in &flight")),
              .help = say(QT_TR_NOOP("Where an import begins; it can be changed in its own window.")),
              .terms = QStringLiteral("parallel")},
             {.key = key::keepsRejects,
              .label = say(QT_TR_NOOP("&Keep rows that are not stored")),
              .help = say(QT_TR_NOOP("In a file, with the reason of each."))},
             {.key = key::rejectsFolder,
              .label = say(QT_TR_NOOP("In this fol&der")),
              .help = say(QT_TR_NOOP("Where the file with those rows goes.")),
              .zero = say(QT_TR_NOOP("Beside the file that is imported")),
              .entry = Entry::Folder}}};
}

PreferenceGroup PreferenceWords::network() const
{
    return {say(QT_TR_NOOP("Network")),
            QStringLiteral("server"),
            {{.key = key::connectTimeout,
              .label = say(QT_TR_NOOP("Time to &connect")),
              .help = say(QT_TR_NOOP("With which a new connection begins.")),
              .terms = QStringLiteral("timeout"),
              .unit = say(QT_TR_NOOP(" s"))},
             {.key = key::idleTimeout,
              .label = say(QT_TR_NOOP("Time without a &byte")),
              .help = say(QT_TR_NOOP("With which a new connection begins: after it the server counts as gone.")),
              .terms = QStringLiteral("timeout"),
              .unit = say(QT_TR_NOOP(" s")),
              .zero = say(QT_TR_NOOP("No limit"))},
             {.key = key::proxy,
              .label = say(QT_TR_NOOP("&Proxy")),
              .help = say(
                  QT_TR_NOOP("With which a new connection begins: system, http://host:port or socks5://host:port.")),
              .zero = say(QT_TR_NOOP("None")),
              .entry = Entry::Proxy},
             {.key = key::requests,
              .label = say(QT_TR_NOOP("&Requests that are kept")),
              .help = say(QT_TR_NOOP("In Tools › Requests; older ones are forgotten."))}}};
}

PreferenceGroup PreferenceWords::localServer() const
{
    return {say(QT_TR_NOOP("Local server")),
            QStringLiteral("local-server"),
            {{.key = key::influxdPath,
              .label = say(QT_TR_NOOP("Server's &program")),
              .help = say(QT_TR_NOOP("influxd 1.x or 2.x, or influxdb3, which the local server runs from its next "
                                     "start on. Its folder stays with one of them.")),
              .zero = say(QT_TR_NOOP("Found by itself in the search path")),
              .entry = Entry::Program}}};
}

PreferenceGroup PreferenceWords::monitor() const
{
    return {say(QT_TR_NOOP("Monitor")),
            QStringLiteral("monitor"),
            {{.key = key::notice,
              .label = say(QT_TR_NOOP("Tell the &desktop of runs")),
              .help = say(QT_TR_NOOP("When one ends, waits long or refuses rows while nobody looks."))},
             {.key = key::longPause,
              .label = say(QT_TR_NOOP("A wait is &long after")),
              .help = say(QT_TR_NOOP("How long a run waits before the desktop is told.")),
              .unit = say(QT_TR_NOOP(" s"))}}};
}

QString wordsOf(const PreferenceText &text)
{
    return QStringList{plainLabel(text.label), text.help, text.choices.join(u'\n'), text.zero, text.terms}.join(u'\n');
}

} // namespace

QList<PreferenceGroup> preferenceGroups()
{
    QList<PreferenceGroup> groups = PreferenceWords(PreferenceWords::translated).groups();
    const QList<PreferenceGroup> english = PreferenceWords(PreferenceWords::asWritten).groups();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        groups[i].searched = groups[i].title + u'\n' + english[i].title;
        for (qsizetype j = 0; j < groups[i].texts.size(); ++j)
            groups[i].texts[j].searched = wordsOf(groups[i].texts[j]) + u'\n' + wordsOf(english[i].texts[j]);
    }
    return groups;
}

} // namespace penstock
