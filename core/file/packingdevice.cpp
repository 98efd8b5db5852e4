// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/packingdevice.h"

#include <QCoreApplication>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string_view>
#include <zstd.h>

namespace penstock {

/// Packs piece by piece.
class PackingDevice::Packer
{
public:
    using Out = std::function<bool(const char *, qint64)>;

    virtual ~Packer() = default;
    /// Hands what comes out to `out`, until that answers false; then so does this. `isLast`: nothing comes after it.
    virtual bool pack(std::string_view text, bool isLast, const Out &out) = 0;

protected:
    std::array<char, 65'536> m_packed{};
};

class PackingDevice::GzipPacker final : public Packer
{
public:
    GzipPacker()
    {
        constexpr int window = MAX_WBITS + 16;
        constexpr int memory = 8; // zlib's own
        if (deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window, memory, Z_DEFAULT_STRATEGY) != Z_OK)
            qBadAlloc();
    }
    ~GzipPacker() override { deflateEnd(&m_stream); }

    bool pack(std::string_view text, bool isLast, const Out &out) override
    {
        constexpr std::size_t mostAtOnce = std::size_t(1) << 30;
        do {
            const std::string_view piece = text.substr(0, mostAtOnce);
            text.remove_prefix(piece.size());
            // zlib reads only, but its type says otherwise.
            m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
            m_stream.avail_in = static_cast<uInt>(piece.size());
            do {
                m_stream.next_out = reinterpret_cast<Bytef *>(m_packed.data());
                m_stream.avail_out = static_cast<uInt>(m_packed.size());
                deflate(&m_stream, isLast && text.empty() ? Z_FINISH : Z_NO_FLUSH);
                const auto written = static_cast<qint64>(m_packed.size() - m_stream.avail_out);
                if (written > 0 && !out(m_packed.data(), written))
                    return false;
            } while (m_stream.avail_out == 0);
        } while (!text.empty());
        return true;
    }

private:
    z_stream m_stream{};
};

class PackingDevice::ZstdPacker final : public Packer
{
public:
    ZstdPacker() : m_stream(ZSTD_createCStream(), &ZSTD_freeCStream)
    {
        if (!m_stream)
            qBadAlloc();
        ZSTD_CCtx_setParameter(m_stream.get(), ZSTD_c_checksumFlag, 1);
    }

    bool pack(std::string_view text, bool isLast, const Out &out) override
    {
        ZSTD_inBuffer in{text.data(), text.size(), 0};
        for (;;) {
            ZSTD_outBuffer packed{m_packed.data(), m_packed.size(), 0};
            const std::size_t left =
                ZSTD_compressStream2(m_stream.get(), &packed, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left) || (packed.pos > 0 && !out(m_packed.data(), static_cast<qint64>(packed.pos))))
                return false;
            if (isLast ? left == 0 : in.pos == in.size)
                return true;
        }
    }

private:
    std::unique_ptr<ZSTD_CStream, decltype(&ZSTD_freeCStream)> m_stream;
};

PackingDevice::PackingDevice(QIODevice &target, Packing packing, QObject *parent) : QIODevice(parent), m_target(target)
{
    if (packing == Packing::Gzip)
        m_packer = std::make_unique<GzipPacker>();
    else if (packing == Packing::Zstd)
        m_packer = std::make_unique<ZstdPacker>();
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

PackingDevice::~PackingDevice() = default;

bool PackingDevice::passOn(const char *data, qint64 size)
{
    while (size > 0) {
        const qint64 written = m_target.write(data, size);
        if (written <= 0) {
            setErrorString(m_target.errorString());
            return false;
        }
        data += written;
        size -= written;
        m_passedOn += written;
    }
    return true;
}

qint64 PackingDevice::readData(char *, qint64)
{
    return -1;
}

qint64 PackingDevice::writeData(const char *data, qint64 size)
{
    const auto out = [this](const char *bytes, qint64 count) { return passOn(bytes, count); };
    const bool isWritten =
        m_packer ? m_packer->pack({data, static_cast<std::size_t>(size)}, false, out) : passOn(data, size);
    return isWritten ? size : -1;
}

Status PackingDevice::finish()
{
    const auto out = [this](const char *bytes, qint64 count) { return passOn(bytes, count); };
    if (!m_packer || m_packer->pack({}, true, out))
        return {};
    return failure(Error::Kind::File, QCoreApplication::translate("penstock::PackingDevice",
                                                                  "The file could not be written: %1. Check that there "
                                                                  "is room and try again.")
                                          .arg(errorString()));
}

} // namespace penstock
