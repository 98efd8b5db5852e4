// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakegzip.h"

#include <zlib.h>

namespace penstock {

namespace {

constexpr int gzipWindow = 15 + 16;

Bytef *bytes(const char *data)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(data));
}

} // namespace

QByteArray fakeGzip(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))),
                      Qt::Uninitialized);
    stream.next_in = bytes(plain.constData());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = bytes(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

std::optional<QByteArray> fakeGunzip(const QByteArray &packed, bool allMembers)
{
    QByteArray plain;
    QByteArray piece(65'536, Qt::Uninitialized);
    z_stream stream{};
    stream.next_in = bytes(packed.constData());
    stream.avail_in = static_cast<uInt>(packed.size());
    inflateInit2(&stream, gzipWindow);
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = bytes(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        status = inflate(&stream, Z_NO_FLUSH);
        plain.append(piece.constData(), piece.size() - static_cast<qsizetype>(stream.avail_out));
        if (status == Z_STREAM_END && allMembers && stream.avail_in > 0)
            status = inflateReset(&stream);
    }
    inflateEnd(&stream);
    if (status != Z_STREAM_END)
        return std::nullopt;
    return plain;
}

} // namespace penstock
