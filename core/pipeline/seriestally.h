// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/checkpoint.h"

#include <array>
#include <string_view>

namespace penstock {

class SinkBatch;

/// Which series are written: told of whole batches, so that a row costs a look at its first bytes only.
class SeriesTally
{
public:
    static constexpr std::size_t most = 1'000;

    void begin(const WrittenSeries &earlier);
    void add(const SinkBatch &batch);
    void addSpan(std::int64_t from, std::int64_t to);

    const WrittenSeries &written() const { return m_written; }

private:
    void add(std::string_view line);

    static constexpr std::size_t slots = 4'096; // a power of two, and never more than a quarter in use
    std::array<std::size_t, slots> m_known{};   ///< hashes; 0: free
    WrittenSeries m_written;
};

/// Measurement and tags of a line.
std::string_view seriesOf(std::string_view line);

} // namespace penstock
