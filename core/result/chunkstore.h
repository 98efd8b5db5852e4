// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/chunkfile.h"

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>

namespace penstock {

class ChunkSlab;

/// The memory of the rows of all results, counted against one budget.
///
/// Sealed chunks lie in slabs. spill() moves slabs to a file, the oldest first, and maps the file in their place: they
/// stay at their addresses, whoever reads them meanwhile notices nothing, and the system brings back the pages that are
/// read, and drops them again when memory is short. All functions are for any thread. Slabs keep their store.
class ChunkStore final : public std::enable_shared_from_this<ChunkStore>
{
    struct Token
    {
    };

public:
    /// `folder` exists, and nobody else reads it.
    static std::shared_ptr<ChunkStore> create(std::size_t budget, const QString &folder);
    /// By create().
    ChunkStore(Token, std::size_t budget, const QString &folder);
    ~ChunkStore();

    /// A quarter of the machine's memory.
    static std::size_t usualBudget();

    std::size_t budget() const { return m_budget; }
    void setBudget(std::size_t bytes) { m_budget = bytes; }

    std::size_t memoryBytes() const { return m_memory + m_plain; } ///< in memory and not in the file
    std::size_t spilledBytes() const { return m_spilled; }
    bool isOverBudget() const { return memoryBytes() > m_budget; }

    /// Pages for so many bytes, which count from now on. Null when there is no memory.
    std::shared_ptr<ChunkSlab> allocate(std::size_t bytes);
    /// It is filled, and may be spilled from now on.
    void keep(const std::shared_ptr<ChunkSlab> &slab);
    /// Rows that lie in plain memory count, too, but cannot be moved.
    void countPlain(std::size_t before, std::size_t now) { m_plain += now - before; }

    /// Moves slabs until no more than `target` bytes are in memory, or none is left that can be moved. Takes long.
    /// Error (File): the disk is full, …; what was not moved stays where it is.
    Status spill(std::size_t target, const std::stop_token &stop = {});

private:
    friend class ChunkSlab;

    std::shared_ptr<ChunkSlab> oldest();
    void release(const ChunkSlab &slab);

    std::atomic<std::size_t> m_budget;
    std::atomic<std::size_t> m_memory = 0;
    std::atomic<std::size_t> m_plain = 0;
    std::atomic<std::size_t> m_spilled = 0;

    std::mutex m_mutex; // of what follows
    std::byte *m_next = nullptr;
    std::size_t m_room = 0;    // behind m_next: address space, which takes no memory
    std::uint64_t m_place = 0; // of m_next in the file: neighbours there are neighbours here, and share a mapping
    std::deque<std::weak_ptr<ChunkSlab>> m_slabs; // in memory, the oldest first

    std::mutex m_turn; // of spill()
    ChunkFile m_file;
};

} // namespace penstock
