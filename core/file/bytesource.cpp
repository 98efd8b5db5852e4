// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/bytesource.h"

#include "core/file/packing.h"
#include "core/file/plainsource.h"
#include "core/file/recodedsource.h"
#include "core/file/textencoding.h"
#include "core/file/unpackedsource.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace penstock {

namespace {

struct ByteSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ByteSource)
};

/// Of a pipe it waits for the first bytes, and for more of them only while they may be a mark.
Packing packingOfFile(QFile &file)
{
    constexpr std::string_view firstOfMarks("\x1F\x28\xFD"
                                            "B\x04");
    std::array<char, 16> head{};
    qint64 got = 0;
    for (qint64 before = -1; got > before && got < qint64(head.size());) {
        before = got;
        got = std::max<qint64>(file.peek(head.data(), qint64(head.size())), 0);
        if (got > 0 && !firstOfMarks.contains(head[0]))
            break;
    }
    return packingOf({head.data(), static_cast<std::size_t>(got)});
}

} // namespace

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString &file, const TextEncoding &encoding, qint64 from)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failure(Error::Kind::File, ByteSourceText::tr("The file \"%1\" does not exist.").arg(file));
    if (info.isDir())
        return failure(Error::Kind::File, ByteSourceText::tr("\"%1\" is a folder. Choose a file.").arg(file));
    auto device = std::make_unique<QFile>(file);
    const auto unreadable = [&] {
        return failure(Error::Kind::File,
                       ByteSourceText::tr("The file \"%1\" cannot be read: %2.").arg(file, device->errorString()));
    };
    if (!device->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    const Packing packing = packingOfFile(*device);
    if (!canUnpack(packing))
        return failure(Error::Kind::BadInput,
                       ByteSourceText::tr("The file \"%1\" is packed by %2, which cannot be read here. "
                                          "Unpack it, or pack it by gzip or zstd.")
                           .arg(file, nameOf(packing)));
    std::unique_ptr<ByteSource> source = std::make_unique<PlainSource>(std::move(device), file);
    if (packing != Packing::None)
        source = std::make_unique<UnpackedSource>(std::move(source), packing, file);
    if (!encoding.isUtf8())
        source = std::make_unique<RecodedSource>(std::move(source), encoding);
    if (from > 0) {
        if (Status status = source->seek(from); !status)
            return std::unexpected(status.error());
    }
    return source;
}

Result<std::unique_ptr<ByteSource>> ByteSource::recoded(std::unique_ptr<ByteSource> bytes, const TextEncoding &encoding)
{
    if (Status status = bytes->seek(0); !status)
        return std::unexpected(status.error());
    return std::make_unique<RecodedSource>(std::move(bytes), encoding);
}

Status ByteSource::skip(qint64 bytes)
{
    std::vector<char> dropped(64 * 1024);
    while (bytes > 0) {
        const auto got = read(dropped.data(), static_cast<std::size_t>(std::min(bytes, qint64(dropped.size()))));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return failure(Error::Kind::File, ByteSourceText::tr("The file is shorter than it was."));
        bytes -= qint64(*got);
    }
    return {};
}

std::unique_ptr<ByteSource> ByteSource::ofText(const QByteArray &text)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(text);
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return std::make_unique<PlainSource>(std::move(device), QString());
}

} // namespace penstock
