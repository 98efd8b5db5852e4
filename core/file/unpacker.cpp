// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/unpacker.h"

#include <zlib.h>

#include <algorithm>
#include <zstd.h>

namespace penstock {

namespace {

constexpr int gzipWindow = MAX_WBITS + 16;

class GzipUnpacker final : public Unpacker
{
public:
    GzipUnpacker()
    {
        if (inflateInit2(&m_stream, gzipWindow) != Z_OK)
            qBadAlloc();
    }
    ~GzipUnpacker() override { inflateEnd(&m_stream); }

    Step unpack(std::span<const char> packed, std::span<char> text) override
    {
        std::size_t skipped = 0;
        if (!m_inMember && m_members > 0) {
            // Tapes and some programs fill the last block with zeros.
            skipped = static_cast<std::size_t>(std::ranges::find_if(packed, [](char c) { return c != '\0'; }) -
                                               packed.begin());
            packed = packed.subspan(skipped);
        }
        if (packed.empty() && !m_inMember)
            return {skipped, 0, false};
        // zlib reads only, but its type says otherwise.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(text.data());
        m_stream.avail_out = static_cast<uInt>(std::min<std::size_t>(text.size(), mostAtOnce));
        const uInt room = m_stream.avail_out;
        m_inMember = true;
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        if (state == Z_STREAM_END) {
            m_inMember = false;
            ++m_members;
            inflateReset(&m_stream);
        }
        return {skipped + packed.size() - m_stream.avail_in, room - m_stream.avail_out,
                state != Z_STREAM_END && state != Z_OK && state != Z_BUF_ERROR};
    }

    void restart() override
    {
        inflateReset(&m_stream);
        m_inMember = false;
        m_members = 0;
    }
    bool isWhole() const override { return !m_inMember; }

private:
    static constexpr std::size_t mostAtOnce = 1U << 30U;

    z_stream m_stream{};
    bool m_inMember = false;
    std::size_t m_members = 0;
};

class ZstdUnpacker final : public Unpacker
{
public:
    ZstdUnpacker() : m_stream(ZSTD_createDStream())
    {
        if (!m_stream)
            qBadAlloc();
    }
    ~ZstdUnpacker() override { ZSTD_freeDStream(m_stream); }

    Step unpack(std::span<const char> packed, std::span<char> text) override
    {
        if (packed.empty() && m_whole)
            return {};
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        ZSTD_outBuffer out{text.data(), text.size(), 0};
        const std::size_t state = ZSTD_decompressStream(m_stream, &out, &in);
        m_whole = state == 0;
        return {in.pos, out.pos, ZSTD_isError(state) != 0};
    }

    void restart() override
    {
        ZSTD_DCtx_reset(m_stream, ZSTD_reset_session_only);
        m_whole = true;
    }
    bool isWhole() const override { return m_whole; }

private:
    ZSTD_DStream *m_stream;
    bool m_whole = true;
};

} // namespace

std::unique_ptr<Unpacker> Unpacker::create(Packing packing)
{
    if (packing == Packing::Zstd)
        return std::make_unique<ZstdUnpacker>();
    return std::make_unique<GzipUnpacker>();
}

} // namespace penstock
