// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <libdeflate.h>
#include <limits>

namespace penstock {

namespace {

constexpr int gzipWindow = MAX_WBITS + 16;
constexpr qsizetype maxStep = std::numeric_limits<uInt>::max() / 2;

/// zlib reads only, but its type says otherwise.
Bytef *input(const char *bytes)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes));
}

} // namespace

QByteArray gzip(QByteArrayView bytes, int level)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(level), &libdeflate_free_compressor);
    if (!compressor)
        qBadAlloc();
    const auto size = static_cast<std::size_t>(bytes.size());
    const std::size_t bound = libdeflate_gzip_compress_bound(compressor.get(), size);
    QByteArray packed(static_cast<qsizetype>(bound), Qt::Uninitialized);
    const std::size_t written = libdeflate_gzip_compress(compressor.get(), bytes.data(), size, packed.data(), bound);
    packed.truncate(static_cast<qsizetype>(written));
    return packed;
}

struct GzipInflater::Private
{
    z_stream stream{};
    QByteArray pending;
    qsizetype at = 0;
    bool inMember = false;
    bool outputWasFull = false;
};

GzipInflater::GzipInflater() : d(std::make_unique<Private>())
{
    if (inflateInit2(&d->stream, gzipWindow) != Z_OK)
        qBadAlloc();
}

GzipInflater::~GzipInflater()
{
    inflateEnd(&d->stream);
}

void GzipInflater::feed(const QByteArray &bytes)
{
    if (d->at == d->pending.size())
        d->pending = bytes;
    else
        d->pending = d->pending.sliced(d->at) + bytes;
    d->at = 0;
}

Result<QByteArray> GzipInflater::take(qsizetype maxBytes)
{
    QByteArray text(std::min(maxBytes, maxStep), Qt::Uninitialized);
    qsizetype written = 0;
    while (written < text.size() && hasMore()) {
        const qsizetype in = std::min(d->pending.size() - d->at, maxStep);
        const qsizetype out = text.size() - written;
        d->stream.next_in = input(d->pending.constData() + d->at);
        d->stream.avail_in = static_cast<uInt>(in);
        d->stream.next_out = reinterpret_cast<Bytef *>(text.data() + written);
        d->stream.avail_out = static_cast<uInt>(out);
        d->inMember = true;
        const int state = inflate(&d->stream, Z_NO_FLUSH);
        d->at += in - static_cast<qsizetype>(d->stream.avail_in);
        written += out - static_cast<qsizetype>(d->stream.avail_out);
        d->outputWasFull = d->stream.avail_out == 0 && state == Z_OK;
        if (state == Z_STREAM_END) {
            d->inMember = false;
            inflateReset(&d->stream);
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            return failure(Error::Kind::Protocol, tr("The compressed answer is damaged and cannot be unpacked."));
        }
    }
    text.truncate(written);
    return text;
}

bool GzipInflater::hasMore() const
{
    return d->at < d->pending.size() || d->outputWasFull;
}

Status GzipInflater::finish() const
{
    if (!d->inMember)
        return {};
    return failure(Error::Kind::Network, tr("The compressed answer stops in the middle."));
}

} // namespace penstock
