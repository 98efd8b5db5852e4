// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/sinkbatch.h"

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace penstock {

/// How a batch of finished lines stands in a file: a head of fixed size, then partition, rows, positions and lines,
/// under one checksum. Numbers are little-endian. Envelopes of messages are not kept.
namespace spillrecord {

inline constexpr std::size_t headSize = 32;
/// Where in the head its state stands: what is settled is marked in place.
inline constexpr std::size_t stateAt = 4;
inline constexpr char isOpen = 'o';
inline constexpr char isDone = 'd';
inline constexpr std::size_t mostBytes = 256 * 1024 * 1024; ///< of a record without its head

struct Head
{
    bool isDone = false;
    quint32 lines = 0;
    quint32 size = 0;  ///< of what follows
    qint64 timeMs = 0; ///< when it was kept, since 1970
    quint32 check = 0;
};

/// Head and all.
std::string encode(const SinkBatch &batch, qint64 timeMs);
/// Nothing: that is no head, or one that was damaged beyond use.
std::optional<Head> headOf(std::string_view bytes);
/// Nothing: it is not what was written.
std::optional<SinkBatch> decode(const Head &head, std::string_view body);

} // namespace spillrecord

} // namespace penstock
