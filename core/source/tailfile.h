// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/tailplaces.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <sys/stat.h>

#include <string>
#include <utility>

namespace penstock {

/// A file that somebody else appends to: read as it grows, also when it is renamed and made anew, or cut short.
///
/// That it was written anew in place shows when it is shorter than what was read, or when what stands before the place
/// is not what was read there.
class TailFile
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TailFile)

public:
    explicit TailFile(QString path) : m_path(std::move(path)) {}
    ~TailFile();

    /// Where to begin: a byte of the file. Fails when the file is not there or is none.
    Status open(qint64 offset) { return open(m_path, offset); }
    /// Where an earlier run stopped: in the file of that name, or in that which had it and is called otherwise now,
    /// beside it. False: that one is not there any more, or was written anew; then nothing is open. Fails as open().
    Result<bool> openAgain(const TailPlace &place);
    /// After it, in the old file: those beside it that are newer than it, and will not be read.
    const QStringList &passedOver() const { return m_passedOver; }
    /// The file that is read, from the offset on.
    TailPlace place() const;
    /// Its first bytes, TailPlaces::headSize at most.
    QByteArray head() const;

    /// Where the last line begins that does not end yet; the size of the file when it ends with a line.
    Result<qint64> lastLine();

    enum class Read {
        Data,      ///< was appended to the text
        Nothing,   ///< new
        Rotated,   ///< the old file is read to its end, and another has its name: that is read from then on
        Truncated, ///< it is read from its beginning again; what was read of its last line is no more
        Failed,    ///< see error()
    };
    Read read(std::string &text);

    const Error &error() const { return m_error; }
    qint64 offset() const { return m_offset; } ///< of what is read next
    qint64 size() const { return m_size; }     ///< as last seen

private:
    Q_DISABLE_COPY_MOVE(TailFile)

    Status open(const QString &path, qint64 offset);
    bool isThat(const TailPlace &place) const;
    Result<bool> openRenamed(const TailPlace &place);
    bool isRewritten();
    Read lookForAnother(const struct stat &now);
    Read failed();
    void close();

    const QString m_path;
    int m_file = -1;
    qint64 m_offset = 0;
    qint64 m_size = 0;
    std::string m_before; ///< the last bytes before the offset
    QStringList m_passedOver;
    bool m_sawAnother = false; ///< the name leads elsewhere; who wrote may do so once more
    Error m_error;
};

} // namespace penstock
