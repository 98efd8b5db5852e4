// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runreport.h"

#include "core/pipeline/runeventjson.h"
#include "core/pipeline/runsummary.h"
#include "core/sink/csvrowformat.h"
#include "ui/common/format.h"
#include "ui/monitor/eventtext.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace penstock {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RunReport)
};

struct Section
{
    QString title;
    QStringList columns; ///< empty: a list of sentences, the first cell of each row
    QList<QStringList> rows;
};

QString numberOrNothing(quint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString plainSeconds(qint64 milliseconds)
{
    return QString::number(double(milliseconds) / 1000.0, 'f', 3);
}

Section figures(const PipelineSnapshot &run)
{
    const auto count = [](const QString &name, quint64 rows) { return QStringList{name, formatCount(rows)}; };
    Section section{Text::tr("Figures"), {Text::tr("What"), Text::tr("How much")}, {}};
    section.rows = {count(Text::tr("Read"), run.read), count(Text::tr("Accepted"), run.accepted),
                    count(Text::tr("Rejected"), run.rejected), count(Text::tr("Skipped"), run.skipped)};
    if (run.unknown > 0)
        section.rows += count(Text::tr("Unknown"), run.unknown);
    if (run.notSent > 0)
        section.rows += count(Text::tr("Not sent"), run.notSent);
    if (run.resumed.rows() > 0)
        section.rows += count(Text::tr("Settled by an earlier run"), run.resumed.rows());
    section.rows += {
        {Text::tr("Time"), formatElapsed(run.elapsedMs)},
        {Text::tr("Paused"), formatElapsed(run.pausedMs)},
        {Text::tr("Rows per second"), formatCompact(meanRate(run))},
        {Text::tr("Answered within, half of the writes"), formatElapsed(std::llround(run.latencyP50Ms))},
        {Text::tr("Answered within, 95 of 100"), formatElapsed(std::llround(run.latencyP95Ms))},
        {Text::tr("Answered within, 99 of 100"), formatElapsed(std::llround(run.latencyP99Ms))},
        count(Text::tr("Retries"), run.retries),
        {Text::tr("Line protocol"), formatBytes(run.bytesRaw)},
        {Text::tr("On the wire"), formatBytes(run.bytesWire)},
    };
    return section;
}

QList<Section> sections(const PipelineSnapshot &run)
{
    QList<Section> all{figures(run)};
    Section pauses{Text::tr("Pauses"),
                   {Text::tr("After"), Text::tr("Took"), Text::tr("Status"), Text::tr("Reason"), Text::tr("Answer")},
                   {}};
    for (const Pause &pause : run.pauses)
        pauses.rows += {formatElapsed(pause.startMs), formatElapsed(pause.durationMs),
                        numberOrNothing(quint64(pause.status)), pauseReason(pause), pause.text};
    Section rejected{Text::tr("Rows that are not stored, or may not be"),
                     {Text::tr("Row"), Text::tr("Line"), Text::tr("Column"), Text::tr("Reason"), Text::tr("As it was")},
                     {}};
    for (const RejectedRow &row : run.rejectedRows)
        rejected.rows += {numberOrNothing(row.row), numberOrNothing(row.position), row.column, row.reason, row.text};
    Section log{Text::tr("Log"), {Text::tr("After"), Text::tr("Event"), Text::tr("What")}, {}};
    for (const RunEvent &event : run.events)
        log.rows += {formatElapsed(event.atMs), eventWord(event), eventText(event)};
    Section notes{Text::tr("Notes"), {}, {}};
    if (!run.rejectsFile.isEmpty())
        notes.rows += {Text::tr("Rejected rows are in %1.").arg(run.rejectsFile)};
    for (const QString &note : run.notes)
        notes.rows += {note};
    for (const Section &section : {pauses, rejected, notes, log}) {
        if (!section.rows.isEmpty())
            all += section;
    }
    return all;
}

QString headline(const PipelineSnapshot &run)
{
    return QStringLiteral("%1 → %2").arg(run.source, run.target);
}

/// What has a meaning in Markdown is escaped; a line break would end the row of a table.
QString markdownCell(QString text)
{
    for (const char16_t special : u"\\`*_{}[]<>#|")
        if (special != 0)
            text.replace(QChar(special), QStringLiteral("\\") + QChar(special));
    return text.replace(u'\r', u' ').replace(u'\n', u' ');
}

QString markdown(const PipelineSnapshot &run)
{
    const auto line = [](const QStringList &cells) {
        return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
    };
    QString text = QStringLiteral("# %1\n\n%2\n").arg(markdownCell(headline(run)), markdownCell(outcome(run)));
    for (const Section &section : sections(run)) {
        text += QStringLiteral("\n## %1\n\n").arg(section.title);
        if (!section.columns.isEmpty())
            text += line(section.columns) + line(QStringList(section.columns.size(), QStringLiteral("---")));
        for (QStringList row : section.rows) {
            for (QString &cell : row)
                cell = markdownCell(cell);
            text += section.columns.isEmpty() ? QStringLiteral("- %1\n").arg(row.first()) : line(row);
        }
    }
    return text;
}

QString html(const PipelineSnapshot &run)
{
    const auto line = [](const QStringList &cells, const QString &tag) {
        QString text = QStringLiteral("<tr>");
        for (const QString &cell : cells)
            text += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
        return text + QStringLiteral("</tr>\n");
    };
    const QString title = headline(run).toHtmlEscaped();
    QString text = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                                  "<style>body{font-family:sans-serif;margin:2em;max-width:60em}"
                                  "table{border-collapse:collapse}td,th{border:1px solid #d9dddf;padding:4px 8px;"
                                  "text-align:left;vertical-align:top}</style></head>\n<body><h1>%1</h1>\n<p>%2</p>\n")
                       .arg(title, outcome(run).toHtmlEscaped());
    for (const Section &section : sections(run)) {
        text += QStringLiteral("<h2>%1</h2>\n").arg(section.title.toHtmlEscaped());
        const bool isTable = !section.columns.isEmpty();
        text += isTable ? QStringLiteral("<table>\n") + line(section.columns, QStringLiteral("th"))
                        : QStringLiteral("<ul>\n");
        for (const QStringList &row : section.rows)
            text += isTable ? line(row, QStringLiteral("td"))
                            : QStringLiteral("<li>%1</li>\n").arg(row.first().toHtmlEscaped());
        text += isTable ? QStringLiteral("</table>\n") : QStringLiteral("</ul>\n");
    }
    return text + QStringLiteral("</body></html>\n");
}

