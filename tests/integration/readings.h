// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelineoptions.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "tests/support/generatedsource.h"
#include "tests/support/influxdserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <string>

namespace penstock {

/// Numbered points with tags and fields of every kind on their way into a real influxd, and what is there in the end,
/// point by point.
class Readings final
{
public:
    static constexpr qint64 newYear = 1'704'067'200'000'000'000;
    static constexpr qint64 stepNs = 1'000'000;
    static inline const QString database = QStringLiteral("plant");

    explicit Readings(const InfluxdServer::Options &options = {}) : m_server(options) {}

    bool start() { return m_server.start(); }
    InfluxdServer &server() { return m_server; }

    /// Of a row, from 1 on.
    static void line(quint64 row, std::string &line)
    {
        line += "reading,site=hall\\ 1,unit=u" + std::to_string(row % 7) + " row=" + std::to_string(row) +
                "i,level=" + std::to_string(row / 8) + eighths[row % 8] + ",on=" + (row % 2 == 0 ? "true" : "false") +
                ",note=\"n, " + std::to_string(row % 100) + "\" " + std::to_string(newYear + qint64(row) * stepNs);
    }
    static std::unique_ptr<Source> source(quint64 rows) { return std::make_unique<GeneratedSource>(rows, line); }
    static QByteArray lines(quint64 from, quint64 to)
    {
        std::string text;
        for (quint64 row = from; row <= to; ++row) {
            line(row, text);
            text += '\n';
        }
        return QByteArray::fromStdString(text);
    }

    static PipelineOptions options(int concurrency = 2)
    {
        PipelineOptions options;
        options.target.database = database;
        options.createDatabase = true;
        options.batchRows = 1'000;
        options.concurrency = concurrency;
        options.gzip = PipelineOptions::Gzip::Off;
        return options;
    }

    /// What the counts of a run that has ended and each point on the server say against "all of it is stored, once";
    /// empty: nothing.
    QByteArray objection(const PipelineSnapshot &last, quint64 rows) const
    {
        if (last.state != PipelineSnapshot::State::Succeeded)
            return "it failed: " + (last.error ? last.error->toText() : QString()).toUtf8();
        if (last.read != rows || last.accepted != rows ||
            last.accepted + last.rejected + last.skipped + last.unknown != rows || last.notSent != 0)
            return "read " + QByteArray::number(last.read) + ", accepted " + QByteArray::number(last.accepted) +
                   ", rejected " + QByteArray::number(last.rejected) + ", unknown " + QByteArray::number(last.unknown);
        return difference(rows);
    }
    /// But for the times when a busy machine's server just did not answer.
    static QList<Pause> pausesOf(const PipelineSnapshot &last)
    {
        QList<Pause> pauses = last.pauses;
        pauses.removeIf([](const Pause &pause) { return pause.reason == Pause::Reason::QueueFull; });
        return pauses;
    }
    static qint64 msOf(const QList<Pause> &pauses)
    {
        qint64 total = 0;
        for (const Pause &pause : pauses)
            total += pause.durationMs;
        return total;
    }
    /// Of what is stored, from the points that were sent.
    QByteArray difference(quint64 rows) const
    {
        quint64 row = 1;
        for (; row <= rows; row += atOnce) {
            const quint64 behind = std::min(row + atOnce, rows + 1);
            const QJsonArray points = pointsFrom(row, behind);
            for (quint64 one = row; one < behind; ++one) {
                const QJsonArray found = points.at(qsizetype(one - row)).toArray();
                if (found != expected(one))
                    return "row " + QByteArray::number(one) + " is " +
                           QJsonDocument(found).toJson(QJsonDocument::Compact);
            }
            if (points.size() != qsizetype(behind - row))
                return "points too many behind row " + QByteArray::number(row);
        }
        const qint64 all = m_server.count(QStringLiteral("SELECT count(row) FROM reading"), database);
        return all == qint64(rows) ? QByteArray() : "there are " + QByteArray::number(all) + " points";
    }

private:
    static constexpr quint64 atOnce = 20'000;
    static constexpr const char *eighths[] = {".0", ".125", ".25", ".375", ".5", ".625", ".75", ".875"};

    static QJsonArray expected(quint64 row)
    {
        return {newYear + qint64(row) * stepNs,
                double(row) / 8,
                QStringLiteral("n, %1").arg(row % 100),
                row % 2 == 0,
                qint64(row),
                QStringLiteral("hall 1"),
                QStringLiteral("u%1").arg(row % 7)};
    }
    QJsonArray pointsFrom(quint64 row, quint64 behind) const
    {
        const QString statement =
            QStringLiteral("SELECT level, note, \"on\", row, site, unit FROM reading WHERE time >= %1 AND time < %2")
                .arg(newYear + qint64(row) * stepNs)
                .arg(newYear + qint64(behind) * stepNs);
        return QJsonDocument::fromJson(m_server.query(statement, database))
            .object()[u"results"][0][u"series"][0][u"values"]
            .toArray();
    }

    InfluxdServer m_server;
};

} // namespace penstock
