// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/spill/spillrecord.h"

#include <QCoreApplication>
#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace penstock {

/// One file of records, readable by its owner only: written at its end, marked in place. The last record may be cut
/// off, by whatever ended who wrote it.
class SpillFile
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Spill)

public:
    explicit SpillFile(QString path) : m_path(std::move(path)) {}
    ~SpillFile();
    SpillFile(SpillFile &&other) noexcept
        : m_path(std::move(other.m_path)),
          m_file(std::exchange(other.m_file, -1)),
          m_size(other.m_size),
          m_isTorn(other.m_isTorn)
    {
    }

    const QString &path() const { return m_path; }
    qint64 size() const { return m_size; }
    /// Part of a record stands at its end and could not be taken away: nothing may come behind it.
    bool isTorn() const { return m_isTorn; }

    /// Makes it. One of that name is an error.
    Status create();

    struct Place
    {
        qint64 offset = 0;
        spillrecord::Head head{};
    };
    struct Contents
    {
        std::vector<Place> records{}; ///< that are whole, in order
        quint64 damaged = 0;          ///< records that are not what was written
        qint64 cutOff = 0;            ///< bytes at the end that are no record
    };
    /// Opens one that is there, and looks at each record. What is cut off at its end is taken away.
    Result<Contents> open();

    /// On the disk when this returns. After an error nothing of it is there.
    Result<qint64> append(std::string_view record);
    /// File: it cannot be read. Protocol: it is not what was written.
    Result<SinkBatch> read(const Place &place);
    /// What it holds need not be kept. Not waited for: when the power fails before, the record comes again.
    Status markDone(qint64 offset);
    /// Takes it away.
    void remove();

private:
    Q_DISABLE_COPY(SpillFile)

    std::unexpected<Error> broken(const QString &sentence) const;
    bool readAt(qint64 offset, std::size_t size, std::string &bytes) const;

    QString m_path;
    int m_file = -1;
    qint64 m_size = 0;
    bool m_isTorn = false;
};

} // namespace penstock
