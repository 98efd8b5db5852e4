// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/serverstatistic.h"

#include "core/result/resultset.h"

#include <QSet>
#include <QStringList>

#include <cmath>
#include <optional>

namespace penstock {

namespace {

using Kind = ServerStatistic::Kind;

const QString statisticColumn = QStringLiteral("statistic");

std::optional<std::size_t> find(const Table &table, const QString &name)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).name() == name)
            return i;
    }
    return std::nullopt;
}

bool isNumber(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Unsigned || type == ColumnType::Float;
}

/// As the sources of InfluxDB 1.x (Statistics() of each module) use them.
Kind kindOf(const QString &module, const QString &name)
{
    static const QSet<QString> modules{
        QStringLiteral("runtime"),     QStringLiteral("queryExecutor"),
        QStringLiteral("database"),    QStringLiteral("shard"),
        QStringLiteral("tsm1_engine"), QStringLiteral("tsm1_cache"),
        QStringLiteral("tsm1_wal"),    QStringLiteral("tsm1_filestore"),
        QStringLiteral("write"),       QStringLiteral("subscriber"),
        QStringLiteral("cq"),          QStringLiteral("httpd"),
        QStringLiteral("udp"),         QStringLiteral("graphite"),
        QStringLiteral("opentsdb"),    QStringLiteral("collectd"),
        QStringLiteral("localStore"),
    };
    static const QSet<QString> gauges{
        QStringLiteral("Alloc"),
        QStringLiteral("HeapAlloc"),
        QStringLiteral("HeapIdle"),
        QStringLiteral("HeapInUse"),
        QStringLiteral("HeapObjects"),
        QStringLiteral("HeapReleased"),
        QStringLiteral("HeapSys"),
        QStringLiteral("NumGoroutine"),
        QStringLiteral("Sys"),
        QStringLiteral("numSeries"),
        QStringLiteral("numMeasurements"),
        QStringLiteral("numFiles"),
        QStringLiteral("diskBytes"),
        QStringLiteral("memBytes"),
        QStringLiteral("cacheAgeMs"),
        QStringLiteral("snapshotCount"),
        QStringLiteral("seriesCreate"),
        QStringLiteral("currentSegmentDiskBytes"),
        QStringLiteral("oldSegmentsDiskBytes"),
    };
    if (!modules.contains(module))
        return Kind::Unsaid;
    const bool isGauge = gauges.contains(name) || name.endsWith(u"Active") || name.endsWith(u"Queue");
    return isGauge ? Kind::Gauge : Kind::Counter;
}

class Collector
{
public:
    explicit Collector(ServerStatistics &statistics) : m_statistics(statistics) {}

    void add(ServerStatistic statistic)
    {
        if (m_statistics.list.size() < ServerStatistics::mostListed)
            m_statistics.list.push_back(std::move(statistic));
        else
            ++m_statistics.cut;
    }

    void addListed(const Table &table)
    {
        const auto statistic = find(table, statisticColumn);
        const auto module = find(table, QStringLiteral("module"));
        const auto labels = find(table, QStringLiteral("labels"));
        const auto kind = find(table, QStringLiteral("kind"));
        const auto value = find(table, QStringLiteral("value"));
        if (!statistic || !module || !labels || !kind || !value)
            return;
        m_statistics.list.reserve(std::min(table.rowCount(), ServerStatistics::mostListed));
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const QString word = toText(table.column(*kind), row);
            if (word == u"bucket") {
                ++m_statistics.buckets;
                continue;
            }
            add({.module = toText(table.column(*module), row),
                 .name = toText(table.column(*statistic), row),
                 .instance = toText(table.column(*labels), row),
                 .kind = word == u"counter" ? Kind::Counter
                         : word == u"gauge" ? Kind::Gauge
                                            : Kind::Unsaid,
                 .value = table.column(*value).number(row),
                 .exact = toText(table.column(*value), row)});
        }
    }

    void addModule(const Table &table)
    {
        const auto names = table.findRole(ColumnRole::SeriesName);
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const QString module = names ? toText(table.column(*names), row) : QString();
            const QString instance = instanceOf(table, row);
            for (std::size_t i = 0; i < table.columnCount(); ++i) {
                const Column &column = table.column(i);
                if (column.role() != ColumnRole::Field || !isNumber(column.type()) || column.isNull(row))
                    continue;
                add({.module = module,
                     .name = column.name(),
                     .instance = instance,
                     .kind = kindOf(module, column.name()),
                     .value = column.number(row),
                     .exact = toText(column, row)});
            }
        }
    }

private:
    /// Paths tell no more than the shard's number, and are long.
    static QString instanceOf(const Table &table, std::size_t row)
    {
        QStringList parts;
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const Column &column = table.column(i);
            const bool isPath = column.name() == u"path" || column.name() == u"walPath" || column.name() == u"engine";
            if (column.role() == ColumnRole::Tag && !column.isNull(row) && !isPath)
                parts += column.name() + u'=' + toText(column, row);
        }
        return parts.join(QStringLiteral(", "));
    }

    ServerStatistics &m_statistics;
};

} // namespace

ServerStatistics ServerStatistics::of(const ResultSet &rows)
{
    ServerStatistics statistics;
    Collector collector(statistics);
    for (const ResultSet::Entry &entry : rows.entries()) {
        if (find(*entry.table, statisticColumn) && find(*entry.table, QStringLiteral("kind")))
            collector.addListed(*entry.table);
        else
            collector.addModule(*entry.table);
    }
    return statistics;
}

} // namespace penstock
