// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/encodedtext.h"

#include "core/file/textencoding.h"

#include <memory>
#include <unicode/ucnv.h>

namespace penstock {

QByteArray encodedText(const QString &text, const TextEncoding &encoding)
{
    if (encoding.isUtf8())
        return text.toUtf8();
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.name().constData(), &error),
                                                                       &ucnv_close);
    if (U_FAILURE(error))
        return {};
    const auto length = static_cast<int32_t>(text.size());
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(length, ucnv_getMaxCharSize(converter.get())), '\0');
    const int32_t size = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                         reinterpret_cast<const UChar *>(text.utf16()), length, &error);
    bytes.truncate(U_SUCCESS(error) ? size : 0);
    return bytes;
}

} // namespace penstock
