// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/chunkarena.h"

#include "core/result/chunkslab.h"
#include "core/result/chunkstore.h"

namespace penstock {

namespace {

constexpr std::size_t fewBytes = 16'384; // pages would mostly be empty

} // namespace

ChunkArena::ChunkArena(const std::shared_ptr<ChunkStore> &store, std::size_t bytes) : m_store(store)
{
    if (!store || bytes < fewBytes)
        return;
    m_slab = store->allocate(bytes);
    if (m_slab) {
        m_next = m_slab->data();
        m_room = m_slab->size();
    }
}

ChunkArena::~ChunkArena()
{
    if (m_slab)
        m_store->keep(m_slab);
}

} // namespace penstock
