// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/packing.h"

#include <cstddef>
#include <memory>
#include <span>

namespace penstock {

/// Unpacks piece by piece, by zlib or libzstd.
class Unpacker
{
public:
    struct Step
    {
        std::size_t taken = 0;
        std::size_t written = 0;
        bool damaged = false;
    };

    /// `packing`: Gzip or Zstd.
    static std::unique_ptr<Unpacker> create(Packing packing);
    virtual ~Unpacker() = default;

    /// Takes of `packed` and writes into `text` what it can. With nothing packed, what is still held back.
    virtual Step unpack(std::span<const char> packed, std::span<char> text) = 0;
    /// As before the first byte.
    virtual void restart() = 0;
    /// The last byte that was taken ends a member, or none was taken.
    virtual bool isWhole() const = 0;

protected:
    Unpacker() = default;

private:
    Q_DISABLE_COPY_MOVE(Unpacker)
};

} // namespace penstock
