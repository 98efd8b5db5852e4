// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How LineEncoder measures lines without making them.
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/lineescape.h"
#include "core/lineprotocol/linelimits.h"
#include "core/lineprotocol/pointtime.h"
#include "core/lineprotocol/wholenumber.h"

#include <array>
#include <cstdlib>

namespace penstock {
namespace {

std::size_t sizeOfNumber(std::int64_t number)
{
    std::array<char, numberRoom> text;
    return static_cast<std::size_t>(writeWholeNumber(number, text.data()) - text.data());
}

} // namespace

Result<std::size_t> LineEncoder::measure(const PointView &point)
{
    if (m_known.isOf(point.table)) {
        if (const std::size_t bytes = measureKnown(point); bytes != 0)
            return bytes;
    }
    m_measured.clear();
    if (Status status = append(point, m_measured); !status)
        return std::unexpected(std::move(status.error()));
    return m_measured.size();
}

/// 0: it must be looked at more closely, for whatever reason.
std::size_t LineEncoder::measureKnown(const PointView &point)
{
    if (m_unit != 1 || point.time > maximumPointTime || point.time < -maximumPointTime || point.fields.empty() ||
        point.measurement.starts_with('#'))
        return 0;
    LineFault fault{};
    const LineDialect dialect = m_options.dialect;
    std::size_t bytes = measureText(point.measurement, [&](std::string_view text, char *out) {
        return writeMeasurement(text, out, fault, dialect);
    });
    if (bytes == 0)
        return 0;
    KnownKeys::Walk keys = m_known.tags();
    for (const TagView &tag : point.tags) {
        const KnownKeys::Piece *const piece = keys.next(tag.key);
        if (!piece)
            return 0;
        if (tag.value.empty())
            continue;
        const std::size_t size = measureText(
            tag.value, [&](std::string_view text, char *out) { return writeTag(text, out, fault, dialect); });
        if (size == 0)
            return 0;
        bytes += piece->length + size;
    }
    if (static_cast<std::ptrdiff_t>(bytes + m_known.longest()) + keySeparator > maxKeyLength)
        return 0;
    keys = m_known.fields();
    for (const FieldView &field : point.fields) {
        const KnownKeys::Piece *const piece = keys.next(field.key);
        if (!piece)
            return 0;
        const auto *const decimal = std::get_if<Decimal>(&field.value);
        const std::size_t size = decimal && decimal->isWritten ? decimal->digits.size() : measureValue(field.value);
        if (size == 0)
            return 0;
        bytes += piece->length + size;
    }
    constexpr std::size_t blankAndLineEnd = 2;
    return bytes + blankAndLineEnd + sizeOfNumber(point.time);
}

/// 0: not known.
std::size_t LineEncoder::measureValue(const FieldValue &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return sizeOfNumber(*integer) + 1;
    if (const auto *boolean = std::get_if<bool>(&value))
        return std::string_view(*boolean ? "true" : "false").size();
    LineFault fault{};
    const auto *text = std::get_if<std::string_view>(&value);
    return text ? measureText(*text, [&](std::string_view any, char *out) { return writeString(any, out, fault); }) : 0;
}

/// 0: it cannot be written.
template <typename Write> std::size_t LineEncoder::measureText(std::string_view text, Write write)
{
    const std::size_t room = 2 * text.size() + numberRoom;
    if (m_measured.size() < room)
        m_measured.resize(room);
    char *const begin = m_measured.data();
    const char *const end = write(text, begin);
    return end ? static_cast<std::size_t>(end - begin) : 0;
}

} // namespace penstock
