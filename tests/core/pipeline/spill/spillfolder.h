// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/spill/spill.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock {

inline SinkBatch batchOf(std::uint64_t firstRow, std::size_t lines = 1, std::size_t size = 10)
{
    SinkBatch batch({"t", 0});
    for (std::uint64_t row = firstRow; row < firstRow + lines; ++row)
        batch.append("m v=\"" + std::string(size, 'x') + "\" " + std::to_string(row), row, row);
    return batch;
}

/// A folder for the rows of one sink, anew for each test.
class SpillFolder
{
protected:
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_lost = 0;
        m_reason.clear();
    }
    std::unique_ptr<Spill> open(SpillPolicy policy = {})
    {
        auto spill = std::make_unique<Spill>(policy, folder());
        spill->setLost([this](quint64 lines, const QString &reason) {
            m_lost += lines;
            m_reason = reason;
        });
        const Status status = spill->open();
        return status ? std::move(spill) : nullptr;
    }
    QString folder() const { return m_folder->filePath(QStringLiteral("rows/1")); }
    QStringList files() const { return QDir(folder()).entryList({QStringLiteral("*.spill")}, QDir::Files); }
    /// The first row of each that comes out.
    static QList<quint64> takeAll(Spill &spill)
    {
        QList<quint64> rows;
        while (const auto taken = spill.take()) {
            rows += taken->batch.row(0);
            spill.settle(taken->number, taken->batch.lines());
        }
        return rows;
    }
    /// As an earlier run left it.
    void leave(const QList<qint64> &timesMs, const char *name = "000000000007.spill") const
    {
        QVERIFY(QDir().mkpath(folder()));
        SpillFile file(QDir(folder()).filePath(QLatin1String(name)));
        QVERIFY(file.create());
        for (qsizetype i = 0; i < timesMs.size(); ++i)
            QVERIFY(file.append(spillrecord::encode(batchOf(quint64(i) + 1), timesMs[i])));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    quint64 m_lost = 0;
    QString m_reason;
};

} // namespace penstock
