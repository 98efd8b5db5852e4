// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <isa-l/igzip_lib.h>
#include <limits>
#include <memory>

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

QByteArray gzip(QByteArrayView bytes)
{
    // A stored block takes five bytes more than its at most 65,535; head and tail of a member are within the rest.
    QByteArray packed(bytes.size() + bytes.size() / 10'000 + 1'024, Qt::Uninitialized);
    const auto memory = std::make_unique_for_overwrite<std::uint8_t[]>(ISAL_DEF_LVL2_DEFAULT);
    isal_zstream stream;
    isal_deflate_stateless_init(&stream);
    stream.gzip_flag = IGZIP_GZIP;
    stream.level = 2;
    stream.level_buf = memory.get();
    stream.level_buf_size = ISAL_DEF_LVL2_DEFAULT;
    stream.end_of_stream = 1;
    stream.next_in = const_cast<std::uint8_t *>(reinterpret_cast<const std::uint8_t *>(bytes.data()));
    stream.avail_in = static_cast<std::uint32_t>(bytes.size());
    stream.next_out = reinterpret_cast<std::uint8_t *>(packed.data());
    stream.avail_out = static_cast<std::uint32_t>(packed.size());
    if (bytes.size() > maxGzipInput || isal_deflate_stateless(&stream) != COMP_OK)
        qFatal("%lld bytes cannot be packed in one piece", static_cast<long long>(bytes.size()));
    packed.truncate(stream.total_out);
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
