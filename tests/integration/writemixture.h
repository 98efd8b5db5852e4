// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelineoptions.h"
#include "core/source/lineprotocolsource.h"
#include "tests/support/influxdserver.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <random>

namespace penstock {

/// Lines of which some are refused, over 1 to 60 shards: of the wrong type for some shards, contradicting each other,
/// too old, or not to be parsed; in shards with fields of various types and in new ones.
class WriteMixture
{
public:
    explicit WriteMixture(quint32 seed) : m_random(seed), m_database(QStringLiteral("mixture%1").arg(seed))
    {
        constexpr int most[]{20, 300, 1'500, 4'000};
        m_shards = below(3) == 0 ? 1 + below(5) : 1 + below(60);
        m_lines = 1 + below(most[below(4)]);
        m_keepsForEver = below(2) == 0;
        m_kinds = 1 + below(3);
        m_share[Wrong] = below(3) == 0 ? 0 : below(below(2) == 0 ? 10 : 100);
        m_share[Old] = m_keepsForEver || below(2) == 0 ? 0 : below(60);
        m_share[Unparsable] = below(2) == 0 ? 0 : below(10);
        m_batch = 50 + below(5'000);
        m_concurrency = 1 + below(4);
        m_now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
        m_firstDay = (m_now / day - m_shards) * day;
        makeTypes();
        makeText();
    }

    void prepare(const InfluxdServer &server) const
    {
        server.query(QStringLiteral("CREATE DATABASE %1 WITH DURATION %2 SHARD DURATION 1d")
                         .arg(m_database, m_keepsForEver ? QStringLiteral("INF") : QStringLiteral("61d")));
        for (const QByteArray &type : m_types)
            server.write(m_database, type);
    }

    PipelineOptions options() const
    {
        PipelineOptions options;
        options.target.database = m_database;
        options.batchRows = m_batch;
        options.concurrency = m_concurrency;
        return options;
    }

    const QByteArray &text() const { return m_text; }
    const QSet<qint64> &rows() const { return m_rows; }

    QSet<qint64> readBack(const InfluxdServer &server) const
    {
        const QByteArray answer = server.query(QStringLiteral("SELECT row FROM /.*/"), m_database);
        const QJsonArray series = QJsonDocument::fromJson(answer).object()[u"results"][0][u"series"].toArray();
        QSet<qint64> rows;
        for (const QJsonValue &one : series) {
            const QJsonArray values = one[QStringLiteral("values")].toArray();
            for (const QJsonValue &value : values)
                rows += value[1].toInteger();
        }
        return rows;
    }

    QByteArray description() const
    {
        return QByteArray::number(m_lines) + (m_keepsForEver ? " lines, " : " lines for 61 days, ") +
               QByteArray::number(m_shards) + " shards, " + QByteArray::number(m_share[Wrong]) + " % of other types, " +
               QByteArray::number(m_share[Old]) + " % old, " + QByteArray::number(m_share[Unparsable]) +
               " % unparsable, batches of " + QByteArray::number(m_batch);
    }

private:
    enum Fault { Wrong, Old, Unparsable };
    static constexpr qint64 day = 86'400'000'000'000;

    int below(int count) { return int(m_random() % quint32(count)); }

    QByteArray value()
    {
        constexpr const char *others[]{"1i", "\"text\"", "true", "\"a=1,b 2\""};
        return below(100) < m_share[Wrong] ? others[below(4)] : "1.5";
    }

    QByteArray measurement() { return "m" + QByteArray::number(below(m_kinds)); }

    void makeTypes()
    {
        constexpr const char *known[]{"1.5", "2i", "\"text\"", "false"};
        const int strangers = below(3) * 10;
        for (int shard = 0; shard < m_shards; ++shard) {
            if (below(4) == 0)
                continue;
            for (int kind = 0; kind < m_kinds; ++kind)
                m_types += "m" + QByteArray::number(kind) + " v=" + known[below(100) < strangers ? 1 + below(3) : 0] +
                           ' ' + QByteArray::number(m_firstDay + shard * day);
        }
    }

    /// The one that is in the retention in part only, or one long before.
    qint64 oldDay() { return below(2) == 0 ? (m_now - 61 * day) / day * day : m_firstDay - (100 + below(5)) * day; }

    void makeText()
    {
        for (qint64 row = 1; row <= m_lines; ++row) {
            m_rows += row;
            const int dice = below(100);
            const bool isOld = below(100) < m_share[Old];
            const qint64 start = isOld ? oldDay() : m_firstDay + below(m_shards) * day;
            const QByteArray time =
                QByteArray::number(start + qint64(40'000) * (1 + below(2'000'000'000)) + row % 1'000);
            const QByteArray number = QByteArray::number(row);
            if (dice < m_share[Unparsable])
                m_text += below(2) == 0 ? "nonsense " + number + '\n' : measurement() + " v= " + time + '\n';
            else
                m_text += measurement() + ",line=" + number + " v=" + value() + ",row=" + number + "i " + time + '\n';
        }
    }

    std::mt19937 m_random;
    QString m_database;
    int m_shards = 0;
    int m_lines = 0;
    int m_kinds = 0;
    int m_batch = 0;
    int m_concurrency = 0;
    int m_share[3]{};
    bool m_keepsForEver = false;
    qint64 m_now = 0;
    qint64 m_firstDay = 0;
    QByteArrayList m_types;
    QByteArray m_text;
    QSet<qint64> m_rows;
};

/// The rows of a rejects file, in its order.
inline QList<qint64> rowsOfRejects(const QString &path)
{
    QFile file(path);
    QList<qint64> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        bool isNumber = false;
        const QByteArray line = file.readLine();
        const qint64 row = line.left(line.indexOf(',')).toLongLong(&isNumber);
        if (isNumber)
            rows += row;
    }
    return rows;
}

} // namespace penstock
