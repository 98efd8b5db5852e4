// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/pointblockstore.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

#include <cstdlib>
#include <new>
#include <type_traits>
#include <utility>

namespace penstock {

namespace {

constexpr std::size_t pageBytes = std::size_t{2} << 20; ///< of x86-64 and of most ARM systems
constexpr std::size_t fewBlocks = 64;                   ///< of a series that may not need a page of its own

} // namespace

class PointBlockStore::Page
{
public:
    Page() : m_memory(std::aligned_alloc(pageBytes, pageBytes))
    {
        if (!m_memory)
            throw std::bad_alloc();
#ifdef __linux__
        (void)::madvise(m_memory, pageBytes, MADV_HUGEPAGE); // small ones do as well
#endif
    }
    ~Page() { std::free(m_memory); }
    Page(const Page &) = delete;
    Page &operator=(const Page &) = delete;

    bool isFull() const { return (m_count + 1) * sizeof(PointBlock) > pageBytes; }
    const PointBlock *add(const PointBlock &block)
    {
        static_assert(std::is_trivially_destructible_v<PointBlock>);
        return new (static_cast<std::byte *>(m_memory) + m_count++ * sizeof(PointBlock)) PointBlock(block);
    }

private:
    void *m_memory;
    std::size_t m_count = 0;
};

std::shared_ptr<const PointBlock> PointBlockStore::keep(std::unique_ptr<PointBlock> block)
{
    if (m_kept++ < fewBlocks)
        return block;
    if (!m_page || m_page->isFull())
        m_page = std::make_shared<Page>();
    const PointBlock *const kept = m_page->add(*block);
    return {m_page, kept};
}

} // namespace penstock
