// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/chunkstore.h"

#include "core/result/chunkslab.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <new>
#include <utility>

namespace penstock {

namespace {

constexpr std::size_t regionBytes = std::size_t(64) << 20;
constexpr std::size_t memoryShare = 4;

std::size_t pageBytes()
{
    static const auto bytes = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return bytes;
}

} // namespace

ChunkSlab::~ChunkSlab()
{
    m_store->release(*this);
}

std::shared_ptr<ChunkStore> ChunkStore::create(std::size_t budget, const QString &folder)
{
    return std::make_shared<ChunkStore>(Token(), budget, folder);
}

ChunkStore::ChunkStore(Token, std::size_t budget, const QString &folder) : m_budget(budget), m_file(folder) {}

ChunkStore::~ChunkStore()
{
    if (m_room > 0)
        ::munmap(m_next, m_room);
}

std::size_t ChunkStore::usualBudget()
{
    return static_cast<std::size_t>(::sysconf(_SC_PHYS_PAGES)) * pageBytes() / memoryShare;
}

std::shared_ptr<ChunkSlab> ChunkStore::allocate(std::size_t bytes)
{
    const std::size_t size = (std::max<std::size_t>(bytes, 1) + pageBytes() - 1) / pageBytes() * pageBytes();
    const std::lock_guard lock(m_mutex);
    if (size > m_room) {
        const std::size_t length = std::max(size, regionBytes);
        void *const region =
            ::mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (region == MAP_FAILED)
            return {};
        if (m_room > 0)
            ::munmap(m_next, m_room);
        m_place += m_room;
        m_next = static_cast<std::byte *>(region);
        m_room = length;
    }
    auto slab = std::make_shared<ChunkSlab>(shared_from_this(), m_next, size, m_place);
    m_next += size;
    m_place += size;
    m_room -= size;
    m_memory += size;
    return slab;
}

void ChunkStore::keep(const std::shared_ptr<ChunkSlab> &slab)
{
    const std::lock_guard lock(m_mutex);
    // Those at the front that are gone leave at once; the others when their turn comes.
    while (!m_slabs.empty() && m_slabs.front().expired())
        m_slabs.pop_front();
    m_slabs.push_back(slab);
}

std::shared_ptr<ChunkSlab> ChunkStore::oldest()
{
    const std::lock_guard lock(m_mutex);
    while (!m_slabs.empty()) {
        std::shared_ptr<ChunkSlab> slab = m_slabs.front().lock();
        m_slabs.pop_front();
        if (slab)
            return slab;
    }
    return {};
}

Status ChunkStore::spill(std::size_t target, const std::stop_token &stop)
{
    const std::lock_guard turn(m_turn);
    while (memoryBytes() > target && !stop.stop_requested()) {
        const std::shared_ptr<ChunkSlab> slab = oldest();
        if (!slab)
            break;
        Status status = m_file.write(slab->place(), {slab->data(), slab->size()});
        if (status)
            status = m_file.mapOver(slab->data(), slab->place(), slab->size());
        if (!status) {
            const std::lock_guard lock(m_mutex);
            m_slabs.push_front(slab);
            return status;
        }
        slab->m_isSpilled = true;
        m_memory -= slab->size();
        m_spilled += slab->size();
    }
    return {};
}

void ChunkStore::release(const ChunkSlab &slab)
{
    ::munmap(slab.data(), slab.size());
    if (slab.m_isSpilled) {
        m_spilled -= slab.size();
        m_file.erase(slab.place(), slab.size());
    } else {
        m_memory -= slab.size();
    }
}

} // namespace penstock
