// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte names an encoding, the second how much is read at once, the rest is the file. The text must not depend
// on the size of the pieces, must go on the same after a seek, and is UTF-8 but for the bytes 0xFF.
#include "core/file/bytesource.h"
#include "core/file/encodingguess.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace penstock {

namespace {

constexpr std::array encodings{"UTF-16LE", "UTF-16BE",  "UTF-32LE", "windows-1252", "ISO-8859-1",
                               "GB18030",  "Shift_JIS", "EUC-JP",   "EUC-KR",       "ISO-2022-JP",
                               "Big5",     "IBM850",    "KOI8-R",   "UTF-7"};

std::unique_ptr<ByteSource> open(const QByteArray &bytes, const TextEncoding &encoding)
{
    auto source = ByteSource::recoded(ByteSource::ofText(bytes), encoding);
    return source ? std::move(*source) : nullptr;
}

QByteArray readAll(ByteSource &source, std::size_t piece)
{
    QByteArray text;
    QByteArray part(static_cast<qsizetype>(piece), Qt::Uninitialized);
    for (;;) {
        const auto got = source.read(part.data(), piece);
        if (!got)
            return text + "\nfailed: " + got.error().message.toUtf8();
        if (*got == 0)
            return text;
        if (*got > piece)
            std::abort();
        text += part.first(static_cast<qsizetype>(*got));
    }
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    constexpr std::size_t roomy = 65'536;
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);
    const std::string_view sample(bytes.constData(), size - 2);
    const EncodingGuess guess = EncodingGuess::of(sample);
    if (guess.encoding != EncodingGuess::of(sample).encoding)
        std::abort();
    const auto named = TextEncoding::named(QLatin1String(encodings[data[0] % encodings.size()]));
    const TextEncoding encoding = data[0] < 128 || !named ? guess.encoding : *named;
    if (encoding.isUtf8())
        return 0;
    const auto whole = open(bytes, encoding);
    const auto pieces = open(bytes, encoding);
    if (!whole || !pieces)
        std::abort();
    const QByteArray text = readAll(*whole, roomy);
    if (text != readAll(*pieces, 1 + data[1]))
        std::abort();
    QByteArray valid = text;
    valid.replace('\xFF', "");
    if (!QByteArrayView(valid).isValidUtf8())
        std::abort();
    const qint64 middle = text.size() / 2;
    if (whole->seek(middle) && readAll(*whole, roomy) != text.mid(middle))
        std::abort();
    return 0;
}
