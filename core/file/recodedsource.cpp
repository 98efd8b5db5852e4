// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/recodedsource.h"

#include "core/file/textencoding.h"

#include <algorithm>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>

namespace penstock {

namespace {

constexpr std::size_t bufferSize = 64 * 1024;
/// No UTF-8 text holds it, so that whoever reads the text refuses the row.
constexpr char noCharacter = '\xFF';

void appendCharacter(std::string &text, char32_t character)
{
    const auto put = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0 | (character >> 6));
        put(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        put(0xE0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    } else {
        put(0xF0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3F));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    }
}

/// ICU gives characters whole, unless the text itself holds half of one.
void append(std::string &text, std::u16string_view wide)
{
    for (std::size_t i = 0; i < wide.size(); ++i) {
        const char16_t unit = wide[i];
        if (!U16_IS_SURROGATE(unit)) {
            appendCharacter(text, unit);
        } else if (U16_IS_LEAD(unit) && i + 1 < wide.size() && U16_IS_TRAIL(wide[i + 1])) {
            appendCharacter(text, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(unit, wide[i + 1])));
            ++i;
        } else {
            text += noCharacter;
        }
    }
}

} // namespace

void RecodedSource::Closing::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

RecodedSource::RecodedSource(std::unique_ptr<ByteSource> bytes, const TextEncoding &encoding)
    : m_bytes(std::move(bytes)), m_buffer(bufferSize), m_wide(bufferSize + 2, u'\0')
{
    UErrorCode error = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(encoding.name().constData(), &error));
    // By default ICU would put U+FFFD in the place of what it cannot read.
    ucnv_setToUCallBack(m_converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        qFatal("ICU has lost the encoding %s", encoding.name().constData());
}

RecodedSource::~RecodedSource() = default;

Result<std::size_t> RecodedSource::read(char *to, std::size_t size)
{
    while (m_taken == m_text.size()) {
        if (m_atEnd)
            return 0;
        m_text.clear();
        m_taken = 0;
        const auto got = m_bytes->read(m_buffer.data(), m_buffer.size());
        if (!got)
            return got;
        m_atEnd = *got == 0;
        recode(m_buffer.data(), m_buffer.data() + *got, m_atEnd);
    }
    const std::size_t given = std::min(size, m_text.size() - m_taken);
    std::copy_n(m_text.data() + m_taken, given, to);
    m_taken += given;
    return given;
}

Status RecodedSource::seek(qint64 to)
{
    if (Status status = m_bytes->seek(0); !status)
        return status;
    ucnv_reset(m_converter.get());
    m_text.clear();
    m_taken = 0;
    m_atEnd = false;
    return skip(to);
}

void RecodedSource::recode(const char *from, const char *end, bool last)
{
    for (;;) {
        UChar *wide = m_wide.data();
        UErrorCode error = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &wide, m_wide.data() + m_wide.size(), &from, end, nullptr, last, &error);
        append(m_text, {m_wide.data(), static_cast<std::size_t>(wide - m_wide.data())});
        if (U_SUCCESS(error))
            return;
        if (error != U_BUFFER_OVERFLOW_ERROR)
            m_text += noCharacter; // the converter has stepped over it
    }
}

} // namespace penstock
