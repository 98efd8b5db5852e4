// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/chunkstore.h"

#include <utility>

namespace penstock {

/// What a result takes of plain memory, as its store counts it.
class ChunkAccount
{
public:
    explicit ChunkAccount(std::shared_ptr<ChunkStore> store) : m_store(std::move(store)) {}
    ~ChunkAccount() { set(0); }
    ChunkAccount(const ChunkAccount &) = delete;
    ChunkAccount &operator=(const ChunkAccount &) = delete;

    const std::shared_ptr<ChunkStore> &store() const { return m_store; }
    void set(std::size_t bytes) { m_store->countPlain(std::exchange(m_bytes, bytes), bytes); }

private:
    std::shared_ptr<ChunkStore> m_store;
    std::size_t m_bytes = 0;
};

} // namespace penstock
