// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace penstock {

/// Room for points. What is in it never changes, so that it may be read in other threads while more is put behind it.
struct PointBuffer
{
    explicit PointBuffer(std::size_t room)
        : capacity(room),
          times(std::make_unique_for_overwrite<std::int64_t[]>(room)),
          values(std::make_unique_for_overwrite<double[]>(room))
    {
    }

    const std::size_t capacity;
    std::unique_ptr<std::int64_t[]> times;
    std::unique_ptr<double[]> values;
};

} // namespace penstock
