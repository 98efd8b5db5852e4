// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/bytesource.h"
#include "core/file/packing.h"

#include <QString>

#include <vector>

namespace penstock {

class Unpacker;

/// What a gzip or zstd file holds; several members or frames in a row are one text.
class UnpackedSource final : public ByteSource
{
public:
    /// `packing`: Gzip or Zstd. `name` stands in errors.
    UnpackedSource(std::unique_ptr<ByteSource> packed, Packing packing, const QString &name);
    ~UnpackedSource() override;

    Result<std::size_t> read(char *to, std::size_t size) override;
    Status seek(qint64 to) override;
    bool isVerbatim() const override { return false; }
    qint64 rawRead() const override { return m_packed->rawRead(); }
    qint64 rawSize() const override { return m_packed->rawSize(); }
    FileChange change() const override { return m_packed->change(); }

private:
    std::unique_ptr<ByteSource> m_packed;
    std::unique_ptr<Unpacker> m_unpacker;
    QString m_packing;
    QString m_name;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_packedAtEnd = false;
};

} // namespace penstock