std::string csvLine(const QStringList &cells)
{
    const CsvRowFormat format;
    std::string line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        format.appendCell(cells.at(i).toStdString(), i == 0, line);
    return line.append(format.beforeLineFeed()).append("\n");
}

QByteArray csv(const PipelineSnapshot &run)
{
    std::string text = "event,after_seconds,seconds,status,row,line,column,reason,text\r\n";
    for (const Pause &pause : run.pauses)
        text += csvLine({QStringLiteral("pause"),
                         plainSeconds(pause.startMs),
                         plainSeconds(pause.durationMs),
                         numberOrNothing(quint64(pause.status)),
                         {},
                         {},
                         {},
                         reasonToken(pause.reason),
                         pause.text});
    for (const RejectedRow &row : run.rejectedRows)
        text += csvLine({QStringLiteral("row"),
                         {},
                         {},
                         {},
                         numberOrNothing(row.row),
                         numberOrNothing(row.position),
                         row.column,
                         row.reason,
                         row.text});
    return QByteArray::fromStdString(text);
}

QByteArray json(const PipelineSnapshot &run)
{
    QJsonObject report = runSummary({run});
    report.insert(QStringLiteral("source"), run.source);
    report.insert(QStringLiteral("target"), run.target);
    QJsonArray pauses;
    for (const Pause &pause : run.pauses)
        pauses.append(QJsonObject{{QStringLiteral("reason"), reasonToken(pause.reason)},
                                  {QStringLiteral("status"), pause.status},
                                  {QStringLiteral("after_seconds"), double(pause.startMs) / 1000.0},
                                  {QStringLiteral("seconds"), double(pause.durationMs) / 1000.0},
                                  {QStringLiteral("text"), pause.text}});
    report.insert(QStringLiteral("pauses"), pauses);
    QJsonArray rows;
    for (const RejectedRow &row : run.rejectedRows)
        rows.append(QJsonObject{{QStringLiteral("row"), qint64(row.row)},
                                {QStringLiteral("line"), qint64(row.position)},
                                {QStringLiteral("column"), row.column},
                                {QStringLiteral("reason"), row.reason},
                                {QStringLiteral("text"), row.text}});
    report.insert(QStringLiteral("rows_not_stored"), rows);
    QJsonArray events;
    for (const RunEvent &event : run.events)
        events.append(toJson(event));
    report.insert(QStringLiteral("events"), events);
    return QJsonDocument(report).toJson();
}

} // namespace

ReportFormat reportFormatOf(const QString &path)
{
    const auto endsWith = [&path](QStringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    if (endsWith(u".html") || endsWith(u".htm"))
        return ReportFormat::Html;
    if (endsWith(u".csv"))
        return ReportFormat::Csv;
    return endsWith(u".json") ? ReportFormat::Json : ReportFormat::Markdown;
}

QByteArray runReport(const PipelineSnapshot &snapshot, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return html(snapshot).toUtf8();
    case ReportFormat::Markdown:
        return markdown(snapshot).toUtf8();
    case ReportFormat::Csv:
        return csv(snapshot);
    case ReportFormat::Json:
        return json(snapshot);
    }
    return {};
}

} // namespace penstock
