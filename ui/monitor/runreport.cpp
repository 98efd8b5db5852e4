// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runreport.h"

#include "core/pipeline/runeventjson.h"
#include "core/pipeline/runsummary.h"
#include "core/sink/csvrowformat.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/reportsections.h"
#include "ui/monitor/runpauses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

QString numberOrNothing(quint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString plainSeconds(qint64 milliseconds)
{
    return QString::number(double(milliseconds) / 1000.0, 'f', 3);
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
    for (const ReportSection &section : reportSections(run)) {
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
    for (const ReportSection &section : reportSections(run)) {
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
    for (const RunPause &pause : runPauses(run))
        text += csvLine({QStringLiteral("pause"),
                         plainSeconds(pause.startMs),
                         plainSeconds(pause.durationMs),
                         numberOrNothing(quint64(pause.status)),
                         {},
                         {},
                         pause.whose,
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
    for (const RunPause &pause : runPauses(run))
        pauses.append(QJsonObject{{QStringLiteral("reason"), reasonToken(pause.reason)},
                                  {QStringLiteral("whose"), pause.whose},
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
