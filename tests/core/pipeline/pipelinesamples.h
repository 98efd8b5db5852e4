// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/pipeline/influxoutlet.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineoptions.h"
#include "tests/support/fakeserver.h"
#include "tests/support/generatedsource.h"
#include "tests/support/settingsfor.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

/// What the tests of the pipeline against scripted answers share.
namespace penstock::pipelinesamples {

inline const QString database = QStringLiteral("plant");

/// m v=<row>i <row>; rows of `bad` hold a field that the fake server refuses.
inline std::unique_ptr<GeneratedSource> rows(quint64 count, const std::set<quint64> &bad = {})
{
    return std::make_unique<GeneratedSource>(count, [bad](quint64 row, std::string &line) {
        const std::string number = std::to_string(row);
        line += bad.contains(row) ? "m bad=" : "m v=";
        line += number + "i " + number;
    });
}

inline PipelineOptions tens(int concurrency = 1)
{
    PipelineOptions options;
    options.sourceName = QStringLiteral("rows");
    options.target.database = database;
    options.batchRows = 10;
    options.concurrency = concurrency;
    options.answersAfterStopMs = 200; // as long as most tests need to see that nothing comes
    return options;
}

/// To a fake server that is known to be of that kind.
inline QByteArrayList linesOf(const QByteArray &body)
{
    QByteArrayList lines = body.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

/// What the fake server has "stored", by timestamp: how often each row came in.
struct Store
{
    QMap<quint64, int> rows;

    void add(const QByteArrayList &lines)
    {
        for (const QByteArray &line : lines)
            ++rows[line.mid(line.lastIndexOf(' ') + 1).toULongLong()];
    }

    bool hasOnceEach(quint64 count) const
    {
        if (quint64(rows.size()) != count || rows.firstKey() != 1 || rows.lastKey() != count)
            return false;
        return std::all_of(rows.begin(), rows.end(), [](int times) { return times == 1; });
    }
};

inline FakeAnswer stored()
{
    return FakeAnswer::of(204).empty();
}

/// As a shard says it.
inline FakeAnswer partialWrite(int dropped)
{
    return FakeAnswer::json(R"({"error":"partial write: field type conflict: input field \"bad\" dropped=)" +
                                QByteArray::number(dropped) + "\"}",
                            400);
}

inline QList<quint64> rejectedRows(const PipelineSnapshot &snapshot)
{
    QList<quint64> rows;
    for (const RejectedRow &row : snapshot.rejectedRows)
        rows += row.row;
    std::sort(rows.begin(), rows.end());
    return rows;
}

inline void verifySum(const PipelineSnapshot &last)
{
    QCOMPARE(last.accepted + last.rejected + last.skipped + last.unknown + last.notSent, last.read);
}

} // namespace penstock::pipelinesamples
