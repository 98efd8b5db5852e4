// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/pooljob.h"

#include <QString>

namespace penstock {

/// The beginning of a file of line protocol, as people look at it before the whole of it is written.
struct FileHead
{
    QString text{};        ///< whole lines, unless the first one is longer than was asked for
    bool isWhole = false;  ///< that is all of it
    qint64 fileBytes = 0;  ///< of the file, packed as it is
    bool isPacked = false; ///< or in another way more than the bytes of the text
};

/// Reads it in the thread pool. Fails with Kind File where nothing can be read, and with BadInput when it is packed in
/// a way that cannot be unpacked, or is no text.
class FileHeadJob final : public PoolJob<FileHead>
{
    Q_OBJECT

public:
    /// `most`: bytes of the unpacked text.
    FileHeadJob(const QString &file, qint64 most, QObject *parent = nullptr);
};

} // namespace penstock
