// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/shardlayout.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace penstock {

/// Cuts a span of time into windows, each asked for by itself: as wide as is given, or as their rows show; none crosses
/// the bounds of shards. Where there is no shard one window asks for all: nothing is there, as far as the server's list
/// is right.
class CopyWindows
{
public:
    struct Window
    {
        std::int64_t from = 0;
        std::int64_t to = 0; ///< not included

        bool operator==(const Window &) const = default;
    };

    /// `shards` without groups: they are not known, and count for nothing.
    CopyWindows(Window all, const ShardLayout &shards, std::optional<std::int64_t> width);

    /// Nothing: the end is reached.
    std::optional<Window> next();
    /// So many rows were in the last one.
    void held(std::uint64_t rows);

private:
    struct Span
    {
        Window window;
        bool isGap = false; ///< between shards
    };

    std::int64_t endAfter(std::int64_t from) const;

    std::vector<Span> m_spans; ///< within which the windows are, ascending
    std::size_t m_span = 0;
    std::int64_t m_at = 0;
    bool m_isGap = false; ///< the last window
    const bool m_isFixed;
    std::int64_t m_width;
};

} // namespace penstock
