// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentrun.h"

#include <QUrl>

namespace penstock {

namespace {

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

QString shortName(const PipelineDocument::SinkEntry &sink)
{
    if (const auto *influx = std::get_if<InfluxEntry>(&sink))
        return QStringLiteral("%1 · %2").arg(influx->connection.isEmpty() ? influx->profile.name : influx->connection,
                                             influx->options.target.database);
    const auto *csv = std::get_if<CsvSink::Options>(&sink);
    return csv ? csv->path : PipelineDocumentText::tr("list");
}

/// Of one that is not alone on its host, or in its database.
QString longName(const InfluxEntry &sink)
{
    const QUrl &url = sink.profile.url;
    QStringList parts{sink.connection.isEmpty() && url.port() > 0
                          ? QStringLiteral("%1:%2").arg(sink.profile.name).arg(url.port())
                      : sink.connection.isEmpty() ? sink.profile.name
                                                  : sink.connection};
    if (sink.connection.isEmpty() && url.path().size() > 1)
        parts.last() += url.path();
    parts += sink.options.target.database;
    if (!sink.options.target.retentionPolicy.isEmpty())
        parts += sink.options.target.retentionPolicy;
    return parts.join(QStringLiteral(" · "));
}

/// The second of several that are called the same is "… (2)".
QStringList numbered(const QStringList &names)
{
    QStringList told;
    told.reserve(names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto before = names.first(i).count(names.at(i));
        told += before == 0 ? names.at(i) : QStringLiteral("%1 (%2)").arg(names.at(i)).arg(before + 1);
    }
    return told;
}

} // namespace

QStringList sinkNames(const PipelineDocument &document)
{
    QStringList shortest;
    shortest.reserve(document.sinks.size());
    for (const PipelineDocument::SinkEntry &sink : document.sinks)
        shortest += shortName(sink);
    QStringList names = shortest;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto *influx = std::get_if<InfluxEntry>(&document.sinks.at(i));
        if (influx && shortest.count(shortest.at(i)) > 1)
            names[i] = longName(*influx);
    }
    return numbered(names);
}

} // namespace penstock
