// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/outputformat.h"

#include "app/penstock-cli/standardoutput.h"
#include "app/penstock-cli/terminal.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

/// The format that the ending of a file's name stands for, before that of a packed one; empty: none.
QString formatOfFile(const QString &path)
{
    QStringList endings = path.section(u'/', -1).toLower().split(u'.');
    if (endings.size() > 2 && (endings.constLast() == u"gz" || endings.constLast() == u"zst"))
        endings.removeLast();
    const QString ending = endings.size() > 1 ? endings.constLast() : QString();
    if (ending == u"md")
        return QStringLiteral("markdown");
    if (ending == u"htm")
        return QStringLiteral("html");
    if (ending == u"ndjson")
        return QStringLiteral("jsonl");
    const QStringList same{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("jsonl"),
                           QStringLiteral("html"), QStringLiteral("lp")};
    return same.contains(ending) ? ending : QString();
}

} // namespace

QString OutputFormat::names() const
{
    return hasLines ? tr("table, csv, json, jsonl, markdown, html or lp (line protocol)")
                    : tr("table, csv, json, jsonl, markdown or html");
}

void OutputFormat::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("format"), tr("%1. Default table.").arg(names()), QStringLiteral("format")},
        {QStringLiteral("epoch"), tr("Times as whole numbers, rounded down: ns, u, ms or s; or rfc3339, the default."),
         QStringLiteral("unit")},
    });
}

Status OutputFormat::read(const QCommandLineParser &parser, OutputFormat &output)
{
    const std::array<std::pair<QString, TableFormat>, 6> formats = {
        {{QStringLiteral("table"), TableFormat::Text},
         {QStringLiteral("csv"), TableFormat::Csv},
         {QStringLiteral("json"), TableFormat::Json},
         {QStringLiteral("jsonl"), TableFormat::JsonLines},
         {QStringLiteral("markdown"), TableFormat::Markdown},
         {QStringLiteral("html"), TableFormat::Html}}};
    const std::array<std::pair<QString, TimeStyle>, 6> styles = {{{QStringLiteral("rfc3339"), TimeStyle::Rfc3339},
                                                                  {QStringLiteral("ns"), TimeStyle::Nanoseconds},
                                                                  {QStringLiteral("u"), TimeStyle::Microseconds},
                                                                  {QStringLiteral("us"), TimeStyle::Microseconds},
                                                                  {QStringLiteral("ms"), TimeStyle::Milliseconds},
                                                                  {QStringLiteral("s"), TimeStyle::Seconds}}};
    QString wanted = parser.value(QStringLiteral("format"));
    if (wanted.isEmpty() && output.hasLines) // the command that has -o
        wanted = formatOfFile(parser.value(QStringLiteral("o")));
    output.isLines = output.hasLines && wanted == QStringLiteral("lp");
    if (output.isLines && parser.isSet(QStringLiteral("epoch")))
        return failure(Error::Kind::BadInput, tr("Line protocol has its times in nanoseconds: leave out --epoch."));
    if ((parser.isSet(QStringLiteral("format")) || !wanted.isEmpty()) && !output.isLines) {
        const auto format = std::ranges::find(formats, wanted, &std::pair<QString, TableFormat>::first);
        if (format == formats.end())
            return failure(Error::Kind::BadInput, tr("--format must be %1.").arg(output.names()));
        output.format = format->second;
    }
    if (parser.isSet(QStringLiteral("epoch"))) {
        const auto style =
            std::ranges::find(styles, parser.value(QStringLiteral("epoch")), &std::pair<QString, TimeStyle>::first);
        if (style == styles.end())
            return failure(Error::Kind::BadInput, tr("--epoch must be ns, u, ms, s or rfc3339."));
        output.times = style->second;
    }
    return {};
}

Status OutputFormat::check(const QCommandLineParser &parser) const
{
    using enum TableFormat;
    const auto misplaced = [&parser](const char *option, bool fits) {
        return !fits && parser.isSet(QLatin1String(option));
    };
    if (misplaced("formula-safe", !isLines && format == Csv))
        return failure(Error::Kind::BadInput, tr("--formula-safe is for --format csv."));
    if (misplaced("not-finite", !isLines && (format == Json || format == JsonLines)))
        return failure(Error::Kind::BadInput, tr("--not-finite is for --format json and jsonl."));
    for (const char *option : {"measurement", "tag"}) {
        if (misplaced(option, isLines))
            return failure(Error::Kind::BadInput, tr("--%1 is for --format lp.").arg(QLatin1String(option)));
    }
    return {};
}

Status printTable(const Table &table, const OutputFormat &output)
{
    StandardOutput device;
    TableWriter writer(&device, output.format, {.times = output.times});
    if (const Status status = writer.write(table, table.visibleColumns(), nullptr); !status)
        return status;
    if (const Status status = writer.finish(); !status)
        return status;
    return terminal::outputStatus();
}

} // namespace penstock
