// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace penstock {

namespace {

constexpr int gzipWindow = MAX_WBITS + 16;
constexpr int memoryLevel = 8;
constexpr qsizetype maxStep = std::numeric_limits<uInt>::max() / 2;

/// zlib reads only, but its type says otherwise.
Bytef *input(const char *bytes)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes));
}

} // namespace

QByteArray gzip(QByteArrayView bytes, int level)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        qBadAlloc();
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    qsizetype read = 0;
    qsizetype written = 0;
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        const qsizetype in = std::min(bytes.size() - read, maxStep);
        const qsizetype out = std::min(packed.size() - written, maxStep);
        stream.next_in = input(bytes.data() + read);
        stream.avail_in = static_cast<uInt>(in);
        stream.next_out = reinterpret_cast<Bytef *>(packed.data() + written);
        stream.avail_out = static_cast<uInt>(out);
        state = deflate(&stream, read + in == bytes.size() ? Z_FINISH : Z_NO_FLUSH);
        read += in - static_cast<qsizetype>(stream.avail_in);
        written += out - static_cast<qsizetype>(stream.avail_out);
    }
    deflateEnd(&stream);
    packed.truncate(written);
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
