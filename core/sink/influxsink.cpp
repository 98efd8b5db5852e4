// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/influxsink.h"

#include "core/client/client.h"
#include "core/client/writejob.h"

#include <zlib.h>

namespace penstock {

namespace {

// Line protocol packs to a quarter at level 1; higher levels cost four times the time for another fifth.
constexpr int level = 1;
constexpr int gzipWindow = MAX_WBITS + 16;
constexpr int memoryLevel = 8;

QByteArray gzip(std::string_view text)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, text.size())), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(done ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    packed.squeeze();
    return packed;
}

} // namespace

InfluxSink::InfluxSink(const Target &target, const Limits &limits, Deliver deliver)
    : BatchingSink(limits), m_target(target), m_deliver(std::move(deliver))
{
}

Status InfluxSink::setup()
{
    if (m_target.database.isEmpty())
        return failure(Error::Kind::BadInput, tr("No database to write to is named. Choose one."));
    return {};
}

void InfluxSink::compress(const Target &target, SinkBatch &batch)
{
    if (target.gzip && batch.compressed().isEmpty())
        batch.setCompressed(gzip(batch.text()));
}

WriteJob *InfluxSink::post(Client &client, const Target &target, const SinkBatch &batch)
{
    WriteRequest request;
    request.database = target.database;
    request.retentionPolicy = target.retentionPolicy;
    request.gzipped = !batch.compressed().isEmpty();
    request.body =
        request.gzipped ? batch.compressed() : QByteArray(batch.text().data(), static_cast<qsizetype>(batch.bytes()));
    request.lines = batch.lines();
    return client.write(request);
}

void InfluxSink::write(SinkBatch batch)
{
    compress(m_target, batch);
    m_deliver(std::move(batch));
}

} // namespace penstock
