// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/pointblock.h"

#include <cstddef>
#include <memory>

namespace penstock {

/// Keeps the blocks of a series. Those of a long one lie beside each other in large pages of memory, where the system
/// has such: a view asks for thousands of places in them, and a processor remembers where few small pages are.
class PointBlockStore
{
public:
    /// A full one. What is returned outlives the store.
    std::shared_ptr<const PointBlock> keep(std::unique_ptr<PointBlock> block);

private:
    class Page;

    std::size_t m_kept = 0;
    std::shared_ptr<Page> m_page; // the last one
};

} // namespace penstock
