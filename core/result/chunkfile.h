// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>

namespace penstock {

/// A file without a name, for this process and its owner alone, which ends with the process. Made when the first bytes
/// are written. For one thread at a time, but erase().
class ChunkFile
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ChunkFile)

public:
    explicit ChunkFile(const QString &folder) : m_folder(folder) {}
    ~ChunkFile();

    /// Error (File) when there is no room, or no such folder.
    Status write(std::uint64_t place, std::span<const std::byte> bytes);
    /// Puts what was written there into the address space in place of the pages at `address`, which hold the same:
    /// readers in other threads see the one or the other.
    Status mapOver(std::byte *address, std::uint64_t place, std::size_t size) const;
    /// Gives back the room on the disk. For any thread.
    void erase(std::uint64_t place, std::size_t size) const;

private:
    Q_DISABLE_COPY_MOVE(ChunkFile)

    Status open();
    Status fail(int reason) const;

    QString m_folder;
    int m_descriptor = -1;
};

} // namespace penstock
